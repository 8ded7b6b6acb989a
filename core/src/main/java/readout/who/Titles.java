package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.text.Sentence;
import readout.where.Phrases;

/** Offices, ranks and forms of address, from {@code roles.tsv}. */
final class Titles {

    static final String LEADER = "leader";

    private static final Phrases<Title> SHIPPED = load(false);
    private static final Phrases<Title> PLURALS = load(true);
    private static final Set<String> OFFICES = Phrases.rows(Titles.class, "roles.tsv").stream()
            .filter(row -> row[3].equals("office"))
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KIN = WordSets.of("kin");

    private Titles() {}

    /**
     * A title.
     *
     * @param id what its different wordings have in common: "foreign_minister"
     * @param sector PLOVER's, where the title alone tells it
     * @param kind {@code office} (one holder), {@code post} (several), {@code rank} or {@code address}
     * @param gender m or f, where the title alone tells it
     * @param countries whose, where only some countries have it: "Secretary of State"; first the one it is of where nothing else tells
     * @param printed the wording in the table, of one holder
     */
    record Title(
            String id,
            Optional<String> sector,
            String kind,
            Optional<String> gender,
            List<String> countries,
            String printed) {

        Title {
            countries = List.copyOf(countries);
        }

        boolean isAddress() {
            return kind.equals("address");
        }
    }

    private static Phrases<Title> load(boolean plurals) {
        var phrases = new Phrases.Builder<Title>();
        for (String[] row : Phrases.rows(Titles.class, "roles.tsv")) {
            for (String phrase : Phrases.values(row[1])) {
                Title title = new Title(
                        row[0], Words.optional(row[2]), row[3], Words.optional(row[4]), Phrases.values(row[5]), phrase);
                if (!plurals) {
                    phrases.add(phrase, title);
                } else if (row[3].equals("office") || phrase.equals(LEADER)) {
                    phrases.add(plural(phrase), title);
                }
            }
        }
        return phrases.build();
    }

    /** "Foreign ministers", "ministers of defence". */
    private static String plural(String phrase) {
        int end = headEnd(phrase);
        return phrase.substring(0, end) + "s" + phrase.substring(end);
    }

    private static int headEnd(String phrase) {
        int of = phrase.indexOf(" of ");
        int where = phrase.indexOf(" for ");
        int end = of < 0 ? where : where < 0 ? of : Math.min(of, where);
        return end < 0 ? phrase.length() : end;
    }

    /** The longest plural of an office that starts at the word {@code from}. */
    static Optional<Phrases.Match<Title>> pluralAt(Sentence sentence, int from) {
        return PLURALS.longestAt(sentence, from).filter(match -> isNoun(sentence, match));
    }

    /** Index of the noun that a title hangs by: "minister" of "minister of foreign affairs". */
    static int head(Sentence sentence, Phrases.Match<Title> match) {
        for (int i = match.from() + 1; i < match.to(); i++) {
            if (Words.is(sentence, i, "of") || Words.is(sentence, i, "for")) {
                return i - 1;
            }
        }
        return match.to() - 1;
    }

    /** Whether one at a time holds what {@code id} names in a country. */
    static boolean isOffice(String id) {
        return OFFICES.contains(id);
    }

    /** Whether the word alone is a title. */
    static boolean isTitle(String word) {
        return SHIPPED.get(word).isPresent();
    }

    /** The longest title that starts at the word {@code from} and is a noun there. */
    static Optional<Phrases.Match<Title>> at(Sentence sentence, int from) {
        return SHIPPED.longestAt(sentence, from).filter(match -> isNoun(sentence, match) && !isKin(sentence, match));
    }

    /** "His sister" is no nun: of the clergy are those with a capital. */
    private static boolean isKin(Sentence sentence, Phrases.Match<Title> match) {
        return match.to() - match.from() == 1
                && KIN.contains(sentence.token(match.from()).form());
    }

    private static boolean isNoun(Sentence sentence, Phrases.Match<Title> match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (sentence.token(i).is("NN")) {
                return true;
            }
        }
        return match.value().kind().equals("rank")
                && sentence.token(match.from()).relation().startsWith("nsubj");
    }
}
