package readout.where;

import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Names that hold a country's name and name another place: a continent's ("South American"), a town's ("Puerto Jordan"). */
final class LongerNames {

    private static final Set<String> CONTINENTS = Set.of("south", "north", "central", "latin", "pan", "inter");
    private static final Set<String> AMERICA = Set.of("America", "American", "Americans");
    private static final Set<String> OF_TOWNS =
            Set.of("Puerto", "Villa", "Ciudad", "San", "Santa", "Fort", "Colonia", "Rancho");

    private LongerNames() {}

    /** Whether the country's name at {@code i} is part of a longer name of something else. */
    static boolean isIn(Sentence sentence, int i) {
        if (i == 0) {
            return false;
        }
        Token name = sentence.token(i);
        Token before = sentence.token(i - 1);
        return isOfContinent(sentence, i) || OF_TOWNS.contains(before.form()) && before.head() == i && name.is("NNP");
    }

    /** "The South American nation", "Latin-Americans". */
    private static boolean isOfContinent(Sentence sentence, int i) {
        int before = sentence.token(i - 1).pos().equals("HYPH") && i > 1 ? i - 2 : i - 1;
        return AMERICA.contains(sentence.token(i).form())
                && CONTINENTS.contains(sentence.token(before).lower());
    }
}
