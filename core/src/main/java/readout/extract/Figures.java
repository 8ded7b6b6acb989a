package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readout.model.Figure;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Reads numbers as news writes them: "26", "six thousand", "at least four", "more than 70", "up to 100", "between 10 and 20",
 * "dozens". What a bound means follows CONTRACT: "more than 70" is 71 and up, "dozens" 12 and up.
 */
final class Figures {

    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("zero", 0L),
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));
    private static final Map<String, Long> SCALES = Map.of(
            "dozen",
            12L,
            "score",
            20L,
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L);
    private static final Map<String, Long> OPEN = Map.of(
            "tens", 10L,
            "dozens", 12L,
            "scores", 20L,
            "hundreds", 100L,
            "thousands", 1_000L,
            "millions", 1_000_000L);

    private static final List<String> AT_LEAST = List.of(
            "at least",
            "no fewer than",
            "not fewer than",
            "no less than",
            "not less than",
            "a minimum of",
            "minimum of");
    private static final List<String> MORE_THAN = List.of(
            "more than", "over", "above", "in excess of", "upwards of", "greater than", "well over", "just over");
    private static final List<String> AT_MOST =
            List.of("up to", "as many as", "at most", "no more than", "not more than", "a maximum of", "maximum of");
    private static final List<String> LESS_THAN = List.of("fewer than", "less than", "under", "below");
    private static final List<String> ABOUT = List.of(
            "about",
            "some",
            "around",
            "roughly",
            "approximately",
            "nearly",
            "almost",
            "an estimated",
            "estimated",
            "close to",
            "circa",
            "perhaps",
            "an apparent");
    private static final Set<String> JOINTS = Set.of("and", "-", "–");

    private Figures() {}

    /** A number and where it stands: tokens {@code first} to {@code last} of the sentence, bounds ("at least") included. */
    record Found(Figure figure, int first, int last) {}

    /** Whether the word is a numeral or part of one ("26", "six", "hundred", "dozens"). */
    static boolean isNumeral(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return digits(word).isPresent()
                || UNITS.containsKey(word)
                || SCALES.containsKey(word)
                || OPEN.containsKey(word)
                || hyphenated(word).isPresent();
    }

    /**
     * The number that ends at the token {@code last} or earlier but not before {@code from}: the last one of that stretch, with the
     * words that bound it.
     */
    static Optional<Found> before(Sentence sentence, int from, int last) {
        for (int end = last; end >= from; end--) {
            if (isNumeral(sentence.token(end))) {
                return at(sentence, from, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> at(Sentence sentence, int from, int end) {
        int start = startOfNumber(sentence, from, end);
        String last = word(sentence, end);
        if (OPEN.containsKey(last)) {
            return Optional.of(open(sentence, from, start, end));
        }
        OptionalDouble value = valueOf(sentence, start, end);
        if (value.isEmpty() || value.getAsDouble() != Math.rint(value.getAsDouble())) {
            return Optional.empty();
        }
        return Optional.of(bounded(sentence, from, start, end, (long) value.getAsDouble()));
    }

    private static int startOfNumber(Sentence sentence, int from, int end) {
        int start = end;
        while (start > from) {
            Token before = sentence.token(start - 1);
            boolean joined = start - 2 >= from
                    && JOINTS.contains(before.form().toLowerCase(Locale.ROOT))
                    && isSpelledPart(sentence, start - 2)
                    && UNITS.containsKey(word(sentence, start));
            if (isNumeral(before) && continues(sentence, start - 1, start)) {
                start--;
            } else if (joined) {
                start -= 2;
            } else {
                break;
            }
        }
        return start > from
                        && word(sentence, start - 1).matches("an?|half")
                        && SCALES.containsKey(word(sentence, start))
                ? halfOrOne(sentence, from, start - 1)
                : start;
    }

    private static int halfOrOne(Sentence sentence, int from, int start) {
        return start > from && word(sentence, start - 1).equals("half") ? start - 1 : start;
    }

    /** "two hundred and six" is one number, "ten and twenty" is two, and "6 000" is one. */
    private static boolean continues(Sentence sentence, int left, int right) {
        String next = word(sentence, right);
        boolean group = word(sentence, left).matches("\\d{1,3}") && next.matches("\\d{3}");
        return group || SCALES.containsKey(next) || OPEN.containsKey(next) || isSpelledPart(sentence, left);
    }

    private static boolean isSpelledPart(Sentence sentence, int at) {
        String word = word(sentence, at);
        return SCALES.containsKey(word) && !word.equals("dozen") && !word.equals("score")
                || UNITS.getOrDefault(word, 0L) >= 20
                || UNITS.containsKey(word) && at > 0 && SCALES.containsKey(word(sentence, at - 1));
    }

    private static Found open(Sentence sentence, int from, int start, int end) {
        long least = OPEN.getOrDefault(word(sentence, end), 1L);
        int first = start;
        if (start < end) {
            least = Math.max(least, (long) valueOf(sentence, start, end - 1).orElse(1) * least);
        } else if (start - 2 >= from
                && word(sentence, start - 1).equals("of")
                && OPEN.containsKey(word(sentence, start - 2))) {
            first = start - 2;
            least *= OPEN.getOrDefault(word(sentence, start - 2), 1L);
        }
        return new Found(
                new Figure(Optional.of(least), Optional.empty(), false, text(sentence, first, end)), first, end);
    }

    private static Found bounded(Sentence sentence, int from, int start, int end, long value) {
        Optional<Found> range = range(sentence, from, start, end, value);
        if (range.isPresent()) {
            return range.get();
        }
        Optional<Long> exactly = Optional.of(value);
        if (end + 2 < sentence.size() && text(sentence, end + 1, end + 2).equalsIgnoreCase("or more")) {
            return new Found(
                    new Figure(exactly, Optional.empty(), false, text(sentence, start, end + 2)), start, end + 2);
        }
        for (var bound : List.of(
                new Bound(AT_LEAST, exactly, Optional.empty(), false),
                new Bound(MORE_THAN, Optional.of(value + 1), Optional.empty(), false),
                new Bound(AT_MOST, Optional.empty(), exactly, false),
                new Bound(LESS_THAN, Optional.empty(), Optional.of(Math.max(0, value - 1)), false),
                new Bound(ABOUT, exactly, exactly, true))) {
            int first = startOfWords(sentence, from, start, bound.words());
            if (first < start) {
                var figure = new Figure(bound.min(), bound.max(), bound.approximate(), text(sentence, first, end));
                return new Found(figure, first, end);
            }
        }
        return new Found(new Figure(exactly, exactly, false, text(sentence, start, end)), start, end);
    }

    private record Bound(List<String> words, Optional<Long> min, Optional<Long> max, boolean approximate) {}

    /** "between 10 and 20", "from 10 to 20", "10 to 20", "10-20", "10 or 12". */
    private static Optional<Found> range(Sentence sentence, int from, int start, int end, long high) {
        if (start - 2 < from || !word(sentence, start - 1).matches("and|to|or|-|–")) {
            return Optional.empty();
        }
        if (!isNumeral(sentence.token(start - 2))) {
            return Optional.empty();
        }
        int lowStart = startOfNumber(sentence, from, start - 2);
        OptionalDouble low = valueOf(sentence, lowStart, start - 2);
        boolean between = lowStart > from && word(sentence, lowStart - 1).matches("between|from");
        if (low.isEmpty()
                || low.getAsDouble() >= high
                || word(sentence, start - 1).equals("and") && !between) {
            return Optional.empty();
        }
        int first = between ? lowStart - 1 : lowStart;
        var figure =
                new Figure(Optional.of((long) low.getAsDouble()), Optional.of(high), false, text(sentence, first, end));
        return Optional.of(new Found(figure, first, end));
    }

    private static int startOfWords(Sentence sentence, int from, int before, List<String> choices) {
        for (String choice : choices) {
            int length = choice.split(" ").length;
            if (before - length >= from
                    && text(sentence, before - length, before - 1).equalsIgnoreCase(choice)) {
                return before - length;
            }
        }
        return before;
    }

    private static OptionalDouble valueOf(Sentence sentence, int start, int end) {
        List<String> words = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            String word = word(sentence, i);
            if (!JOINTS.contains(word)) {
                words.addAll(List.of(
                        word.length() > 1 && !digits(word).isPresent() ? word.split("-") : new String[] {word}));
            }
        }
        return valueOf(words);
    }

    private static OptionalDouble valueOf(List<String> words) {
        double total = 0;
        double current = 0;
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<Double> digits = digits(word);
            if (digits.isPresent()) {
                current = any && word.length() == 3 && current > 0
                        ? current * 1000 + digits.get()
                        : current + digits.get();
            } else if (UNITS.containsKey(word)) {
                current += UNITS.getOrDefault(word, 0L);
            } else if (word.equals("half")) {
                current = 0.5;
            } else if (word.matches("an?")) {
                current = current == 0.5 ? 0.5 : 1;
            } else if (SCALES.containsKey(word)) {
                long scale = SCALES.getOrDefault(word, 1L);
                double scaled = (current == 0 ? 1 : current) * scale;
                total += scale >= 1000 ? scaled : 0;
                current = scale >= 1000 ? 0 : scaled;
            } else {
                return OptionalDouble.empty();
            }
            any = true;
        }
        return any ? OptionalDouble.of(total + current) : OptionalDouble.empty();
    }

    private static Optional<Double> digits(String word) {
        if (!word.matches("\\d{1,3}(,\\d{3})+|\\d{1,12}|\\d{1,9}\\.\\d{1,3}")) {
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(word.replace(",", "")));
    }

    private static Optional<Double> hyphenated(String word) {
        String[] parts = word.split("-");
        boolean all = parts.length == 2 && UNITS.getOrDefault(parts[0], 0L) >= 20 && UNITS.containsKey(parts[1]);
        return all
                ? Optional.of((double) (UNITS.getOrDefault(parts[0], 0L) + UNITS.getOrDefault(parts[1], 0L)))
                : Optional.empty();
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    private static String text(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean apart = i > first
                    && sentence.token(i).span().start()
                            > sentence.token(i - 1).span().end();
            text.append(apart ? " " : "").append(sentence.token(i).form());
        }
        return text.toString();
    }
}
