package readout.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numerals of English: digits as news prints them, spelt numbers, scales and the open ones ("dozens"). All words in lower case. The one list
 * of number words: figures and expressions of time both read from it.
 */
public final class NumberWords {

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

    private NumberWords() {}

    /** The spelt numbers of one word, "zero" to "ninety". */
    public static Map<String, Long> units() {
        return UNITS;
    }

    /** Whether the word is a numeral or part of one. */
    public static boolean isNumeral(String word) {
        return isDigits(word)
                || isUnit(word)
                || isScale(word)
                || isOpen(word)
                || hyphenated(word).isPresent();
    }

    /** Whether it is written in digits. */
    public static boolean isDigits(String word) {
        return digits(word).isPresent();
    }

    /** "six", "twenty". */
    public static boolean isUnit(String word) {
        return UNITS.containsKey(word);
    }

    /** "twenty", "thirty": may be followed by a unit. */
    public static boolean isTens(String word) {
        return UNITS.getOrDefault(word, 0L) >= 20;
    }

    /** "dozen", "hundred", "million". */
    public static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    /** "dozens", "hundreds". */
    public static boolean isOpen(String word) {
        return OPEN.containsKey(word);
    }

    /** The least that an open numeral means, as ACLED counts: "dozens" is 12 and up; 1 for any other word. */
    public static long least(String word) {
        return OPEN.getOrDefault(word, 1L);
    }

    /** What the words of one number come to: "two hundred six", "1.2 million", "6 000"; empty where one of them is no numeral. */
    public static OptionalDouble valueOf(List<String> words) {
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
}
