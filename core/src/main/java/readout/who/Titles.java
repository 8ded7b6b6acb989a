package readout.who;

import java.util.Optional;
import readout.text.Sentence;
import readout.where.Phrases;

/** Offices, ranks and forms of address, from {@code roles.tsv}. */
final class Titles {

    private static final Phrases<Title> SHIPPED = load();

    private Titles() {}

    /**
     * A title.
     *
     * @param id what its different wordings have in common: "foreign_minister"
     * @param sector PLOVER's, where the title alone tells it
     * @param kind {@code office} (one holder), {@code post} (several), {@code rank} or {@code address}
     * @param gender m or f, where the title alone tells it
     * @param country whose, where only one country has it: "Secretary of State"
     */
    record Title(String id, Optional<String> sector, String kind, Optional<String> gender, Optional<String> country) {

        boolean isAddress() {
            return kind.equals("address");
        }
    }

    private static Phrases<Title> load() {
        var phrases = new Phrases.Builder<Title>();
        for (String[] row : Phrases.rows(Titles.class, "roles.tsv")) {
            Title title =
                    new Title(row[0], Words.optional(row[2]), row[3], Words.optional(row[4]), Words.optional(row[5]));
            Phrases.values(row[1]).forEach(phrase -> phrases.add(phrase, title));
        }
        return phrases.build();
    }

    /** The longest title that starts at the word {@code from} and is a noun there. */
    static Optional<Phrases.Match<Title>> at(Sentence sentence, int from) {
        return SHIPPED.longestAt(sentence, from).filter(match -> isNoun(sentence, match));
    }

    private static boolean isNoun(Sentence sentence, Phrases.Match<Title> match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (sentence.token(i).is("NN")) {
                return true;
            }
        }
        return false;
    }
}
