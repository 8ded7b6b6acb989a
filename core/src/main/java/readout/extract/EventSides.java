package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.model.PloverType;
import readout.text.Sentence;

/**
 * The two sides of a deed.
 *
 * @param actors who did it
 * @param recipients to whom
 */
record EventSides(List<ActorRef> actors, List<ActorRef> recipients) {

    /** Types that an actor does to others than the country it acts for: "the secretary offered the good offices of the United States". */
    private static final Set<PloverType> NOT_AT_HOME = Set.of(
            PloverType.ASSAULT,
            PloverType.AGREE,
            PloverType.CONSULT,
            PloverType.SUPPORT,
            PloverType.COOPERATE,
            PloverType.AID,
            PloverType.REQUEST,
            PloverType.THREATEN,
            PloverType.MOBILIZE);

    private static final String CONDEMN = "accuse.condemn";

    /** The sides of {@code candidate}. */
    static EventSides of(Reading reading, Sentence sentence, EventCandidate candidate) {
        EventParties parties = new EventParties(reading.cast(), sentence);
        if (candidate.reciprocal()) {
            return new EventSides(parties.all(candidate.actors()), List.of());
        }
        List<ActorRef> actors = isOnlyAnnounced(sentence, candidate)
                ? withoutPersons(reading, parties.doers(candidate.actors()))
                : parties.doers(candidate.actors());
        boolean obliged = candidate.rule().equals("request.must");
        if (obliged && parties.mean(candidate.recipients().get(0), actors)) {
            return new EventSides(List.of(), List.of());
        }
        List<ActorRef> recipients = obliged
                ? parties.named(candidate.recipients(), actors)
                : candidate.rule().startsWith(CONDEMN)
                        ? parties.blamed(candidate.recipients(), actors)
                        : parties.first(candidate.recipients(), actors);
        Optional<ActorRef> asserter = asserter(reading, sentence, candidate, recipients);
        if (asserter.isPresent()) {
            actors = List.of(asserter.get());
            recipients = parties.first(candidate.recipients(), actors);
        }
        if (NOT_AT_HOME.contains(candidate.type())
                || candidate.mode().filter("ceasefire"::equals).isPresent()) {
            recipients = withoutOwn(reading, actors, recipients);
        }
        return new EventSides(actors, TargetCountry.beside(recipients, actors, reading, sentence, candidate));
    }

    /** "The president {announced} a strike on the camp": who announces a blow is not who struck, unless it is a country or an army. */
    private static boolean isOnlyAnnounced(Sentence sentence, EventCandidate candidate) {
        return candidate.type() == PloverType.ASSAULT
                && candidate
                        .words()
                        .map(sentence::token)
                        .filter(word -> word.is("NN") && word.relation().equals("dobj"))
                        .map(word -> sentence.token(word.head()).lemma())
                        .anyMatch(Set.of("announce", "declare")::contains);
    }

    private static List<ActorRef> withoutPersons(Reading reading, List<ActorRef> actors) {
        return actors.stream()
                .filter(a -> reading.cast()
                        .actor(a.actor())
                        .filter(actor -> actor.kind() == Kind.PERSON)
                        .isEmpty())
                .toList();
    }

    /** An army that hits a village of its own country does not fight that country, nor does a minister offer help to it. */
    private static List<ActorRef> withoutOwn(Reading reading, List<ActorRef> actors, List<ActorRef> recipients) {
        return recipients.stream()
                .filter(r -> reading.cast()
                                .actor(r.actor())
                                .filter(a -> a.kind() == Kind.COUNTRY)
                                .isEmpty()
                        || actors.stream().noneMatch(a -> Nationality.isActedFor(reading.cast(), r, a)))
                .toList();
    }

    /** "X's assertion that {it} shot down jets": it is X, unless it was X to whom that was done. */
    private static Optional<ActorRef> asserter(
            Reading reading, Sentence sentence, EventCandidate candidate, List<ActorRef> recipients) {
        boolean pronoun = candidate.actors().stream()
                .limit(1)
                .flatMap(List::stream)
                .anyMatch(word -> sentence.token(word).pos().equals("PRP"));
        if (!pronoun) {
            return Optional.empty();
        }
        return Claimant.ofAssertion(reading, sentence, candidate.trigger())
                .filter(owner -> recipients.stream().noneMatch(r -> Nationality.isShared(reading.cast(), r, owner)));
    }
}
