package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.extract.Figures.Found;
import readout.model.Figure;
import readout.text.Sentence;

/** What the words before a number make of it: "at least four" is four and up, "fewer than ten" nine at most, "some 200" about 200. */
final class FigureBounds {

    private static final List<String> AT_LEAST = List.of(
            "at least",
            "no fewer than",
            "not fewer than",
            "no less than",
            "not less than",
            "a minimum of",
            "minimum of");
    private static final List<String> MORE_THAN = List.of(
            "more than",
            "over",
            "above",
            "in excess of",
            "upwards of",
            "greater than",
            "well over",
            "just over",
            "past",
            "exceeded",
            "surpassed",
            "topped",
            "passed",
            "passes",
            "exceeds",
            "tops");
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

    private FigureBounds() {}

    private record Bound(List<String> words, Optional<Long> min, Optional<Long> max, boolean approximate) {}

    /** The number {@code value}, which the tokens {@code start} to {@code end} spell, with the words that bound it. */
    static Found of(Sentence sentence, int start, int end, long value) {
        Optional<Long> exactly = Optional.of(value);
        if (end + 2 < sentence.size()
                && WrittenNumbers.text(sentence, end + 1, end + 2).equalsIgnoreCase("or more")) {
            return found(sentence, start, end + 2, new Bound(List.of(), exactly, Optional.empty(), false));
        }
        for (var bound : List.of(
                new Bound(AT_LEAST, exactly, Optional.empty(), false),
                new Bound(MORE_THAN, Optional.of(value + 1), Optional.empty(), false),
                new Bound(AT_MOST, Optional.empty(), exactly, false),
                new Bound(LESS_THAN, Optional.empty(), Optional.of(Math.max(0, value - 1)), false),
                new Bound(ABOUT, exactly, exactly, true))) {
            int first = startOfWords(sentence, start, bound.words());
            if (first < start) {
                return found(sentence, first, end, bound);
            }
        }
        return found(sentence, start, end, new Bound(List.of(), exactly, exactly, false));
    }

    private static Found found(Sentence sentence, int first, int last, Bound bound) {
        String words = WrittenNumbers.text(sentence, first, last);
        return new Found(new Figure(bound.min(), bound.max(), bound.approximate(), words), first, last);
    }

    /* Whatever the tree makes of them: "over" in "left over 70 dead" hangs from the verb. */
    private static int startOfWords(Sentence sentence, int before, List<String> choices) {
        for (String choice : choices) {
            int length = choice.split(" ").length;
            if (before - length >= 0
                    && WrittenNumbers.text(sentence, before - length, before - 1)
                            .equalsIgnoreCase(choice)) {
                return before - length;
            }
        }
        return before;
    }
}
