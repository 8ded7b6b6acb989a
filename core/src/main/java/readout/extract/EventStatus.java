package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.Event.Status;
import readout.model.PloverType;
import readout.model.Statement;
import readout.text.Sentence;

/**
 * How far an event is vouched for, and by whom.
 *
 * @param status the status
 * @param claimant the party that alone vouches for it, or denies it
 */
record EventStatus(Status status, Optional<ActorRef> claimant) {

    /** Modes of coercion that is done by announcing it: a ban, a closed border, a curfew. */
    private static final Set<String> DECREED = Set.of("restrict", "censor", "curfew", "martial-law", "withhold");

    private static final Set<String> BELLIGERENT = Set.of("MIL", "GOV", "SPY");

    private static final EventStatus REPORTED = new EventStatus(Status.REPORTED, Optional.empty());

    /** The status of {@code candidate}, whose parties are known. */
    static EventStatus of(
            Reading reading,
            List<Statement> statements,
            Sentence sentence,
            EventCandidate candidate,
            List<ActorRef> actors,
            List<ActorRef> recipients,
            Optional<DateRange> date) {
        if (candidate.mood() == Mood.DENIED) {
            return new EventStatus(Status.DENIED, doerOf(reading, sentence, candidate.by()));
        }
        if (RecalledDeeds.isOne(reading, sentence, candidate.trigger(), date)) {
            return new EventStatus(Status.BACKGROUND, Optional.empty());
        }
        boolean toCome = candidate.mood() == Mood.FUTURE || EventDay.isToCome(reading, date);
        if (toCome && candidate.type() != PloverType.THREATEN) {
            return new EventStatus(Status.PLANNED, Optional.empty());
        }
        if (candidate.mood() == Mood.ALLEGED) {
            Optional<ActorRef> accuser = doerOf(reading, sentence, candidate.by())
                    .or(() -> Claimant.of(reading, statements, sentence, candidate.trigger()));
            return new EventStatus(Status.CLAIMED, accuser);
        }
        if (isVerbal(candidate.type())) {
            return ClaimedWords.claimant(reading, statements, sentence, candidate.trigger())
                    .map(who -> new EventStatus(Status.CLAIMED, Optional.of(who)))
                    .orElse(REPORTED);
        }
        if (Doers.accused(sentence, candidate.trigger()).isPresent()) {
            Optional<Integer> accusing =
                    Optional.of(sentence.token(candidate.trigger()).head());
            return new EventStatus(Status.CLAIMED, doerOf(reading, sentence, accusing));
        }
        boolean claims = ClaimedWords.isClaimed(statements, sentence, candidate.trigger());
        return Claimant.of(reading, statements, sentence, candidate.trigger())
                .filter(speaker -> claims
                        || isParty(reading, speaker, actors, recipients)
                        || candidate.type() == PloverType.ASSAULT
                                && !areOfAThird(reading, speaker, recipients)
                                && isEnemy(reading, speaker, actors))
                .filter(speaker -> !isOwnAct(candidate, speaker, actors))
                .map(speaker -> new EventStatus(Status.CLAIMED, Optional.of(speaker)))
                .orElse(REPORTED);
    }

    /** Who announces its own sanctions, aid or decrees does them by saying so; who tells of its own fighting or arrests only claims. */
    private static boolean isOwnAct(EventCandidate candidate, ActorRef speaker, List<ActorRef> actors) {
        boolean told = switch (candidate.type()) {
            case SANCTION, AID, COOPERATE, PROTEST -> true;
            case MOBILIZE -> candidate.nominal();
            case RETREAT -> candidate.nominal() && candidate.rule().startsWith("retreat.withdraw");
            case COERCE -> candidate.mode().filter(DECREED::contains).isPresent();
            default -> false;
        };
        return told && actors.stream().anyMatch(a -> a.actor().equals(speaker.actor()));
    }

    private static boolean isVerbal(PloverType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    private static Optional<ActorRef> doerOf(Reading reading, Sentence sentence, Optional<Integer> verb) {
        return verb.flatMap(v -> Doers.of(sentence, v))
                .flatMap(d -> reading.cast().refer(sentence, d).stream().findFirst());
    }

    /** Whether the speaker is one side, or speaks for the country of one side of a deed between countries. */
    private static boolean isParty(
            Reading reading, ActorRef speaker, List<ActorRef> actors, List<ActorRef> recipients) {
        boolean self = actors.stream().anyMatch(a -> a.actor().equals(speaker.actor()))
                || recipients.stream().anyMatch(r -> r.actor().equals(speaker.actor()));
        if (self) {
            return true;
        }
        Optional<String> country = country(reading, speaker);
        boolean actorSide = country.isPresent()
                && actors.stream().anyMatch(a -> country(reading, a).equals(country));
        boolean recipientSide = country.isPresent()
                && recipients.stream().anyMatch(r -> country(reading, r).equals(country));
        return actorSide != recipientSide;
    }

    /** "Sudan's army said Chad had shelled the town", "the government said rebels had": one side blames the other, whatever was hit. */
    private static boolean isEnemy(Reading reading, ActorRef speaker, List<ActorRef> actors) {
        Optional<Actor> teller = belligerent(reading, speaker);
        return teller.isPresent()
                && actors.stream()
                        .flatMap(actor -> belligerent(reading, actor).stream())
                        .anyMatch(actor -> areEnemies(teller.get(), actor));
    }

    /** "France said that Chad had shelled Niger": France is no party. */
    private static boolean areOfAThird(Reading reading, ActorRef speaker, List<ActorRef> recipients) {
        return recipients.stream()
                .anyMatch(r ->
                        country(reading, r).isPresent() && !country(reading, r).equals(country(reading, speaker)));
    }

    private static boolean areEnemies(Actor teller, Actor actor) {
        boolean rebels = isRebel(teller) != isRebel(actor) && isKnown(teller) && isKnown(actor);
        boolean states = teller.sector().filter("MIL"::equals).isPresent()
                && teller.country().isPresent()
                && actor.country().isPresent()
                && !teller.country().equals(actor.country());
        return rebels || states;
    }

    private static boolean isRebel(Actor actor) {
        return actor.kind() == Kind.ARMED_GROUP;
    }

    /** Not "a group of gunmen", whom the police tell of. */
    private static boolean isKnown(Actor actor) {
        return !isRebel(actor)
                || actor.sector().filter("REB"::equals).isPresent()
                || actor.mentions().stream().anyMatch(mention -> mention.form() == Actor.Form.NAME);
    }

    private static Optional<Actor> belligerent(Reading reading, ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(actor -> actor.kind() == Kind.ARMED_GROUP
                        || actor.kind() == Kind.COUNTRY
                        || actor.sector().filter(BELLIGERENT::contains).isPresent());
    }

    private static Optional<String> country(Reading reading, ActorRef ref) {
        return Nationality.of(reading.cast(), ref);
    }
}
