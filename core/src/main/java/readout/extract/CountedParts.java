package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.model.Figure;
import readout.text.Sentence;
import readout.text.Token;

/**
 * What is counted together with a counted phrase: those joined to it, those it includes, those who suffered the same along with it, and the
 * parts a colon tells.
 */
final class CountedParts {

    private static final int LONGEST_COORDINATION = 12;
    private static final int REACH = 10;

    private final ClaimRules rules;
    private final Sentence sentence;

    private final CountedLists lists;
    private final CountedCompanions companions;

    CountedParts(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
        this.lists = new CountedLists(rules, sentence);
        this.companions = new CountedCompanions(rules, sentence);
    }

    /** The counted phrase of {@code hit} and those joined to it: "12 soldiers and three civilians" are two counts. */
    List<Integer> joined(Hit hit) {
        List<Integer> all = new ArrayList<>(List.of(hit.counted()));
        for (int i = 0; i < all.size() && all.size() < LONGEST_COORDINATION; i++) {
            for (int child : sentence.children(all.get(i))) {
                if (isJoined(hit, sentence.token(child))) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    private boolean isJoined(Hit hit, Token token) {
        boolean joined = token.relation().equals("conj") && !CountedLists.isBehind(sentence, token);
        return (joined || lists.isFurther(token)) && isCountedAlike(hit, token);
    }

    private boolean isCountedAlike(Hit hit, Token token) {
        boolean person = token.is("JJ") && rules.isPerson(token.lemma());
        boolean counts = token.is("NN") || token.is("CD") || WrittenNumbers.isNumeral(token) || isBoth(token) || person;
        return counts
                && token.index() != hit.trigger()
                && !lists.isToldOtherwise(hit, token.index())
                && !Figures.isLowEnd(sentence, token.index())
                && (!isTotal(token) || hit.counted() != hit.trigger())
                && (hit.rule().isOfPersons() || isCount(token.index()) || !isCount(hit.counted()));
    }

    private static boolean isBoth(Token token) {
        return token.form().equalsIgnoreCase("both");
    }

    /* "eight deaths and 23 injuries": the injuries are counted by a rule of their own. */
    private boolean isTotal(Token token) {
        return !rules.triggeredBy(Trigger.TOTALS, token.lemma()).isEmpty();
    }

    /** Adds to {@code hits} what belongs to them. */
    void ofWholes(Map<Integer, Hit> hits) {
        for (Hit hit : List.copyOf(hits.values())) {
            included(hit).forEach(part -> hits.putIfAbsent(part.counted(), part));
            companions.of(hit).stream()
                    .flatMap(head -> joined(hit.of(head)).stream())
                    .map(hit::of)
                    .forEach(part -> hits.putIfAbsent(part.counted(), part));
            named(hit).forEach(part -> hits.putIfAbsent(part.counted(), part));
            lists.ofThem(hit).ifPresent(part -> hits.putIfAbsent(part, hit.of(part)));
        }
        breakdown(hits);
    }

    /** "11 people, including two children", "11 were killed, among them a judge": a count of its own, for those it names. */
    private List<Hit> included(Hit hit) {
        int counted = Math.max(
                hit.counted(), CountedPhrase.at(sentence, hit.counted()).head());
        Optional<Integer> first = firstIncludedAfter(counted)
                .or(() -> counted < hit.trigger() ? firstIncludedAfter(hit.trigger()) : Optional.empty());
        return first.map(f -> joined(hit.of(f)).stream()
                        .filter(p -> isCount(p) || hit.rule().isOfPersons() && isOne(p))
                        .map(hit::of)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Integer> firstIncludedAfter(int last) {
        return IntStream.rangeClosed(last + 1, Math.min(last + REACH, sentence.size() - 1))
                .takeWhile(i -> isAside(last + 1, i))
                .mapToObj(this::firstIncluded)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /* "were held on Friday, including two boys": where and when may stand between, what else happened may not. */
    private boolean isAside(int from, int at) {
        return at <= from + 2
                || sentence.tokens().subList(from, at).stream()
                        .noneMatch(t -> t.is("VB")
                                || t.relation().equals("mark")
                                || t.form().matches("[;:]")
                                || t.is("CD") && !t.name().matches("DATE|TIME"));
    }

    /** "including {two children}", "among them {two children}". */
    private Optional<Integer> firstIncluded(int at) {
        Token word = sentence.token(at);
        if (word.lemma().equals("include") && word.pos().equals("VBG")) {
            return sentence.child(at, "pobj").or(() -> sentence.child(at, "dobj"));
        }
        return word.lemma().equals("among") && isThem(at + 1) ? nextNoun(at + 2) : Optional.empty();
    }

    private boolean isThem(int at) {
        return at < sentence.size()
                && Set.of("they", "them").contains(sentence.token(at).lemma());
    }

    private Optional<Integer> nextNoun(int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("NN")
                    && (i + 1 == sentence.size() || !sentence.token(i + 1).is("NN"))) {
                return Optional.of(i);
            }
            if (token.is("VB") || token.is("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "among them {the mayor}". */
    private boolean isOne(int head) {
        Token token = sentence.token(head);
        return token.name().equals("PERSON")
                || token.pos().equals("NN") && rules.isPerson(token.lemma()) && !rules.isGroup(token.lemma());
    }

    private boolean isCount(int head) {
        return CountedPhrase.at(sentence, head).figure().isPresent();
    }

    /** "killed two reporters, {Ana Paz} and {Luis Gil}": those who are counted, by name. */
    private List<Hit> named(Hit hit) {
        CountedPhrase phrase = CountedPhrase.at(sentence, hit.counted());
        long counted = phrase.figure().flatMap(Figure::min).orElse(1L);
        if (counted < 2 || !hit.rule().isOfPersons()) {
            return List.of();
        }
        for (int child : sentence.children(phrase.head())) {
            Token name = sentence.token(child);
            if (child > phrase.head()
                    && name.relation().equals("appos")
                    && name.name().equals("PERSON")) {
                List<Hit> names = joined(hit.of(child)).stream().map(hit::of).toList();
                return names.size() <= counted ? names : List.of();
            }
        }
        return List.of();
    }

    /** "26 people were killed, the ministry says: 19 soldiers and seven civilians": the parts after the colon are counted alike. */
    private void breakdown(Map<Integer, Hit> hits) {
        Optional<Hit> whole = hits.values().stream()
                .filter(h -> h.rule().needs().contains("person"))
                .findFirst();
        Optional<Token> colon = sentence.tokens().stream()
                .filter(t -> t.form().equals(":") && t.index() > 2)
                .findFirst();
        if (whole.isEmpty()
                || colon.isEmpty()
                || whole.get().counted() > colon.get().index()) {
            return;
        }
        for (int i = colon.get().index() + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("NN") && rules.isPerson(token.lemma()) && isCount(i)) {
                hits.putIfAbsent(i, whole.get().of(i));
            } else if (token.is("VB") || token.form().equals(";")) {
                return;
            }
        }
    }
}
