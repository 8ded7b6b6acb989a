package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.GeoName;

/** Whose a phrase is: the country or the body named in it or right after it. */
final class Owners {

    private static final Set<String> BACKED = WordSets.of("backed");

    private final Surface surface;
    private final Sentence sentence;

    Owners(Surface surface) {
        this.surface = surface;
        this.sentence = surface.sentence;
    }

    /** The country whose the phrase {@code [from, to)} is: the last one named before its end, or one named after it with "of". */
    Optional<String> countryOf(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Optional<String> country = surface.countryAt(i);
            if (country.isPresent() && !isBacker(i)) {
                return isEthnic(i) ? Optional.empty() : country;
            }
        }
        return countryAfter(to);
    }

    /** "Ethnic Albanian rebels" are not Albania's. */
    boolean isEthnic(int i) {
        return Words.is(sentence, i - 1, "ethnic") || Words.is(sentence, i - 1, "ethnically");
    }

    /** The "Turkish" of "Turkish-backed rebels": who is behind them, and not whose they are. */
    private boolean isBacker(int i) {
        return i + 2 < sentence.size()
                && sentence.token(i + 1).form().startsWith("-")
                && BACKED.contains(sentence.token(i + 2).lower());
    }

    /** The "backed" of "Saudi-backed". */
    boolean isBacked(int i) {
        return i > 1 && sentence.token(i - 1).form().equals("-") && isBacker(i - 2);
    }

    /** The countries joined in what stands before {@code to}: THA and KHM of "Thai and Cambodian soldiers"; empty or one where none are. */
    List<String> countriesIn(int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean backer = isBacker(i);
            surface.countryAt(i).filter(c -> !backer && !found.contains(c)).ifPresent(found::add);
        }
        return found;
    }

    /** The countries that a list names which begins at {@code from} and has "and" or commas between: "Chad, Niger and Mali". */
    List<String> countriesFrom(int from) {
        int to = from;
        while (to < sentence.size()
                && (surface.countryAt(to).isPresent() || Words.is(sentence, to, "the") || isJoint(to))) {
            to++;
        }
        boolean owner = to < sentence.size()
                && (sentence.token(to).pos().equals("POS") || sentence.token(to).is("NN"));
        return owner ? List.of() : countriesIn(from, to);
    }

    /** Index of the first of the country names joined by "and", commas or hyphens that end with the one at {@code i}. */
    int startOfCountries(int i) {
        int start = surface.geoAt(i).map(GeoName::from).orElse(i);
        while (start > 1
                && isJoint(start - 1)
                && surface.countryAt(start - 2).isPresent()
                && sentence.isUnder(start - 2, sentence.token(i).head())) {
            start = surface.geoAt(start - 2).map(GeoName::from).orElse(start - 2);
        }
        return start;
    }

    boolean isJoint(int i) {
        Token token = sentence.token(i);
        return token.is("CC") || token.form().equals(",") || token.pos().equals("HYPH");
    }

    /** The country named after the phrase with "of" or "for". */
    Optional<String> countryAfter(int to) {
        if (!Words.is(sentence, to, "of") && !Words.is(sentence, to, "for")) {
            return Optional.empty();
        }
        int next = Words.is(sentence, to + 1, "the") ? to + 2 : to + 1;
        return surface.countryAt(next);
    }

    /** As {@link #bodyOf}, of people: those at or in a body's place ("reporters at the palace") may be anybody's. */
    Optional<Bodies.Body> bodyOfPeople(int from, int to) {
        return bodyOf(from, to, Set.of("of", "for", "from"));
    }

    /** The body whose the phrase {@code [from, to)} is, named inside or after it with "of", "for", "at" or "in". */
    Optional<Bodies.Body> bodyOf(int from, int to) {
        return bodyOf(from, to, Set.of("of", "for", "at", "from", "in", "with"));
    }

    private Optional<Bodies.Body> bodyOf(int from, int to, Set<String> prepositions) {
        for (int i = to - 1; i >= from; i--) {
            Optional<Bodies.Body> body = surface.bodyAt(i);
            if (body.isPresent()) {
                return body;
            }
        }
        if (to < sentence.size() && prepositions.contains(sentence.token(to).lemma())) {
            for (int i = to + 1; i < Math.min(sentence.size(), to + 5); i++) {
                Optional<Bodies.Body> body = surface.bodyAt(i);
                if (body.isPresent()) {
                    return body;
                }
                if (!sentence.token(i).is("DT")
                        && !sentence.token(i).is("JJ")
                        && !sentence.token(i).is("NN")
                        && !sentence.token(i).pos().equals("POS")) {
                    break;
                }
            }
        }
        return Optional.empty();
    }
}
