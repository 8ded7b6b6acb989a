package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedText;

/**
 * Fills the places a rule leaves open: the direction of a bare weekday, the date "a day earlier" starts from, the order of day and month
 * in 04/05/2024, the day of a clock time. What comes out is in {@link Reckoning}'s notation and needs the report's day at most.
 */
final class Interpretation {

    private static final Set<String> LATER = Set.of("ref", "near", "same", "beside");

    private final AnnotatedText text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final DateOrder order;
    private final Antecedents antecedents;

    private Interpretation(AnnotatedText text, List<Word> words, List<Mention> mentions) {
        this.text = text;
        this.words = words;
        this.mentions = new ArrayList<>(mentions);
        this.order = DateOrder.of(mentions, words);
        this.antecedents = new Antecedents(text, words, this.mentions);
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

    static boolean refers(Mention m) {
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
            return antecedents
                    .after(m, index)
                    .map(a -> notation.substring(0, following + 1) + a + notation.substring(following + 10))
                    .orElse(notation.substring(0, following));
        }
        int space = notation.indexOf(' ');
        String kind = space < 0 ? notation : notation.substring(0, space);
        String rest = space < 0 ? "" : notation.substring(space);
        return switch (kind) {
            case "near" -> antecedents.near(m, index).orElse("now") + rest;
            case "beside" -> antecedents.beside(m, index).orElse("now") + rest;
            case "same" ->
                antecedents
                        .before(m, index, false, false)
                        .map(a -> a + " ^" + rest.strip())
                        .orElse("now" + rest);
            default -> byReference(m, index, rest);
        };
    }

    /* "A day later" than nothing told is no day; "a day earlier" and "that Friday" can go by the report's. */
    private String byReference(Mention m, int index, String rest) {
        boolean day = rest.isEmpty() || rest.contains("D") || rest.contains("T") || rest.contains("wd");
        boolean fine = rest.matches(" [+-]\\d+[MW]");
        Optional<String> reference = antecedents.before(m, index, day, fine);
        if (reference.isEmpty() && rest.startsWith(" +") && !rest.startsWith(" +0") && rest.contains("D")) {
            return "=XXXX-XX-XX";
        }
        if (reference.isEmpty() && rest.matches(" \\+[1-9]\\d*Y")) {
            return "=XXXX";
        }
        return reference.map(r -> r + rest.replace('?', '~')).orElse("now" + rest);
    }

    static boolean isDate(Mention m) {
        return !m.notation().startsWith("=") && !refers(m) && !m.notation().contains("FY");
    }
}
