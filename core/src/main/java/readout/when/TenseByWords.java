package readout.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** On which side of the report's day a date lies where there is no tree: by the nearest word before, else after, in its sentence that tells. */
final class TenseByWords {

    private static final int NEAR = 25;

    private TenseByWords() {}

    /** {@code <} or {@code >} for the expression at {@code place}. */
    static String direction(Place place) {
        for (int i = place.start() - 1; i >= Math.max(0, place.start() - NEAR); i--) {
            Optional<String> way = tells(place.words(), i);
            if (way.isPresent()) {
                return way.get();
            }
            if (stops(place.words().get(i))) {
                break;
            }
        }
        for (int i = place.end(); i < Math.min(place.words().size(), place.end() + NEAR); i++) {
            Optional<String> way = tells(place.words(), i);
            if (way.isPresent() || stops(place.words().get(i))) {
                return way.orElse(Tense.PAST);
            }
        }
        return Tense.PAST;
    }

    private static Optional<String> tells(List<Word> words, int i) {
        String w = words.get(i).lower();
        if (is("ahead-form", w) && !words.get(i).isCapital()) {
            return Optional.of(Tense.FUTURE);
        }
        if (w.equals("to")
                && i > 0
                && Set.of("is", "are", "was", "were").contains(words.get(i - 1).lower())) {
            return Optional.of(Tense.FUTURE);
        }
        boolean past = is("past-form", w)
                || w.length() > 4 && w.endsWith("ed") && !words.get(i).isCapital();
        return past ? Optional.of(Tense.PAST) : Optional.empty();
    }

    private static boolean stops(Word word) {
        return word.lower().equals(".") || word.lower().equals("\n");
    }

    private static boolean is(String wordClass, String word) {
        return RuleBook.shipped().vocabulary().starts(wordClass).contains(word);
    }
}
