package readout.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.text.NumberWords;

/** The kinds of numbers the rules name: {@code $n $ord $day $mm $dd $year $yy $hour $min}. */
final class Numerals {

    /** The kinds that are computed, not listed. */
    static final Set<String> KINDS =
            Set.of("n", "ord", "day", "dd", "year", "yy", "hour", "min", "hhmm", "h.mm", "d.mm");

    private static final Map<String, Integer> CARDINALS = cardinals();

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> VAGUE =
            Set.of("several", "few", "many", "some", "numerous", "countless", "dozens");

    private Numerals() {}

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> cardinals = new TreeMap<>(Map.of("hundred", 100, "dozen", 12, "couple", 2));
        NumberWords.units().forEach((word, value) -> cardinals.put(word, value.intValue()));
        return Map.copyOf(cardinals);
    }

    /** Words a number can start with, digits apart. */
    static Set<String> starts() {
        Set<String> starts = new TreeSet<>(CARDINALS.keySet());
        starts.addAll(ORDINALS.keySet());
        starts.addAll(VAGUE);
        starts.addAll(Set.of("a", "an", "half"));
        return starts;
    }

    /** The number of {@code kind} at {@code i}, with the index past its last word. */
    static Optional<Reading> read(String kind, List<Word> words, int i) {
        return switch (kind) {
            case "n" -> count(words, i);
            case "ord" -> ordinal(words, i);
            case "day" -> dayOfMonth(words, i);
            case "dd" -> digits(words, i, 1, 2).filter(r -> !r.value().equals("00"));
            case "year" -> year(words, i);
            case "yy" -> digits(words, i, 2, 2);
            case "hour" -> digits(words, i, 1, 2).filter(r -> Integer.parseInt(r.value()) <= 24);
            case "min" -> digits(words, i, 2, 2).filter(r -> Integer.parseInt(r.value()) < 60);
            case "hhmm" -> military(words, i);
            case "h.mm" -> pointed(words, i);
            case "d.mm" -> dayAndMonth(words, i);
            default -> throw new IllegalArgumentException("no kind of number: " + kind);
        };
    }

    /**
     * A number read.
     *
     * @param value as the notation wants it: {@code 08}, {@code 2.5}; {@code X} for "several"
     * @param end index past its last word
     */
    record Reading(String value, int end) {}

    private static Optional<Reading> digits(List<Word> words, int i, int least, int most) {
        String w = words.get(i).lower();
        return isDigits(w) && w.length() >= least && w.length() <= most
                ? Optional.of(new Reading(w.length() == 1 ? "0" + w : w, i + 1))
                : Optional.empty();
    }

    private static Optional<Reading> year(List<Word> words, int i) {
        String w = words.get(i).lower();
        if (!isDigits(w) || w.length() != 4) {
            return Optional.empty();
        }
        int year = Integer.parseInt(w);
        return year >= 1000 && year <= 2100 ? Optional.of(new Reading(w, i + 1)) : Optional.empty();
    }

    private static Optional<Reading> military(List<Word> words, int i) {
        String w = words.get(i).lower();
        boolean fits = isDigits(w)
                && w.length() == 4
                && Integer.parseInt(w.substring(0, 2)) <= 24
                && Integer.parseInt(w.substring(2)) < 60;
        return fits ? Optional.of(new Reading(w.substring(0, 2) + ":" + w.substring(2), i + 1)) : Optional.empty();
    }

    private static Optional<Reading> pointed(List<Word> words, int i) {
        String[] parts = words.get(i).lower().split("\\.", -1);
        boolean fits = parts.length == 2
                && isDigits(parts[0])
                && parts[0].length() <= 2
                && isDigits(parts[1])
                && parts[1].length() == 2
                && Integer.parseInt(parts[0]) <= 24
                && Integer.parseInt(parts[1]) < 60;
        return fits
                ? Optional.of(new Reading(two(Integer.parseInt(parts[0])) + ":" + parts[1], i + 1))
                : Optional.empty();
    }

    /** "23.01" is {@code 23 01}. */
    private static Optional<Reading> dayAndMonth(List<Word> words, int i) {
        String[] parts = words.get(i).lower().split("\\.", -1);
        boolean fits = parts.length == 2
                && isDigits(parts[0])
                && parts[0].length() <= 2
                && isDigits(parts[1])
                && parts[1].length() <= 2;
        return fits
                ? Optional.of(
                        new Reading(two(Integer.parseInt(parts[0])) + " " + two(Integer.parseInt(parts[1])), i + 1))
                : Optional.empty();
    }

    private static Optional<Reading> dayOfMonth(List<Word> words, int i) {
        Optional<Reading> ordinal = ordinal(words, i);
        Optional<Reading> read = ordinal.isPresent() ? ordinal : digits(words, i, 1, 2);
        return read.filter(r -> {
                    int day = Integer.parseInt(r.value());
                    return day >= 1 && day <= 31;
                })
                .map(r -> new Reading(two(Integer.parseInt(r.value())), r.end()));
    }

    private static Optional<Reading> ordinal(List<Word> words, int i) {
        Word w = words.get(i);
        if (isDigits(w.lower()) && w.lower().length() <= 2) {
            boolean suffix = i + 1 < words.size()
                    && words.get(i + 1).glued()
                    && SUFFIXES.contains(words.get(i + 1).lower());
            return suffix ? Optional.of(new Reading(w.lower(), i + 2)) : Optional.empty();
        }
        Integer tens = CARDINALS.get(w.lower());
        if (tens != null
                && tens >= 20
                && tens < 100
                && i + 2 < words.size()
                && words.get(i + 1).lower().equals("-")) {
            Integer ones = ORDINALS.get(words.get(i + 2).lower());
            if (ones != null && ones < 10) {
                return Optional.of(new Reading(String.valueOf(tens + ones), i + 3));
            }
        }
        Integer value = ORDINALS.get(w.lower());
        return value == null ? Optional.empty() : Optional.of(new Reading(value.toString(), i + 1));
    }

    private static Optional<Reading> count(List<Word> words, int i) {
        String w = words.get(i).lower();
        boolean article = w.equals("a") || w.equals("an");
        String next = lower(words, i + 1);
        if (w.equals("half")) {
            boolean an = next.equals("a") || next.equals("an");
            return an || next.equals("-") ? Optional.of(new Reading("0.5", i + 2)) : Optional.empty();
        }
        if (article
                && (VAGUE.contains(next) || Set.of("couple", "dozen", "hundred").contains(next))) {
            return count(words, i + 1);
        }
        if (article) {
            return Optional.of(new Reading("1", i + 1));
        }
        if (VAGUE.contains(w)) {
            return Optional.of(new Reading("X", lower(words, i + 1).equals("of") ? i + 2 : i + 1));
        }
        return number(words, i).map(r -> withHalf(words, r));
    }

    private static Reading withHalf(List<Word> words, Reading whole) {
        int i = whole.end();
        int dash = lower(words, i).equals("-") ? 1 : 0;
        boolean half = lower(words, i + dash).equals("and")
                && lower(words, i + 2 * dash + 1).equals("a")
                && lower(words, i + 3 * dash + 2).equals("half");
        return half ? new Reading(whole.value() + ".5", i + 3 * dash + 3) : whole;
    }

    private static Optional<Reading> number(List<Word> words, int i) {
        String w = words.get(i).lower();
        if (Character.isDigit(w.charAt(0))) {
            String plain = w.replace(",", "");
            return plain.length() <= 5 ? Optional.of(new Reading(plain, i + 1)) : Optional.empty();
        }
        Integer value = CARDINALS.get(w);
        if (value == null) {
            return Optional.empty();
        }
        int end = i + 1;
        if (value >= 20 && value < 100) {
            int dash = lower(words, end).equals("-") ? 1 : 0;
            int ones = CARDINALS.getOrDefault(lower(words, end + dash), 0);
            if (ones > 0 && ones < 10) {
                return Optional.of(new Reading(String.valueOf(value + ones), end + dash + 1));
            }
        }
        if (value < 10 && lower(words, end).equals("hundred")) {
            return Optional.of(new Reading(String.valueOf(value * 100), end + 1));
        }
        return Optional.of(
                new Reading(value.toString(), lower(words, end).equals("of") && w.equals("couple") ? end + 1 : end));
    }

    private static String lower(List<Word> words, int i) {
        return i < words.size() ? words.get(i).lower() : "";
    }

    private static boolean isDigits(String s) {
        return !s.isEmpty() && s.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }
}
