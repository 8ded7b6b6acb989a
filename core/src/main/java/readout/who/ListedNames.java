package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Actor.Kind;
import readout.where.Phrases;

/** The organizations that the table knows, by their names alone: for those who look for names before any text is parsed. */
public final class ListedNames {

    private ListedNames() {}

    /**
     * An organization.
     *
     * @param names its names, the usual one first
     * @param kind what it is
     * @param country ISO 3166 alpha-3 of its country, where the table tells
     * @param acts false of what is no actor and stands in the table to say so: "press conference"
     */
    public record Listed(List<String> names, Kind kind, Optional<String> country, boolean acts) {}

    /** Every organization of {@code organizations.tsv}, in its order. */
    public static List<Listed> all() {
        return Phrases.rows(ListedNames.class, "organizations.tsv").stream()
                .map(row -> new Listed(
                        Stream.concat(Stream.of(row[0]), Phrases.values(row[1]).stream())
                                .toList(),
                        Bodies.kind(row[2]),
                        Words.optional(row[3]),
                        !row[2].equals("none")))
                .toList();
    }
}
