package readout.who;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor.Kind;
import readout.where.Phrases;

/** Nouns for people and groups who act without a name, from {@code people.tsv}. */
final class Nouns {

    private static final Map<String, Noun> SHIPPED = load("people.tsv");
    private static final Map<String, Noun> QUALIFIERS = load("group_words.tsv");

    private Nouns() {}

    /**
     * A noun for those who act.
     *
     * @param kind what they are
     * @param sector PLOVER's, where the noun tells it
     */
    record Noun(Kind kind, Optional<String> sector) {}

    private static Map<String, Noun> load(String table) {
        Map<String, Noun> nouns = new HashMap<>();
        for (String[] row : Phrases.rows(Nouns.class, table)) {
            Noun noun = new Noun(Bodies.kind(row[1]), Words.optional(row[2]));
            Phrases.values(row[0]).forEach(lemma -> nouns.putIfAbsent(lemma, noun));
        }
        return Map.copyOf(nouns);
    }

    static Optional<Noun> of(String lemma) {
        return Optional.ofNullable(SHIPPED.get(lemma));
    }

    /** What a group is by a word before it: "militant" of "militant group". */
    static Optional<Noun> qualifier(String lemma) {
        return Optional.ofNullable(QUALIFIERS.get(lemma)).or(() -> of(lemma).filter(n -> n.kind() == Kind.ARMED_GROUP));
    }
}
