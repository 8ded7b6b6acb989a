package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;
import readout.text.Token;

/** Whom a phrase for a side of a contact means, and who is known well enough to be one. */
final class ContactSides {

    private static final Set<Actor.Kind> GROUPS = Set.of(
            Actor.Kind.PERSON,
            Actor.Kind.PEOPLE,
            Actor.Kind.ORGANIZATION,
            Actor.Kind.GOVERNMENT,
            Actor.Kind.ARMED_GROUP,
            Actor.Kind.ARMED_FORCE);

    private static final Set<String> BODIES = Set.of("ORG", "GPE", "NORP");

    private final Reading reading;

    ContactSides(Reading reading) {
        this.reading = reading;
    }

    /** Whom the phrase headed by {@code token} means: its leader ("a delegation led by X"), all it lists ("envoys of A and B"). */
    private List<ActorRef> meant(Sentence sentence, int token) {
        List<ActorRef> plain = reading.cast().refer(sentence, token);
        Optional<Integer> leader = SidePhrases.leader(sentence, token);
        if (leader.isPresent()) {
            List<ActorRef> led = reading.cast().refer(sentence, leader.get());
            return led.isEmpty() ? plain : led;
        }
        List<ActorRef> named = namedAfter(sentence, token);
        if (named.size() > 1 || plain.size() > 1) {
            return named.size() > 1 ? named : plain;
        }
        List<ActorRef> all = SidePhrases.listed(sentence, token)
                .map(l -> reading.cast().refer(sentence, l))
                .orElse(List.of());
        List<ActorRef> each = ofEach(sentence, token);
        if (each.size() > 1) {
            return each;
        }
        return all.size() > 1 ? all : represented(sentence, token, introduced(sentence, token, plain));
    }

    /** "the presidents of A and B, X and Y": X and Y. */
    private List<ActorRef> namedAfter(Sentence sentence, int token) {
        List<ActorRef> named = SidePhrases.names(sentence, token)
                .map(a -> reading.cast().refer(sentence, a))
                .orElse(List.of());
        return named.stream().allMatch(n -> isPerson(n) && isNamed(n)) ? named : List.of();
    }

    /** "Brazil's top diplomat, X": X, where the phrase itself names nobody. */
    private List<ActorRef> introduced(Sentence sentence, int token, List<ActorRef> plain) {
        if (plain.stream()
                .anyMatch(r -> reading.cast()
                        .actor(r.actor())
                        .filter(ContactSides::isNamed)
                        .isPresent())) {
            return plain;
        }
        return sentence.child(token, "appos")
                .map(a -> reading.cast().refer(sentence, a))
                .filter(named -> named.size() == 1 && isPerson(named.get(0)) && isNamed(named.get(0)))
                .orElse(plain);
    }

    /** Whether one of {@code lemmas} stands in the noun phrase headed by {@code token}, its appositions included. */
    static boolean phraseHas(Sentence sentence, int token, Set<String> lemmas) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            boolean inside = Set.of("compound", "nmod", "appos").contains(word.relation());
            if (inside && isOne(sentence, child, lemmas)) {
                return true;
            }
        }
        return isOne(sentence, token, lemmas);
    }

    /* "envoy", "high_commissioner". */
    private static boolean isOne(Sentence sentence, int token, Set<String> lemmas) {
        String lemma = sentence.token(token).lemma();
        return lemmas.contains(lemma)
                || token > 0 && lemmas.contains(sentence.token(token - 1).lemma() + "_" + lemma);
    }

    /** "representatives of the union": the union, where nobody knows the representatives. */
    private List<ActorRef> represented(Sentence sentence, int token, List<ActorRef> plain) {
        if (plain.stream().anyMatch(this::isSide)
                || !ContactFrames.lists("sent", sentence.token(token).lemma())) {
            return plain;
        }
        List<ActorRef> senders = Clauses.under(sentence, token, "of")
                .or(() -> Optional.of(token)
                        .filter(t -> sentence.token(t).pos().equals("NN"))
                        .flatMap(t -> sentence.child(t, "compound"))
                        .filter(c -> BODIES.contains(sentence.token(c).name())))
                .or(() -> Clauses.under(sentence, token, "from"))
                .map(o -> reading.cast().refer(sentence, o))
                .orElse(List.of());
        return senders.stream().anyMatch(this::isSide) ? senders : plain;
    }

    /** "representatives of A and of B": A and B. */
    private List<ActorRef> ofEach(Sentence sentence, int token) {
        if (!sentence.token(token).pos().equals("NNS")) {
            return List.of();
        }
        List<ActorRef> found = new ArrayList<>();
        Optional<Integer> preposition = sentence.child(token, "prep");
        while (preposition
                .filter(p -> Set.of("of", "from").contains(sentence.token(p).lemma()))
                .isPresent()) {
            sentence.child(preposition.get(), "pobj")
                    .ifPresent(o -> found.addAll(reading.cast().refer(sentence, o)));
            preposition = sentence.child(preposition.get(), "conj");
        }
        return found;
    }

    /** Whom {@code token} means, without groups that nobody names: "leaders", "protesters". */
    List<ActorRef> sides(Sentence sentence, int token) {
        boolean group = sentence.token(token).pos().equals("NNS");
        Stream<ActorRef> more =
                SidePhrases.joinedAfterName(sentence, token).stream().flatMap(t -> meant(sentence, t).stream());
        return Stream.concat(meant(sentence, token).stream(), more)
                .filter(r -> isSide(r) || !group && isPerson(r) || group && isCollective(sentence, token))
                .toList();
    }

    /** "NATO officials", "Hamas leaders", "allies": told by whose they are, though none is named. */
    private static boolean isCollective(Sentence sentence, int token) {
        if (ContactFrames.lists("collective", sentence.token(token).lemma())) {
            return true;
        }
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            boolean inside = Set.of("compound", "nmod", "poss").contains(word.relation());
            boolean faction = ContactFrames.lists("factions", word.lemma())
                    && ContactFrames.lists("sent", sentence.token(token).lemma());
            if (inside && (BODIES.contains(word.name()) || faction)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person with an office. */
    boolean hasOffice(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.roles().isEmpty())
                .filter(a -> a.sector()
                        .filter(s -> ContactFrames.lists("no-office", s))
                        .isEmpty())
                .isPresent();
    }

    /** Whether one of these kinds. */
    boolean isKind(ActorRef ref, Actor.Kind... kinds) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> List.of(kinds).contains(a.kind()))
                .isPresent();
    }

    boolean isPerson(ActorRef ref) {
        return isKind(ref, Actor.Kind.PERSON);
    }

    /** Whether someone named or of a named country is meant. */
    private boolean isSide(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> isNamed(a)
                        || a.country().isPresent()
                        || !GROUPS.contains(a.kind())
                        || a.kind() == Actor.Kind.ARMED_GROUP)
                .isPresent();
    }

    /** Whether the report names them, or names their country. */
    boolean isNamed(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> isNamed(a) || a.country().isPresent())
                .isPresent();
    }

    private static boolean isNamed(Actor actor) {
        boolean name = actor.mentions().stream().anyMatch(m -> m.form() == Actor.Form.NAME);
        return name || !GROUPS.contains(actor.kind());
    }

    /** The one of {@code parties} who is of the country {@code ref}, where one is; else {@code ref}: "at Sweden's request". */
    ActorRef asParty(ActorRef ref, List<ActorRef> parties) {
        Optional<String> code = reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .flatMap(Actor::country);
        List<ActorRef> same = parties.stream()
                .filter(p ->
                        code.isPresent() && Nationality.of(reading.cast(), p).equals(code))
                .toList();
        return same.size() == 1 ? same.get(0) : ref;
    }
}
