package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.who.Cast;

/**
 * Which deeds are worth a row: somebody must be told who did it or, where force was used, to whom it was done; and one side at least must
 * stand for more than itself, for the deals and quarrels of firms, teams and private persons are no events of this record. Blows of war and truces need nobody
 * named, where the sentence tells when or where.
 */
final class EventWorth {

    /** Types that are force, which a private person may use or suffer too. */
    private static final Set<PloverType> FORCE =
            Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.PROTEST, PloverType.SANCTION, PloverType.ACCUSE);

    /** Sectors that trade for themselves. */
    private static final Set<String> PRIVATE = Set.of("BUS", "MNC");

    /** Rules of what those of one group do with each other. */
    /** Of one party alone: a cabinet or council that is to sit. */
    private static final String TO_MEET = "consult.meet+future";

    private static final String GROUP = ".group-";

    private final Cast cast;
    private final EventScheme scheme;

    EventWorth(Cast cast, EventScheme scheme) {
        this.cast = cast;
        this.scheme = scheme;
    }

    /**
     * Whether {@code candidate}, done by {@code actors} to {@code recipients}, is a row.
     *
     * @param anchored whether the sentence tells where or when it was done
     */
    boolean isRow(
            Sentence sentence,
            EventCandidate candidate,
            List<ActorRef> actors,
            List<ActorRef> recipients,
            boolean anchored) {
        if (actors.isEmpty() && recipients.isEmpty()) {
            return anchored && isToldByItself(sentence, candidate);
        }
        boolean halfTold = candidate.reciprocal() && actors.size() == 1 && isSignedWith(sentence, candidate.trigger());
        boolean atHome = candidate.rule().equals("consult.travel") && recipients.isEmpty();
        boolean told = candidate.rule().equals("accuse.accuse")
                && recipients.isEmpty()
                && sentence.token(candidate.trigger()).lemma().equals("allege");
        boolean onlyWords = candidate.rule().equals("request.must") || isThreatToCome(candidate);
        boolean ofOwn = onlyWords && recipients.stream().allMatch(r -> isOwnCountry(r, actors));
        if (halfTold || atHome || told || ofOwn) {
            return false;
        }
        return isTold(sentence, candidate, actors, recipients)
                && !isPrivate(sentence, candidate)
                && isPublic(candidate, actors, recipients);
    }

    /** "The premier said {Chad} must act": what one's own country has to do is asked of nobody. */
    private boolean isOwnCountry(ActorRef ref, List<ActorRef> actors) {
        Optional<Actor> country = cast.actor(ref.actor()).filter(a -> a.kind() == Actor.Kind.COUNTRY);
        return country.isPresent()
                && actors.stream()
                        .flatMap(a -> cast.actor(a.actor()).stream())
                        .anyMatch(a -> a.country().equals(country.get().country()));
    }

    /** "Broke the pact {signed} with Niger": who signed it with them, the participle does not tell. */
    private static boolean isSignedWith(Sentence sentence, int trigger) {
        return sentence.token(trigger).relation().equals("acl")
                && sentence.token(trigger).is("VBN")
                && Grammar.preposition(sentence, trigger, "by").isEmpty();
    }

    /** "A drone hit the tanker", "a truce took effect": of war, though nobody is named. What "the attack" only recalls is told elsewhere. */
    private static boolean isToldByItself(Sentence sentence, EventCandidate candidate) {
        if (candidate.mood() != Mood.FACT) {
            return false;
        }
        boolean truce = candidate.type() == PloverType.RETREAT
                && candidate.mode().filter("ceasefire"::equals).isPresent();
        boolean armed = EventModes.isOfWar(candidate.type(), candidate.mode());
        boolean told = candidate.nominal()
                ? !Grammar.isDefinite(sentence, candidate.trigger())
                : candidate.recipients().stream().anyMatch(group -> !group.isEmpty());
        boolean fighting = candidate.rule().startsWith("assault.fighting-");
        return truce && !candidate.nominal() || armed && told || fighting;
    }

    private boolean isTold(
            Sentence sentence, EventCandidate candidate, List<ActorRef> actors, List<ActorRef> recipients) {
        if (!actors.isEmpty()) {
            return !candidate.reciprocal()
                    || actors.size() > 1
                    || isOfGroup(sentence, candidate)
                    || !candidate.nominal()
                            && candidate.type() != PloverType.CONSULT
                            && !candidate.rule().equals(TO_MEET);
        }
        boolean verbal = scheme.quad(candidate.type()) % 2 == 1;
        return !recipients.isEmpty() && (!verbal || candidate.type() == PloverType.ACCUSE);
    }

    /** "{The ministers of the Sahel} met in Lome": with each other. */
    private static boolean isOfGroup(Sentence sentence, EventCandidate candidate) {
        return candidate.rule().contains(GROUP)
                && candidate.actors().stream()
                        .flatMap(List::stream)
                        .anyMatch(word -> sentence.token(word).pos().equals("NNS"));
    }

    /** "The {striker} turned down an offer": of sport, shows and business, whatever town the sentence names. */
    private static boolean isPrivate(Sentence sentence, EventCandidate candidate) {
        boolean force = candidate.type() != PloverType.ACCUSE && FORCE.contains(candidate.type());
        return !force
                && Stream.concat(
                                candidate.actors().stream().limit(1),
                                candidate.recipients().stream().limit(1))
                        .flatMap(List::stream)
                        .anyMatch(
                                word -> Words.shipped().in(sentence.token(word).lemma(), "@private"));
    }

    /** "The group will be deployed" threatens nobody. */
    private static boolean isThreatToCome(EventCandidate candidate) {
        return candidate.type() == PloverType.THREATEN && candidate.rule().endsWith("+future");
    }

    private boolean isPublic(EventCandidate candidate, List<ActorRef> actors, List<ActorRef> recipients) {
        boolean force = FORCE.contains(candidate.type())
                && (candidate.type() != PloverType.ACCUSE
                        || !Stream.concat(actors.stream(), recipients.stream()).allMatch(this::isBody));
        return force
                || actors.stream().anyMatch(this::standsForMore)
                || recipients.stream().anyMatch(this::standsForMore);
    }

    private boolean isBody(ActorRef ref) {
        return cast.actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.ORGANIZATION)
                .isPresent();
    }

    private boolean standsForMore(ActorRef ref) {
        Optional<Actor> actor = cast.actor(ref.actor());
        return actor.isPresent() && standsForMore(actor.get());
    }

    private static boolean standsForMore(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> actor.country().isPresent() || isOfPublicSector(actor);
            case ORGANIZATION ->
                isOfPublicSector(actor)
                        || actor.sector().isEmpty() && actor.country().isPresent();
            default -> true;
        };
    }

    private static boolean isOfPublicSector(Actor actor) {
        return actor.sector().filter(s -> !PRIVATE.contains(s)).isPresent();
    }
}
