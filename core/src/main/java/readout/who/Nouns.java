package readout.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.where.Phrases;

/** Nouns for people and groups who act without a name, from {@code people.tsv}, and the words before them that tell which, from {@code group_words.tsv}. */
final class Nouns {

    /* Tell of aircraft: "fighter pilots". */
    private static final Set<String> CRAFT = Set.of("fighter", "bomber");
    private static final Map<String, Noun> SHIPPED = nouns();
    private static final Map<String, List<Qualifier>> QUALIFIERS = qualifiers();

    private Nouns() {}

    /** When a noun means someone who acts. */
    enum Use {
        ALWAYS,
        /** Only with a word before it that tells what for: "health office", and not "office". */
        QUALIFIED,
        /** Not where it is somebody's: "the leadership", and not "her leadership". */
        UNOWNED
    }

    /**
     * A noun for those who act.
     *
     * @param kind what they are
     * @param sector PLOVER's, where the noun tells it
     * @param use when it means them
     */
    record Noun(Kind kind, Optional<String> sector, Use use) {}

    private record Qualifier(Noun noun, Set<String> heads) {}

    private static Map<String, Noun> nouns() {
        Map<String, Noun> nouns = new HashMap<>();
        for (String[] row : Phrases.rows(Nouns.class, "people.tsv")) {
            Use use = row[3].isEmpty() ? Use.ALWAYS : Use.valueOf(row[3].toUpperCase(Locale.ROOT));
            Noun noun = new Noun(Bodies.kind(row[1]), Words.optional(row[2]), use);
            Phrases.values(row[0]).forEach(lemma -> nouns.putIfAbsent(lemma, noun));
        }
        return Map.copyOf(nouns);
    }

    private static Map<String, List<Qualifier>> qualifiers() {
        Map<String, List<Qualifier>> qualifiers = new HashMap<>();
        for (String[] row : Phrases.rows(Nouns.class, "group_words.tsv")) {
            Noun noun = new Noun(Bodies.kind(row[1]), Words.optional(row[2]), Use.ALWAYS);
            Qualifier qualifier = new Qualifier(noun, Set.copyOf(Phrases.values(row[3])));
            Phrases.values(row[0])
                    .forEach(word -> qualifiers
                            .computeIfAbsent(word, k -> new ArrayList<>())
                            .add(qualifier));
        }
        return Map.copyOf(qualifiers);
    }

    static Optional<Noun> of(String lemma) {
        return Optional.ofNullable(SHIPPED.get(lemma));
    }

    /** The noun at {@code i}, with the word before it where the table has both: "service member". */
    static Optional<Noun> at(Sentence sentence, int i) {
        Optional<Noun> both = i == 0
                ? Optional.empty()
                : of(sentence.token(i - 1).lemma() + " " + sentence.token(i).lemma());
        return both.or(() -> of(sentence.token(i).lemma()));
    }

    /** What the group {@code head} is by a word before it: "militant" of "militant group". */
    static Optional<Noun> qualifier(String word, String head) {
        boolean qualified = of(head).filter(n -> n.use() == Use.QUALIFIED).isPresent();
        return QUALIFIERS.getOrDefault(word, List.of()).stream()
                .filter(q -> q.heads().contains(head) || q.heads().isEmpty() && !qualified)
                .map(Qualifier::noun)
                .findFirst()
                .or(() -> of(word).filter(n -> n.kind() == Kind.ARMED_GROUP && !qualified && !CRAFT.contains(word)));
    }
}
