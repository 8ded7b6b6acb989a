package readout.who;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.where.Phrases;

/** What an organization is that no table names, by the words of its name, from {@code name_words.tsv}. */
final class OrganizationKind {

    private static final List<String[]> ROWS = Phrases.rows(OrganizationKind.class, "name_words.tsv");

    private static final Set<String> OPENING = WordSets.of("opening nouns");

    private OrganizationKind() {}

    /** Whether a word of the name tells that it is an organization's. */
    static boolean isTold(String name) {
        String padded = padded(name);
        return ROWS.stream()
                .filter(row -> !row[1].equals("none"))
                .anyMatch(row -> Phrases.values(row[0]).stream().anyMatch(word -> padded.contains(" " + word + " ")));
    }

    private static String padded(String name) {
        return " " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    }

    /** What the words tell; an organization of no sector where none does. What is none tells by its chief word only: "Kasai Bridge", "Operation Dawn". */
    static Bodies.Body of(String name) {
        String padded = padded(name);
        for (String[] row : ROWS) {
            boolean none = row[1].equals("none");
            if (Phrases.values(row[0]).stream()
                    .anyMatch(word -> none ? isChief(padded, word) : padded.contains(" " + word + " "))) {
                return new Bodies.Body(
                        name, Bodies.kind(row[1]), Optional.empty(), Words.optional(row[2]), false, true, !none);
            }
        }
        return new Bodies.Body(name, Kind.ORGANIZATION, Optional.empty(), Optional.empty(), false, true, true);
    }

    private static boolean isChief(String padded, String word) {
        String first = " " + padded.trim().split(" (of|for|on) ", 2)[0] + " ";
        return first.endsWith(" " + word + " ") || OPENING.contains(word) && padded.startsWith(" " + word + " ");
    }
}
