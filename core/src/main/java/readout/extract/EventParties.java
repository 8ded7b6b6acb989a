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
import readout.text.Token;
import readout.who.Cast;

/**
 * Whom the words of a deed mean. Where a word means no actor, those whom it belongs to stand in: "{Indian} airstrikes", "nine sites in
 * {Pakistan}", "homes of {settlers}", "the march staged by {students}", "the host, {President Cruz}".
 */
final class EventParties {

    private static final List<String> DOERS = List.of("of", "from", "by");

    private static final List<String> OWNERS =
            List.of("of", "from", "by", "in", "across", "near", "at", "inside", "to", "around", "with");

    /** What a deed is done in answer to is not where it is done. */
    private static final Set<String> OCCASION = Set.of(
            "response",
            "retaliation",
            "reprisal",
            "revenge",
            "protest",
            "support",
            "wake",
            "aftermath",
            "connection",
            "reaction");

    /** Whose help a deed is done with does not do it: "was reached with the involvement of {Oman}". */
    private static final Set<String> MEANS = Set.of(
            "involvement",
            "help",
            "assistance",
            "aid",
            "mediation",
            "facilitation",
            "participation",
            "presence",
            "backing");

    private static final Set<String> NATION = Set.of("people", "nation", "population", "citizen");

    private static final Set<String> BELONGING =
            Set.of("affiliate", "affiliated", "loyal", "link", "linked", "ally", "allied", "belong");

    /** What holds people is hit with them: "a bus {carrying} pilgrims", "a school {sheltering} families". */
    private static final Set<String> HOLDING = Set.of(
            "carry", "transport", "ferry", "shelter", "house", "host", "bring", "take", "accommodate", "contain");

    private final Cast cast;
    private final Sentence sentence;

    EventParties(Cast cast, Sentence sentence) {
        this.cast = cast;
        this.sentence = sentence;
    }

    /** Who did it: the actors of the first group that means any. "An explosion at a {bank}" is not the bank's deed. */
    List<ActorRef> doers(List<List<Integer>> groups) {
        return first(groups, List.of(), DOERS);
    }

    /** To whom it was done: the actors of the first group that means any, those of {@code others} left out. */
    List<ActorRef> first(List<List<Integer>> groups, List<ActorRef> others) {
        return first(groups, others, OWNERS);
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
            of(group, OWNERS).forEach(ref -> found.putIfAbsent(ref.actor(), ref));
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
                owners(word, prepositions, 2).forEach(ref -> found.putIfAbsent(ref.actor(), ref));
            }
        }
        return new ArrayList<>(found.values());
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
        List<Integer> bodies = new ArrayList<>();
        for (String preposition : List.of("of", "from")) {
            Grammar.preposition(sentence, word, preposition)
                    .filter(body -> !isHome(word, preposition, body))
                    .ifPresent(bodies::add);
        }
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (child > word && BELONGING.contains(token.lemma())) {
                for (String preposition : List.of("to", "with")) {
                    Grammar.preposition(sentence, child, preposition).ifPresent(bodies::add);
                }
            }
        }
        return bodies.stream()
                .map(body -> cast.refer(sentence, body))
                .filter(found -> !found.isEmpty() && found.stream().allMatch(this::isBody))
                .findFirst()
                .orElse(refs);
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

    private boolean isMeans(int word) {
        Token token = sentence.token(word);
        return MEANS.contains(token.lemma())
                && token.relation().equals("pobj")
                && sentence.token(token.head()).lemma().equals("with");
    }

    /** "The gassing of {villagers} killed nine": behind the noun of a deed, "of" tells to whom it was done. */
    private boolean isUndergone(int word) {
        Token token = sentence.token(word);
        return token.is("NN")
                && (token.lemma().endsWith("ing") || Words.shipped().in(token.lemma(), "@suffered"));
    }

    private List<ActorRef> owners(int word, List<String> prepositions, int depth) {
        if (isMeans(word)) {
            return List.of();
        }
        List<Integer> candidates = new ArrayList<>();
        Grammar.child(sentence, word, "appos").ifPresent(candidates::add);
        for (int child : sentence.children(word)) {
            String relation = sentence.token(child).relation();
            boolean ownsAnother = relation.equals("poss")
                    && Words.shipped().in(sentence.token(word).lemma(), "@other_side");
            if (!ownsAnother && Set.of("poss", "nmod", "compound").contains(relation)) {
                candidates.add(child);
            }
        }
        for (String preposition : isUndergone(word) && prepositions == DOERS ? List.of("by") : prepositions) {
            Grammar.preposition(sentence, word, preposition)
                    .filter(noun -> !OCCASION.contains(sentence.token(noun).lemma()))
                    .ifPresent(candidates::add);
        }
        if (Words.shipped().in(sentence.token(word).lemma(), "@shelter")) {
            Grammar.preposition(sentence, word, "for").ifPresent(candidates::add);
        }
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation().equals("acl") && token.is("VBN")) {
                String owner = BELONGING.contains(token.lemma()) ? "to" : "by";
                Grammar.preposition(sentence, child, owner).ifPresent(candidates::add);
            }
            if (HOLDING.contains(token.lemma()) && child > word && token.pos().equals("VBG")) {
                Grammar.child(sentence, child, "dobj").ifPresent(candidates::add);
            }
        }
        for (int candidate : candidates) {
            List<ActorRef> refs = cast.refer(sentence, candidate);
            if (refs.isEmpty() && depth > 1) {
                refs = owners(candidate, prepositions, depth - 1);
            }
            if (!refs.isEmpty()) {
                return refs;
            }
        }
        return List.of();
    }
}
