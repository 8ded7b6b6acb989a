package readout.when;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.text.AnnotatedText;
import readout.text.Token;
import readout.when.Pattern.Match;

/** Tells words of time from names and other words that look the same: the tests that rules name after {@code guard}. */
final class Guards {

    private final AnnotatedText text;
    private final Vocabulary vocabulary;
    private final Set<String> surnames = new HashSet<>();
    private final NumberGuards numbers;
    private final Map<String, Predicate<Place>> tests;

    private Guards(AnnotatedText text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.numbers = new NumberGuards(text, vocabulary);
        this.tests = tests();
    }

    private Map<String, Predicate<Place>> tests() {
        return Map.ofEntries(
                Map.entry(
                        "capitals",
                        p -> p.first().isCapital()
                                && (p.last().isCapital() || !p.last().isLetters())),
                Map.entry(
                        "monthday",
                        p -> p.last().glued()
                                || !p.last().isLetters()
                                || !p.first().isLetters()
                                || p.first().lower().equals("the")),
                Map.entry("listed", p -> !p.nounAfter() && !p.after().equals("%")),
                Map.entry("month", this::month),
                Map.entry("year", numbers::isYear),
                Map.entry("dateline", this::inDateline),
                Map.entry("years", p -> !p.pluralAfter()),
                Map.entry("weekday", this::weekday),
                Map.entry(
                        "shortyear",
                        p -> !p.capitalAfter()
                                && Set.of("since", "in", "of", "from", "by", "the", "until")
                                        .contains(p.before())),
                Map.entry("decade", NumberGuards::isDecade),
                Map.entry("quarter", p -> !p.after().equals("of") && !p.after().equals("-")),
                Map.entry("season", p -> !(p.last().isCapital() && p.capitalAfter())),
                Map.entry("holiday", p -> !p.capitalAfter()),
                Map.entry(
                        "dayofmonth",
                        p -> (p.last().isNumber()
                                        || Character.isDigit(p.words()
                                                .get(p.end() - 2)
                                                .lower()
                                                .charAt(0)))
                                && !p.nounAfter()),
                Map.entry(
                        "today",
                        p -> !(p.last().isCapital()
                                && p.capitalBefore()
                                && !p.last().isUpperCase())),
                Map.entry("adverbial", this::adverbial),
                Map.entry("count", numbers::isCount),
                Map.entry("pastcount", p -> numbers.isCount(p) && !isVerb(p)),
                Map.entry("clock", numbers::isClock),
                Map.entry("units", numbers::areUnits),
                Map.entry("demonstrative", Guards::isDemonstrative),
                Map.entry("over", p -> Tense.direction(p, "md").equals("<")),
                Map.entry("lower", p -> !p.first().isCapital() || !p.capitalAfter() && p.opensSentence()),
                Map.entry("adverb", this::adverb));
    }

    /** The tests for the words of {@code text}. */
    static Guards of(AnnotatedText text, List<Word> words, Vocabulary vocabulary) {
        Guards guards = new Guards(text, vocabulary);
        for (int i = 1; i < words.size(); i++) {
            if (guards.is("month-name", words.get(i).lower()) && guards.titleEndsAt(words, i)) {
                guards.surnames.add(words.get(i).lower());
            }
        }
        return guards;
    }

    /** Whether the place passes the test its rule names. */
    boolean pass(Rule rule, Match match, List<Word> words) {
        Optional<String> guard = rule.guard();
        if (guard.isEmpty()) {
            return true;
        }
        Predicate<Place> test = tests.get(guard.get());
        if (test == null) {
            throw new IllegalStateException("rule " + rule.id() + ": there is no guard " + guard.get());
        }
        int[] part = match.parts().get(match.parts().size() - 1);
        return test.test(new Place(words, match.parts().get(0)[0], part[1], text));
    }

    private boolean is(String wordClass, String word) {
        return vocabulary.starts(wordClass).contains(word);
    }

    private boolean titleEndsAt(List<Word> words, int i) {
        for (int from = Math.max(0, i - 2); from < i; from++) {
            if (vocabulary.read("title", words, from).filter(r -> r.end() == i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean month(Place p) {
        String month = p.last().lower();
        if (isPartOfName(p) || titleEndsAt(p.words(), p.start())) {
            return false;
        }
        if (!is("month-name", month)) {
            return !p.capitalAfter()
                    || !p.token(p.end() - 1).map(t -> t.name().equals("PERSON")).orElse(false);
        }
        String tag = p.token(p.end() - 1).map(Token::pos).orElse("");
        if (tag.equals("MD") || tag.startsWith("VB") || p.after().equals("'") && surnames.contains(month)) {
            return false;
        }
        if (is("before-month", p.before())) {
            return !p.capitalAfter() || tag.isEmpty() || isDate(p);
        }
        if (surnames.contains(month) || p.capitalAfter() && !isDate(p)) {
            return false;
        }
        return isDate(p) || is("before-month-perhaps", p.before()) && tag.isEmpty();
    }

    private static boolean isDate(Place p) {
        return p.token(p.end() - 1).map(t -> t.name().equals("DATE")).orElse(false);
    }

    private static boolean isPartOfName(Place p) {
        return p.token(p.end() - 1)
                .map(Token::name)
                .filter(n -> n.equals("PERSON") || n.equals("ORG") || n.equals("GPE") || n.equals("FAC"))
                .isPresent();
    }

    private boolean inDateline(Place p) {
        int start = p.first().start();
        return text.article().dateline().filter(d -> d.span().contains(start)).isPresent();
    }

    private boolean weekday(Place p) {
        if (titleEndsAt(p.words(), p.start()) || isFirstName(p)) {
            return false;
        }
        if (Set.of("on", "since", "until", "by", "last", "next", "late", "early")
                .contains(p.before())) {
            return true;
        }
        if (p.token(p.start()).isPresent()) {
            return !isPartOfName(p) || !p.capitalAfter() && !p.capitalBefore();
        }
        return !(p.capitalAfter() && p.opensSentence())
                && !(p.capitalBefore() && !p.first().isUpperCase());
    }

    /** "Sunday Adeleke": the tree hangs it from the name that follows. */
    private static boolean isFirstName(Place p) {
        return p.token(p.end() - 1)
                .filter(t -> t.relation().equals("compound") && t.head() == t.index() + 1)
                .flatMap(t -> p.token(p.end()))
                .filter(next -> next.pos().equals("NNP") && next.name().equals("PERSON"))
                .isPresent();
    }

    /** "to last 45 minutes". */
    private static boolean isVerb(Place p) {
        return p.first().lower().equals("last")
                && p.token(p.start())
                        .map(t -> t.is("VB") || t.is("MD"))
                        .orElse(Set.of("to", "will", "would", "could", "may").contains(p.before()));
    }

    /** "died that Sunday", not "said that Sunday's vote was fair". */
    private static boolean isDemonstrative(Place p) {
        boolean reported = p.token(p.start())
                .map(t -> !t.pos().equals("DT"))
                .orElse(Set.of("said", "says", "claimed", "reported", "added", "warned", "insisted", "announced")
                        .contains(p.before()));
        return !reported && !p.after().equals("'") && !p.capitalAfter();
    }

    /** "the day before", not "the day before the vote". */
    private boolean adverbial(Place p) {
        if (!Set.of("before", "after", "prior", "on", "day").contains(p.last().lower())) {
            return true;
        }
        if (p.last().lower().equals("day")) {
            return !p.after().equals("of");
        }
        if (p.token(p.end()).isPresent()) {
            String tag = p.tagAfter();
            return !(tag.startsWith("NN")
                    || tag.startsWith("DT")
                    || tag.startsWith("PRP")
                    || tag.startsWith("VBG")
                    || tag.startsWith("JJ")
                    || tag.startsWith("CD")
                    || tag.startsWith("WD")
                    || tag.startsWith("TO"));
        }
        return !p.capitalAfter()
                && !is("leads-on", p.after())
                && (p.end() >= p.words().size() || !p.words().get(p.end()).isLetters());
    }

    private boolean adverb(Place p) {
        String last = p.last().lower();
        if (last.equals("now")) {
            return !p.after().equals("that") && !p.after().equals("-");
        }
        if (Set.of("soon", "shortly").contains(last)
                && (p.before().equals("as")
                        || Set.of("after", "before", "as", "thereafter", "afterward", "afterwards")
                                .contains(p.after()))) {
            return false;
        }
        if (Set.of("past", "future", "present", "term", "moment", "time").contains(last)) {
            return !p.nounAfter()
                    && !Set.of("-", "of").contains(p.after())
                    && p.token(p.end()).map(t -> !t.is("CD")).orElse(true)
                    && !(last.equals("past")
                            && p.end() < p.words().size()
                            && p.words().get(p.end()).isLetters()
                            && p.token(p.end()).isEmpty());
        }
        return !(p.first().isCapital() && p.capitalBefore())
                && !Set.of("-", "account").contains(p.after());
    }
}
