package readout.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the like deeds of a day a telling means, by ordinals and parts of the day: "a second bomb went off in the evening". Reads the words of
 * the trigger's own clause.
 *
 * @param order whether it is told as another deed or as the one before another
 * @param part the part of the day
 */
record Turn(Order order, Optional<Part> part) {

    /** Whether a telling says that there was a like deed before or after it. */
    enum Order {
        ANY,
        EARLIER,
        LATER
    }

    /** Parts of the day as hours, counted on past midnight; they overlap, as they do in news. */
    enum Part {
        DAWN(3, 8),
        MORNING(5, 12),
        NOON(11, 15),
        AFTERNOON(12, 18),
        EVENING(17, 24),
        NIGHT(19, 30),
        OVERNIGHT(19, 32),
        MIDNIGHT(22, 28);

        private static final int DAY = 24;

        private final int from;
        private final int to;

        Part(int from, int to) {
            this.from = from;
            this.to = to;
        }

        boolean meets(Part other) {
            return overlaps(other, 0) || overlaps(other, DAY) || overlaps(other, -DAY);
        }

        private boolean overlaps(Part other, int shift) {
            return from < other.to + shift && other.from + shift < to;
        }
    }

    private static final Set<String> DEEDS = Lexicon.list("deeds");
    private static final Pattern LATER_DEED = ordinal("later");
    private static final Pattern EARLIER_DEED = ordinal("earlier");
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:hours?|minutes|shortly|moments) (?:later|afterwards)\\b|\\blater (?:on|in the day|that|the same)\\b");
    private static final Pattern EARLIER =
            Pattern.compile("^\\W*(?:just |only |barely )?(?:[\\p{L}-]+ )?(?:hours?|minutes) after\\b");
    private static final Pattern PART = Pattern.compile(
            "\\b(?:before |at |after )?(dawn|morning|noon|afternoon|evening|night|overnight|midnight)\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\s*(?:which|that)\\b");
    private static final Pattern BREAK = Pattern.compile("[;:,()\"“”—–]+");

    private static Pattern ordinal(String list) {
        String words = Lexicon.list(list).stream().sorted().collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + words + ")((?: [\\p{L}-]+){1,3})");
    }

    /** What the clause of {@code trigger} in {@code sentence} says; {@code start} and {@code end} where the trigger stands there. */
    static Turn of(String sentence, int start, int end) {
        if (start < 0 || end > sentence.length()) {
            return new Turn(Order.ANY, Optional.empty());
        }
        String told = clause(sentence, start, end);
        String clause = told.toLowerCase(Locale.ROOT);
        boolean later = LATER.matcher(clause).find() || names(LATER_DEED, clause);
        boolean earlier = EARLIER.matcher(clause).find() || names(EARLIER_DEED, clause);
        Matcher part = PART.matcher(uncapitalised(told));
        return new Turn(
                later == earlier ? Order.ANY : later ? Order.LATER : Order.EARLIER,
                part.find() ? Optional.of(Part.valueOf(part.group(1).toUpperCase(Locale.ROOT))) : Optional.empty());
    }

    /** The same as one that another is told to follow. */
    Turn before() {
        return order == Order.ANY ? new Turn(Order.EARLIER, part) : this;
    }

    /** Whether both may mean one deed. */
    boolean fits(Turn other) {
        boolean orders = order == Order.ANY || other.order == Order.ANY || order == other.order;
        return orders && (part.isEmpty() || other.part.isEmpty() || part.get().meets(other.part.get()));
    }

    /* "Red Dawn" is nobody's dawn. */
    private static String uncapitalised(String clause) {
        return clause.isEmpty() ? clause : Character.toLowerCase(clause.charAt(0)) + clause.substring(1);
    }

    /* With that to which a "which" goes back: "the second blast, which killed two". */
    private static String clause(String sentence, int start, int end) {
        int from = 0;
        Matcher mark = BREAK.matcher(sentence);
        while (mark.find()) {
            if (mark.end() <= start) {
                boolean relative =
                        RELATIVE.matcher(sentence).region(mark.end(), start).lookingAt();
                from = relative ? from : mark.end();
            } else if (mark.start() >= end) {
                return sentence.substring(from, mark.start());
            }
        }
        return sentence.substring(from);
    }

    /* An ordinal before a deed, "second in command" and "the first week" left out. */
    private static boolean names(Pattern ordinal, String clause) {
        Matcher matcher = ordinal.matcher(clause);
        while (matcher.find()) {
            List<String> words = Words.of(matcher.group(1), 0).all();
            boolean straight = words.stream().anyMatch(Set.of("day", "week", "month", "year", "time")::contains);
            if (!straight && words.stream().anyMatch(word -> DEEDS.contains(word) || isPlural(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && DEEDS.contains(word.substring(0, word.length() - 1));
    }
}
