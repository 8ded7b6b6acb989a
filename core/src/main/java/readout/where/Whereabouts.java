package readout.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Place;
import readout.text.Sentence;
import readout.text.Token;

/** Finds which of a sentence's places is that of a deed. */
final class Whereabouts {

    /** "The battle for Goma" is there. */
    private static final Set<String> CONTESTS = Set.of("battle", "fight", "struggle");

    /** From these relations a word's place is also its head's: "began shelling X in Y", "the strike killed four in Y". */
    private static final Set<String> SAME_CLAUSE = Set.of(
            "xcomp",
            "conj",
            "dobj",
            "nsubj",
            "nsubjpass",
            "pobj",
            "acl",
            "relcl",
            "prep",
            "attr",
            "advcl",
            "compound",
            "nmod");

    /** "At X's request", "on the orders of X", "on behalf of X": at whose wish or for whom, not where. */
    private static final Set<String> WISHES = Set.of(
            "behalf",
            "favour",
            "favor",
            "support",
            "request",
            "behest",
            "order",
            "command",
            "invitation",
            "urging",
            "insistence",
            "instigation",
            "instruction",
            "initiative",
            "prompting",
            "suggestion",
            "bidding");

    private static final Set<String> DAYS = Set.of("day", "week", "month", "year");

    private static final int STEPS = 3;

    private Whereabouts() {}

    static Optional<Place> of(Sentence sentence, int token, List<GeoName> names) {
        List<GeoName> places = names.stream().filter(GeoName::isPlace).toList();
        int at = token;
        boolean aside = false;
        for (int step = 0; step <= STEPS && !places.isEmpty() && at >= 0; step++) {
            int deed = at;
            Optional<Place> found = narrowest(sentence, deed, places, step == 0).or(() -> when(sentence, deed, places));
            if (found.isPresent()) {
                return found;
            }
            Token word = sentence.token(at);
            boolean joined = word.relation().equals("conj") && (aside || NoPlaces.isTalkOfAnother(sentence, word));
            aside |= NoPlaces.isAfterwards(sentence, word);
            boolean same = SAME_CLAUSE.contains(word.relation())
                    && !joined
                    && !NoPlaces.isCause(word)
                    && !isOfAnotherDay(sentence, word);
            at = same && !(aside && NoPlaces.isOfTalk(sentence, word)) ? word.head() : -1;
        }
        return Optional.empty();
    }

    /** "Fired at a ship off Y, a day after a drone {hit} a tanker": what was done on another day was done wherever it was. */
    private static boolean isOfAnotherDay(Sentence sentence, Token verb) {
        return verb.relation().equals("advcl")
                && sentence.child(verb.index(), "mark")
                        .filter(mark -> mark > 0
                                && DAYS.contains(sentence.token(mark - 1).lemma()))
                        .isPresent();
    }

    /** "Were killed {when} gunmen stormed a base in Y". */
    private static Optional<Place> when(Sentence sentence, int token, List<GeoName> places) {
        for (int child : sentence.children(token)) {
            boolean clause = sentence.token(child).relation().equals("advcl")
                    && sentence.child(child, "advmod")
                            .filter(w -> sentence.token(w).lemma().equals("when"))
                            .isPresent();
            if (clause) {
                return narrowest(sentence, child, places, true);
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> narrowest(Sentence sentence, int token, List<GeoName> places, boolean itself) {
        GeoName best = null;
        for (GeoName place : places) {
            if ((best == null || width(place) < width(best)) && isPlaceOf(sentence, token, place, itself)) {
                best = place;
            }
        }
        return best == null ? Optional.empty() : best.place();
    }

    private static int width(GeoName name) {
        return switch (name.place().orElseThrow().precision()) {
            case CITY -> 0;
            case UNKNOWN -> 1;
            case ADMIN1 -> 2;
            case REGION -> 3;
            case COUNTRY -> 4;
        };
    }

    /**
     * Climbs from the place to the word. The way may lead over nouns and locative prepositions, over no other verb and no expression of time;
     * its last step is a locative preposition, or, of the deed's own word, a modifier of the noun or the object struck or visited.
     */
    private static boolean isPlaceOf(Sentence sentence, int token, GeoName place, boolean itself) {
        int first = head(sentence, place);
        if (first == token) {
            return false;
        }
        if (NoPlaces.isOfOfficial(sentence, first)
                || NoPlaces.isOfPair(sentence, place)
                || NoPlaces.isOfAttacker(sentence, place, first)
                || NoPlaces.isOfBorder(sentence, place, first)
                || NoPlaces.isOfBase(sentence, first)) {
            return false;
        }
        int at = first;
        boolean inside = false;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token word = sentence.token(at);
            if (NoPlaces.isTopic(sentence, word)) {
                return false;
            }
            if (word.head() == token) {
                return !isFarOwner(place, word, itself)
                        && PlaceRoles.links(sentence, token, word, itself ? place : null, at == first, inside);
            }
            if (isBar(word) && !isContest(sentence, word)) {
                return false;
            }
            inside |= word.is("IN") && !isOneOfOwned(sentence, first, word);
            at = word.head();
        }
        return false;
    }

    /** "Seized three {of} Accra's boats": whose they are, not where they were. */
    private static boolean isOneOfOwned(Sentence sentence, int name, Token preposition) {
        return sentence.token(name).relation().equals("poss")
                && preposition.lemma().equals("of")
                && preposition.head() >= 0
                && !sentence.token(preposition.head()).is("NN");
    }

    /** "The decision {of Chad} to leave": the country behind the "of" of another noun than the deed's own is no place of the deed. */
    private static boolean isFarOwner(GeoName place, Token preposition, boolean itself) {
        return !itself
                && preposition.lemma().equals("of")
                && place.place()
                        .filter(p -> p.precision() == Place.Precision.COUNTRY)
                        .isPresent();
    }

    private static boolean isContest(Sentence sentence, Token word) {
        return word.lemma().equals("for")
                && word.head() >= 0
                && CONTESTS.contains(sentence.token(word.head()).lemma());
    }

    private static boolean isBar(Token word) {
        boolean preposition = word.relation().equals("prep") || word.is("IN") || word.is("TO");
        boolean clause = word.is("VB") || word.relation().equals("relcl");
        boolean wish = word.relation().equals("pobj") && WISHES.contains(word.lemma());
        return preposition && !PlaceRoles.isLocative(word) || clause || wish || PlaceRoles.isTime(word);
    }

    private static int head(Sentence sentence, GeoName place) {
        for (int i = place.from(); i < place.to(); i++) {
            int head = sentence.token(i).head();
            if (head < place.from() || head >= place.to()) {
                return i;
            }
        }
        return place.to() - 1;
    }
}
