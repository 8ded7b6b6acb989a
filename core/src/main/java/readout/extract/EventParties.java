package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;
import readout.who.Cast;

/** Whom the words of a deed mean; where a word means no actor, its {@link Owners} stand in. */
final class EventParties {

    private static final Set<String> NATION = Set.of("people", "nation", "population", "citizen");

    private final Cast cast;
    private static final Set<String> BLASTS = Set.of("blast", "explosion", "detonation");

    private final Sentence sentence;
    private final Owners owners;

    EventParties(Cast cast, Sentence sentence) {
        this.cast = cast;
        this.sentence = sentence;
        this.owners = new Owners(cast, sentence);
    }

    /** Who did it: the actors of the first group that means any. "An explosion at a {bank}" is not the bank's deed. */
    List<ActorRef> doers(List<List<Integer>> groups) {
        return first(groups, List.of(), Owners.DOERS);
    }

    /** To whom it was done: the actors of the first group that means any, those of {@code others} left out. */
    List<ActorRef> first(List<List<Integer>> groups, List<ActorRef> others) {
        return first(groups, others, Owners.RECIPIENTS);
    }

    /** Whom somebody condemns: of "the arrest of {X} by Y", Y. */
    List<ActorRef> blamed(List<List<Integer>> groups, List<ActorRef> others) {
        return first(groups, others, Owners.BLAMED);
    }

    /** The same without those who stand behind a word only: "the use of the house by the {police} must be a sign" obliges no police. */
    List<ActorRef> named(List<List<Integer>> groups, List<ActorRef> others) {
        return first(groups, others, List.of("of"));
    }

    private List<ActorRef> first(List<List<Integer>> groups, List<ActorRef> others, List<String> prepositions) {
        for (List<Integer> group : groups) {
            List<ActorRef> found = without(of(group, prepositions), others);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether the words mean one of {@code others}: "she said she had to leave" asks nothing of anybody. */
    boolean mean(List<Integer> words, List<ActorRef> others) {
        return of(words, List.of()).stream()
                .anyMatch(ref -> others.stream().anyMatch(o -> o.actor().equals(ref.actor())));
    }

    /** The actors of all groups, each once. */
    List<ActorRef> all(List<List<Integer>> groups) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        for (List<Integer> group : groups) {
            of(group, Owners.RECIPIENTS).forEach(ref -> found.putIfAbsent(ref.actor(), ref));
        }
        return List.copyOf(found.values());
    }

    private static List<ActorRef> without(List<ActorRef> refs, List<ActorRef> others) {
        return refs.stream()
                .filter(r -> others.stream().noneMatch(o -> o.actor().equals(r.actor())))
                .toList();
    }

    private List<ActorRef> of(List<Integer> group, List<String> prepositions) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        for (int word : group) {
            refer(word).forEach(ref -> found.putIfAbsent(ref.actor(), ref));
        }
        if (found.isEmpty()) {
            for (int word : group) {
                owners(word, prepositions).forEach(ref -> found.putIfAbsent(ref.actor(), ref));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Whose the word is; of a "Chadian blast" nobody is said to have caused it but who stands behind "by". */
    private List<ActorRef> owners(int word, List<String> prepositions) {
        if (prepositions.equals(Owners.DOERS) && isBlast(sentence.token(word).lemma())) {
            return Grammar.preposition(sentence, word, "by").map(this::refer).orElse(List.of());
        }
        return owners.of(word, isAfloat(word) ? List.of("of") : prepositions);
    }

    /** A blow that is named by its noise, and its owners by where it was. */
    static boolean isBlast(String noun) {
        return BLASTS.contains(noun);
    }

    /** "A ship near {Oman}": none of Oman's by that. */
    private boolean isAfloat(int word) {
        return Words.shipped().in(sentence.token(word).lemma(), "@vessel");
    }

    /** Whom the word means; for "members of the union", "fighters loyal to the general", "activists from the party" those they belong to. */
    private List<ActorRef> refer(int word) {
        List<ActorRef> refs = cast.refer(sentence, word);
        Optional<List<ActorRef>> nation = nation(word);
        if (nation.isPresent()) {
            return nation.get();
        }
        if (!Words.shipped().in(sentence.token(word).lemma(), "@member")
                || refs.size() != 1
                || !isFaceless(refs.get(0))) {
            return refs;
        }
        return bodies(word).stream()
                .map(body -> cast.refer(sentence, body))
                .filter(found -> !found.isEmpty() && found.stream().allMatch(this::isBody))
                .findFirst()
                .orElse(refs);
    }

    /** The words that may name the body whose members the word means. */
    private List<Integer> bodies(int word) {
        List<Integer> bodies = new ArrayList<>();
        for (String preposition : List.of("of", "from")) {
            Grammar.preposition(sentence, word, preposition)
                    .filter(body -> !isHome(word, preposition, body))
                    .ifPresent(bodies::add);
        }
        for (int child : sentence.children(word)) {
            if (child > word && Owners.isBelonging(sentence.token(child))) {
                for (String preposition : List.of("to", "with")) {
                    Grammar.preposition(sentence, child, preposition).ifPresent(bodies::add);
                }
            }
        }
        return bodies;
    }

    /** "Militants from the southern {Philippines}" are none of the state's. */
    private boolean isHome(int word, String preposition, int body) {
        return preposition.equals("from")
                && Words.shipped().in(sentence.token(word).lemma(), "@rebel")
                && cast.refer(sentence, body).stream().anyMatch(this::isCountry);
    }

    /** "The people of {Chad}": the country. */
    private Optional<List<ActorRef>> nation(int word) {
        return Optional.of(word)
                .filter(w -> NATION.contains(sentence.token(w).lemma()) && Grammar.isDefinite(sentence, w))
                .flatMap(w -> Grammar.preposition(sentence, w, "of"))
                .map(country -> cast.refer(sentence, country))
                .filter(refs -> refs.size() == 1 && isCountry(refs.get(0)));
    }

    private boolean isCountry(ActorRef ref) {
        return cast.actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .isPresent();
    }

    private boolean isFaceless(ActorRef ref) {
        return cast.actor(ref.actor())
                .filter(a -> (a.country().isEmpty() || a.kind() == Actor.Kind.PEOPLE)
                        && a.mentions().stream().noneMatch(m -> m.form() == Actor.Form.NAME))
                .isPresent();
    }

    private boolean isBody(ActorRef ref) {
        return cast.actor(ref.actor())
                .filter(a -> a.kind() != Actor.Kind.PEOPLE && a.kind() != Actor.Kind.MEDIA)
                .isPresent();
    }
}
