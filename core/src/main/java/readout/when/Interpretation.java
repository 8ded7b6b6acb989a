package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedText;
import readout.text.Sentence;

/**
 * Fills the places a rule leaves open: the direction of a bare weekday, the date "a day earlier" starts from, the order of day and month
 * in 04/05/2024, the day of a clock time. What comes out is in {@link Reckoning}'s notation and needs the report's day at most.
 */
final class Interpretation {

    private static final Set<String> TIMES_OF_DAY = Set.of("TMO", "TAF", "TEV", "TNI", "TMI", "TON");
    private static final Set<String> LATER = Set.of("ref", "near", "same");
    private static final int WORDS_TO_ANCHOR = 16;
    private static final int SENTENCES_BACK = 6;

    private final AnnotatedText text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final DateOrder order;
    private final Set<String> occurrences = RuleBook.shipped().vocabulary().starts("occurrence");
    private final Set<String> reporting = RuleBook.shipped().vocabulary().starts("reporting");

    private Interpretation(AnnotatedText text, List<Word> words, List<Mention> mentions) {
        this.text = text;
        this.words = words;
        this.mentions = new ArrayList<>(mentions);
        this.order = DateOrder.of(mentions, words);
    }

    /** The same expressions with nothing left open. */
    static List<Mention> of(AnnotatedText text, List<Word> words, List<Mention> mentions) {
        return new Interpretation(text, words, mentions).run();
    }

    private List<Mention> run() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (!refers(m)) {
                mentions.set(i, m.notation(closed(m)));
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (refers(m)) {
                mentions.set(i, m.notation(closed(m.notation(anchored(m, i)))));
            }
        }
        WeekdayRanges.tie(words, mentions);
        for (int i = 0; i < mentions.size(); i++) {
            mentions.set(i, BoundedDays.of(mentions.get(i), place(mentions.get(i))));
        }
        return mentions;
    }

    private static boolean refers(Mention m) {
        String[] notation = m.notation().split(" ");
        return LATER.contains(notation[0]) || m.notation().contains(" following ");
    }

    /** "the past few days": no telling how many. */
    private static boolean isVague(String notation) {
        int space = notation.indexOf(' ');
        boolean counted = notation.startsWith(" over ", Math.max(space, 0))
                || notation.startsWith(" following ", Math.max(space, 0));
        return notation.startsWith("=P") && counted && notation.lastIndexOf('X', space) >= 0;
    }

    /** Directions, clock times, centuries and numeric dates. */
    private String closed(Mention m) {
        String notation = m.notation();
        if (isVague(notation)) {
            return notation.substring(0, notation.indexOf(' '));
        }
        if (notation.contains(" -X") || notation.contains(" +X")) {
            return notation.contains(" -X") ? "=PAST_REF" : "=FUTURE_REF";
        }
        int open = notation.indexOf('?');
        String direction =
                open < 0 ? "" : inDateline(m) ? "~" : Tense.direction(place(m), notation.substring(open + 1));
        List<String> steps = new ArrayList<>();
        for (String word : notation.split(" ")) {
            steps.addAll(closed(word, direction));
        }
        return order.apply(String.join(" ", steps));
    }

    private boolean inDateline(Mention m) {
        return text.article()
                .dateline()
                .filter(d -> d.span().contains(m.span()))
                .isPresent();
    }

    private static List<String> closed(String word, String direction) {
        if (word.startsWith("?")) {
            return List.of((word.contains("@") ? "~" : direction) + word.substring(1));
        }
        if (word.startsWith("clock/")) {
            return Clock.time(word).stream().toList();
        }
        return word.equals("near") ? List.of() : List.of(word);
    }

    private Place place(Mention m) {
        return new Place(words, m.first(), m.end(), text);
    }

    /** The notation with its reference put in. */
    private String anchored(Mention m, int index) {
        String notation = m.notation();
        int following = notation.indexOf(" following ");
        if (following >= 0) {
            return anchorAfter(m, index)
                    .map(a -> notation.substring(0, following + 1) + a + notation.substring(following + 10))
                    .orElse(notation.substring(0, following));
        }
        int space = notation.indexOf(' ');
        String kind = space < 0 ? notation : notation.substring(0, space);
        String rest = space < 0 ? "" : notation.substring(space);
        return switch (kind) {
            case "near" -> near(m, index).orElse("now") + rest;
            case "same" ->
                before(m, index, false).map(a -> a + " ^" + rest.strip()).orElse("now" + rest);
            default -> byReference(m, index, rest);
        };
    }

    /* "A day later" than nothing told is no day; "a day earlier" and "that Friday" can go by the report's. */
    private String byReference(Mention m, int index, String rest) {
        boolean day = rest.isEmpty() || rest.contains("D") || rest.contains("T") || rest.contains("wd");
        Optional<String> reference = before(m, index, day);
        if (reference.isEmpty() && rest.startsWith(" +") && !rest.startsWith(" +0") && rest.contains("D")) {
            return "=XXXX-XX-XX";
        }
        if (reference.isEmpty() && rest.matches(" \\+[1-9]\\d*Y")) {
            return "=XXXX";
        }
        return reference.map(r -> r + rest.replace('?', '~')).orElse("now" + rest);
    }

    /** The date that follows in the same clause: "two weeks after the attack of April 22". */
    private Optional<String> anchorAfter(Mention m, int index) {
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention other = mentions.get(i);
            if (other.sentence() != m.sentence() || other.first() - m.end() > WORDS_TO_ANCHOR) {
                return Optional.empty();
            }
            for (int w = m.end(); w < other.first(); w++) {
                if (Set.of(",", ";", ":", "\"").contains(words.get(w).lower())) {
                    return Optional.empty();
                }
            }
            if (isDay(other)) {
                return Optional.of(bare(other.notation()));
            }
        }
        return Optional.empty();
    }

    /** The date told last before, a day if one is wanted, the same sentence's first. */
    private Optional<String> before(Mention m, int index, boolean day) {
        for (int i = index - 1; i >= 0 && m.sentence() - mentions.get(i).sentence() <= SENTENCES_BACK; i--) {
            Mention other = mentions.get(i);
            if (!refers(other) && (day ? isDay(other) : isDate(other))) {
                Mention deed = mentions.get(m.sentence() == other.sentence() ? i : ofDeed(i));
                return Optional.of(bare(deed.notation()));
            }
        }
        return Optional.empty();
    }

    /** "A boat was rammed {on Friday}, the navy said on Saturday": of the days of a sentence that of the deed, not of the saying. */
    private int ofDeed(int last) {
        int at = last;
        while (at > 0
                && mentions.get(at - 1).sentence() == mentions.get(last).sentence()
                && isOfSaying(mentions.get(at))) {
            at--;
        }
        return isDay(mentions.get(at)) && !refers(mentions.get(at)) ? at : last;
    }

    private boolean isOfSaying(Mention day) {
        Optional<Sentence> sentence = text.sentenceAt(day.span().start());
        int verb =
                sentence.map(s -> Owner.of(s, day.span(), occurrences).verb()).orElse(-1);
        return verb >= 0 && reporting.contains(sentence.get().token(verb).lemma());
    }

    /** The day told in the same sentence, before or after, else in the two sentences before. */
    private Optional<String> near(Mention m, int index) {
        for (int i = index - 1; i >= 0 && m.sentence() == mentions.get(i).sentence(); i--) {
            if (isDay(mentions.get(i))) {
                return Optional.of(bare(mentions.get(i).notation()));
            }
        }
        for (int i = index + 1;
                i < mentions.size() && m.sentence() == mentions.get(i).sentence();
                i++) {
            if (isDay(mentions.get(i)) && isOneClause(m, mentions.get(i))) {
                return Optional.of(bare(mentions.get(i).notation()));
            }
        }
        for (int i = index - 1; i >= 0 && m.sentence() - mentions.get(i).sentence() <= 2; i--) {
            if (isDay(mentions.get(i))) {
                return Optional.of(bare(mentions.get(i).notation()));
            }
        }
        return Optional.empty();
    }

    /** "At noon gunmen stormed the hall on Sunday", but not "left before noon and is due on Sunday": whether both tell of one verb. */
    private boolean isOneClause(Mention time, Mention day) {
        Optional<Sentence> read = text.sentenceAt(time.span().start());
        if (read.isEmpty()) {
            return true;
        }
        Sentence sentence = read.get();
        int one = Owner.of(sentence, time.span(), occurrences).verb();
        int other = Owner.of(sentence, day.span(), occurrences).verb();
        return one < 0 || other < 0 || one == other;
    }

    private static boolean isDay(Mention m) {
        return isDate(m) && Reckoning.isDay(m.notation());
    }

    static boolean isDate(Mention m) {
        return !m.notation().startsWith("=") && !refers(m) && !m.notation().contains("FY");
    }

    /** Without the time of day and bounds; of a range its end. */
    private static String bare(String notation) {
        int range = notation.indexOf(" .. ");
        List<String> steps = new ArrayList<>();
        for (String word : notation.substring(range < 0 ? 0 : range + 4).split(" ")) {
            boolean clock = word.startsWith("T") && word.length() > 1 && Character.isDigit(word.charAt(1));
            if (!TIMES_OF_DAY.contains(word) && !clock && !BoundedDays.isBound(word)) {
                steps.add(word);
            }
        }
        return String.join(" ", steps);
    }
}
