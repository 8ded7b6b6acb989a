package readout.extract;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readout.model.Figure;
import readout.text.NumberWords;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Reads numbers as news writes them: "26", "six thousand", "at least four", "more than 70", "up to 100", "between 10 and 20",
 * "dozens". What a bound means follows CONTRACT: "more than 70" is 71 and up, "dozens" 12 and up.
 */
final class Figures {

    private static final Set<String> CURRENCIES = Set.of(
            "dollar", "euro", "pound", "rupee", "peso", "yuan", "franc", "yen", "rouble", "ruble", "rand", "naira",
            "shekel", "dirham");

    private static final Set<String> VAGUE = Set.of("several", "few", "many");

    private Figures() {}

    /** A number and where it stands: tokens {@code first} to {@code last} of the sentence, bounds ("at least") included. */
    record Found(Figure figure, int first, int last) {}

    /** Whether the word is an open numeral: "dozens", "thousands". */
    static boolean isOpen(Token token) {
        return NumberWords.isOpen(token.lower());
    }

    /**
     * The number that ends at the token {@code last} or earlier but not before {@code from}: the last one of that stretch, with the
     * words that bound it.
     */
    static Optional<Found> before(Sentence sentence, int from, int last) {
        for (int end = last; end >= from; end--) {
            if (WrittenNumbers.isNumeral(sentence.token(end))) {
                return at(sentence, from, end);
            }
        }
        return Optional.empty();
    }

    /** The number that ends at {@code last}, whatever share of it is told: "two of the {40} drones launched". */
    static Optional<Found> whole(Sentence sentence, int last) {
        int start = WrittenNumbers.startOf(sentence, 0, last);
        OptionalDouble value = WrittenNumbers.valueOf(sentence, start, last);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(FigureBounds.of(sentence, start, last, (long) value.getAsDouble()));
    }

    private static Optional<Found> at(Sentence sentence, int from, int last) {
        int end = endOfRange(sentence, last);
        int start = WrittenNumbers.startOf(sentence, Math.min(from, last), end);
        if (isSum(sentence, start, end)) {
            return Optional.empty();
        }
        if (isShare(sentence, start)) {
            int share = share(sentence, start);
            return at(sentence, Math.min(from, share), share).map(part -> new Found(part.figure(), part.first(), end));
        }
        if (NumberWords.isOpen(WrittenNumbers.word(sentence, end))) {
            return Optional.of(open(sentence, start, end));
        }
        if (start > 0
                && NumberWords.isScale(WrittenNumbers.word(sentence, start))
                && VAGUE.contains(WrittenNumbers.word(sentence, start - 1))) {
            return vague(sentence, start, end);
        }
        OptionalDouble value = WrittenNumbers.valueOf(sentence, start, end);
        if (value.isEmpty() || value.getAsDouble() != Math.rint(value.getAsDouble())) {
            return Optional.empty();
        }
        return Optional.of(bounded(sentence, from, start, end, (long) value.getAsDouble()));
    }

    /** "33 of {40} drones", "33 of the {40} drones", "33 out of {40} drones": the smaller number counts. */
    static boolean isShare(Sentence sentence, int start) {
        int share = share(sentence, start);
        return share >= 0 && WrittenNumbers.isNumeral(sentence.token(share)) && !isOpen(sentence.token(share));
    }

    /** Where the share stands: before "of", "of the" or "out of". */
    private static int share(Sentence sentence, int start) {
        boolean the = start >= 1 && WrittenNumbers.word(sentence, start - 1).matches("the|all|those");
        int of = the ? start - 2 : start - 1;
        if (of < 1 || !WrittenNumbers.word(sentence, of).equals("of")) {
            return -1;
        }
        return WrittenNumbers.word(sentence, of - 1).equals("out") ? of - 2 : of - 1;
    }

    /** "{three} or four": the number is the lower end of a range. */
    private static int endOfRange(Sentence sentence, int low) {
        return isLowEnd(sentence, low) ? low + 2 : low;
    }

    /** Whether the number at {@code at} is the lower end of a range: "{three} or four guards". */
    static boolean isLowEnd(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && WrittenNumbers.word(sentence, at + 1).equals("or")
                && WrittenNumbers.isNumeral(sentence.token(at))
                && WrittenNumbers.isNumeral(sentence.token(at + 2));
    }

    /** "$200 million", "40 euros", "14 percent": a sum of money or a share counts nobody. */
    private static boolean isSum(Sentence sentence, int start, int end) {
        boolean sign = start > 0
                && (sentence.token(start - 1).is("$")
                        || WrittenNumbers.word(sentence, start - 1).matches("[$€£¥₹]|us\\$|rs"));
        boolean unit = end + 1 < sentence.size()
                && (CURRENCIES.contains(sentence.token(end + 1).lemma())
                        || WrittenNumbers.word(sentence, end + 1).matches("%|percent|per"));
        return sign || unit;
    }

    private static Found open(Sentence sentence, int start, int end) {
        long least = NumberWords.least(WrittenNumbers.word(sentence, end));
        int first = start;
        if (start < end) {
            least = Math.max(
                    least,
                    ((long) WrittenNumbers.valueOf(sentence, start, end - 1).orElse(1)) * least);
        } else if (start >= 2
                && WrittenNumbers.word(sentence, start - 1).equals("of")
                && NumberWords.isOpen(WrittenNumbers.word(sentence, start - 2))) {
            first = start - 2;
            least *= NumberWords.least(WrittenNumbers.word(sentence, start - 2));
        }
        return new Found(
                new Figure(Optional.of(least), Optional.empty(), false, WrittenNumbers.text(sentence, first, end)),
                first,
                end);
    }

    /** "several hundred", "a few thousand": as many as "hundreds", "thousands" at the least. */
    private static Optional<Found> vague(Sentence sentence, int start, int end) {
        OptionalDouble value = WrittenNumbers.valueOf(sentence, start, end);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        new Figure(
                                Optional.of((long) value.getAsDouble()),
                                Optional.empty(),
                                false,
                                WrittenNumbers.text(sentence, start - 1, end)),
                        start - 1,
                        end));
    }

    private static Found bounded(Sentence sentence, int from, int start, int end, long value) {
        Optional<Found> range = range(sentence, from, start, end, value);
        if (range.isPresent()) {
            return range.get();
        }
        return FigureBounds.of(sentence, start, end, value);
    }

    /**
     * "between 10 and 20", "10 to 20", "10-20", "10 or 12"; "from 10 to 20" only within the phrase, since what rises from 10 to 20 is
     * 20.
     */
    private static Optional<Found> range(Sentence sentence, int from, int start, int end, long high) {
        if (start < 2 || !WrittenNumbers.isNumeral(sentence.token(start - 2))) {
            return Optional.empty();
        }
        int lowStart = WrittenNumbers.startOf(sentence, 0, start - 2);
        OptionalDouble low = WrittenNumbers.valueOf(sentence, lowStart, start - 2);
        String before = lowStart > 0 ? WrittenNumbers.word(sentence, lowStart - 1) : "";
        boolean within = lowStart >= from;
        boolean joined = switch (WrittenNumbers.word(sentence, start - 1)) {
            case "and" -> before.equals("between");
            case "or" -> true;
            case "to" -> within;
            case "-", "–" -> within || isGlued(sentence, start - 1);
            default -> false;
        };
        if (!joined || low.isEmpty() || low.getAsDouble() >= high) {
            return Optional.empty();
        }
        int first = before.equals("between") || before.equals("from") && lowStart > from ? lowStart - 1 : lowStart;
        var figure = new Figure(
                Optional.of((long) low.getAsDouble()),
                Optional.of(high),
                false,
                WrittenNumbers.text(sentence, first, end));
        return Optional.of(new Found(figure, first, end));
    }

    private static boolean isGlued(Sentence sentence, int dash) {
        return sentence.token(dash - 1).span().end()
                        == sentence.token(dash).span().start()
                && sentence.token(dash).span().end()
                        == sentence.token(dash + 1).span().start();
    }
}
