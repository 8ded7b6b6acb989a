package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> SENT = Set.of(
            "representative",
            "delegation",
            "delegate",
            "leader",
            "official",
            "member",
            "negotiator",
            "envoy",
            "team",
            "diplomat",
            "minister",
            "group");

    private final Reading reading;

    ContactSides(Reading reading) {
        this.reading = reading;
    }

    /** Whom the phrase headed by {@code token} means: its leader ("a delegation led by X"), all it lists ("envoys of A and B"). */
    private List<ActorRef> meant(Sentence sentence, int token) {
        List<ActorRef> plain = reading.cast().refer(sentence, token);
        Optional<Integer> leader = leader(sentence, token);
        if (leader.isPresent()) {
            List<ActorRef> led = reading.cast().refer(sentence, leader.get());
            return led.isEmpty() ? plain : led;
        }
        if (plain.size() > 1) {
            return plain;
        }
        List<ActorRef> all = listed(sentence, token)
                .map(l -> reading.cast().refer(sentence, l))
                .orElse(List.of());
        return all.size() > 1 ? all : represented(sentence, token, plain);
    }

    /** "representatives of the union": the union, where nobody knows the representatives. */
    private List<ActorRef> represented(Sentence sentence, int token, List<ActorRef> plain) {
        if (plain.stream().anyMatch(this::isSide)
                || !SENT.contains(sentence.token(token).lemma())) {
            return plain;
        }
        List<ActorRef> senders = Clauses.under(sentence, token, "of")
                .or(() -> Clauses.under(sentence, token, "from"))
                .map(o -> reading.cast().refer(sentence, o))
                .orElse(List.of());
        return senders.stream().anyMatch(this::isSide) ? senders : plain;
    }

    private static Optional<Integer> leader(Sentence sentence, int token) {
        for (int child : sentence.children(token)) {
            if (Set.of("lead", "head").contains(Clauses.lemma(sentence, child))
                    && sentence.token(child).relation().equals("acl")) {
                return Clauses.under(sentence, child, "by");
            }
        }
        return Optional.empty();
    }

    /** "the foreign ministers of A and B", "envoys from A and B", "A and B negotiators" with two nationalities. */
    private static Optional<Integer> listed(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (!word.pos().equals("NNS")) {
            return Optional.empty();
        }
        List<Integer> lists = new ArrayList<>();
        Clauses.under(sentence, token, "of").ifPresent(lists::add);
        Clauses.under(sentence, token, "from").ifPresent(lists::add);
        sentence.child(token, "nmod").ifPresent(lists::add);
        return lists.stream().filter(l -> sentence.child(l, "conj").isPresent()).findFirst();
    }

    /** Whom {@code token} means, without groups that nobody names: "leaders", "protesters". */
    List<ActorRef> sides(Sentence sentence, int token) {
        boolean group = sentence.token(token).pos().equals("NNS");
        return meant(sentence, token).stream()
                .filter(r -> isSide(r) || !group && isPerson(r))
                .toList();
    }

    private boolean isPerson(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .isPresent();
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
                .filter(p -> code.isPresent()
                        && reading.cast()
                                .actor(p.actor())
                                .flatMap(Actor::country)
                                .equals(code))
                .toList();
        return same.size() == 1 ? same.get(0) : ref;
    }
}
