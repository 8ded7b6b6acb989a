package readout.who;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor.Kind;
import readout.where.Phrases;

/** Nouns for people and groups who act without a name, from {@code people.tsv}. */
final class Nouns {

    private static final Map<String, Noun> SHIPPED = load();

    private Nouns() {}

    /**
     * A noun for those who act.
     *
     * @param kind what they are
     * @param sector PLOVER's, where the noun tells it
     */
    record Noun(Kind kind, Optional<String> sector) {}

    private static Map<String, Noun> load() {
        Map<String, Noun> nouns = new HashMap<>();
        for (String[] row : Phrases.rows(Nouns.class, "people.tsv")) {
            Noun noun = new Noun(Bodies.kind(row[1]), Words.optional(row[2]));
            Phrases.values(row[0]).forEach(lemma -> nouns.putIfAbsent(lemma, noun));
        }
        return Map.copyOf(nouns);
    }

    static Optional<Noun> of(String lemma) {
        return Optional.ofNullable(SHIPPED.get(lemma));
    }
}
