package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.GeoName;

/**
 * The two sides of a deed.
 *
 * <p>Those who were killed, held or marched against have a country beside them where the sentence tells it: "13 {Indian} farmers", "a naval
 * base in {Durban}"; no country is given where it would be that of the one who did it.
 *
 * @param actors who did it
 * @param recipients to whom
 */
record EventSides(List<ActorRef> actors, List<ActorRef> recipients) {

    private static final Set<PloverType> AGAINST_A_COUNTRY = Set.of(
            PloverType.ASSAULT,
            PloverType.COERCE,
            PloverType.PROTEST,
            PloverType.AID,
            PloverType.SANCTION,
            PloverType.THREATEN,
            PloverType.MOBILIZE,
            PloverType.RETREAT,
            PloverType.CONCEDE,
            PloverType.CONSULT);
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
    /** Types that have the country of those they were done to beside them. */
    private static final Set<PloverType> BESIDE_PEOPLE =
            Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.PROTEST, PloverType.AID);
    /** Types that are done from afar, by words or by papers. */
    private static final Set<PloverType> OF_WORDS =
            Set.of(PloverType.SANCTION, PloverType.THREATEN, PloverType.CONCEDE, PloverType.CONSULT, PloverType.AID);
    /** Kinds that act for a country or against one, and need no country beside them. */
    private static final Set<Kind> SIDES = Set.of(
            Kind.COUNTRY,
            Kind.GOVERNMENT,
            Kind.ARMED_FORCE,
            Kind.ARMED_GROUP,
            Kind.BLOC,
            Kind.ORGANIZATION,
            Kind.MEDIA);

    /** What these lead in tells of others, or of other times: "near the border {with} Chad". */
    private static final Set<String> APART = Set.of(
            "from", "by", "with", "without", "after", "before", "since", "as", "like", "than", "despite", "between");

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "on", "through", "across", "into", "around", "outside", "inside");

    /** The sides of {@code candidate}. */
    static EventSides of(Reading reading, Sentence sentence, EventCandidate candidate) {
        EventParties parties = new EventParties(reading.cast(), sentence);
        if (candidate.reciprocal()) {
            return new EventSides(parties.all(candidate.actors()), List.of());
        }
        List<ActorRef> actors = parties.doers(candidate.actors());
        boolean obliged = candidate.rule().equals("request.must");
        if (obliged && parties.mean(candidate.recipients().get(0), actors)) {
            return new EventSides(List.of(), List.of());
        }
        List<ActorRef> recipients =
                obliged ? parties.named(candidate.recipients(), actors) : parties.first(candidate.recipients(), actors);
        Optional<ActorRef> asserter = asserter(reading, sentence, candidate, recipients);
        if (asserter.isPresent()) {
            actors = List.of(asserter.get());
            recipients = parties.first(candidate.recipients(), actors);
        }
        if (NOT_AT_HOME.contains(candidate.type())) {
            recipients = withoutOwn(reading, actors, recipients);
        }
        return new EventSides(actors, withCountry(reading, sentence, candidate, actors, recipients));
    }

    /** An army that hits a village of its own country does not fight that country, nor does a minister offer help to it. */
    private static List<ActorRef> withoutOwn(Reading reading, List<ActorRef> actors, List<ActorRef> recipients) {
        return recipients.stream()
                .filter(r -> reading.cast()
                                .actor(r.actor())
                                .filter(a -> a.kind() == Kind.COUNTRY)
                                .isEmpty()
                        || actors.stream().noneMatch(a -> actsFor(reading, a, r)))
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
                .filter(owner -> recipients.stream().noneMatch(r -> sameCountry(reading, r, owner)));
    }

    /** Who resigns, is convicted or is arrested in a place: nothing is done to its country. */
    private static boolean isOfTheOffice(EventCandidate candidate) {
        return candidate
                .mode()
                .filter(Set.of("resign", "convict", "arrest", "deport")::contains)
                .isPresent();
    }

    private static List<ActorRef> withCountry(
            Reading reading,
            Sentence sentence,
            EventCandidate candidate,
            List<ActorRef> actors,
            List<ActorRef> recipients) {
        boolean sided = recipients.stream().anyMatch(r -> isSide(reading, r));
        boolean told = !recipients.isEmpty() && !BESIDE_PEOPLE.contains(candidate.type());
        boolean lull =
                actors.isEmpty() && candidate.mode().filter("ceasefire"::equals).isPresent();
        if (sided || told || lull || isOfTheOffice(candidate) || !AGAINST_A_COUNTRY.contains(candidate.type())) {
            return recipients;
        }
        List<ActorRef> all = new ArrayList<>(recipients);
        named(reading, sentence, candidate)
                .or(() -> isMeant(reading, sentence, candidate)
                        ? Optional.empty()
                        : ofPlace(reading, sentence, candidate.trigger())
                                .or(() -> around(reading, sentence, candidate.trigger())))
                .filter(country -> actors.stream().noneMatch(a -> actsFor(reading, a, country)))
                .filter(country -> recipients.stream().noneMatch(r -> r.actor().equals(country.actor())))
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Whether a pronoun that nobody is known for tells to whom it was done, or the place is only where it was said: "In {Geneva} the union banned …". */
    private static boolean isMeant(Reading reading, Sentence sentence, EventCandidate candidate) {
        boolean pronoun = candidate.recipients().stream()
                .flatMap(List::stream)
                .anyMatch(word -> sentence.token(word).is("PRP"));
        boolean opening = reading.places()
                .at(sentence, candidate.trigger())
                .filter(place -> sentence.token(0).lemma().equals("in")
                        && sentence.tokenAt(place.span().span().start()).orElse(-1) == 1)
                .isPresent();
        return pronoun || opening && OF_WORDS.contains(candidate.type());
    }

    /** The country whose name or adjective stands in the phrase of the recipient. */
    private static Optional<ActorRef> named(Reading reading, Sentence sentence, EventCandidate candidate) {
        for (List<Integer> group : candidate.recipients()) {
            for (int word : group) {
                int[] phrase = sentence.subtree(word);
                for (GeoName name : reading.places().names(sentence)) {
                    boolean near = Arrays.stream(phrase).anyMatch(w -> w == name.to() - 1)
                            && Math.abs(name.from() - word) <= 4;
                    if (near && !name.partOfName() && !isApart(sentence, name.to() - 1, word)) {
                        return name.country()
                                .flatMap(code -> reading.cast().country(code, at(reading, sentence, name)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Passage at(Reading reading, Sentence sentence, GeoName name) {
        return reading.text()
                .passage(new Span(
                        sentence.token(name.from()).span().start(),
                        sentence.token(name.to() - 1).span().end()));
    }

    private static Optional<ActorRef> ofPlace(Reading reading, Sentence sentence, int trigger) {
        Optional<Place> place = reading.places().at(sentence, trigger);
        return place.flatMap(Place::country)
                .flatMap(code -> reading.cast().country(code, place.get().span()));
    }

    /** The country named in the phrases of place of the deed: "marched through {Chad's} capital", "raided a post at Moro in {Chad}". */
    private static Optional<ActorRef> around(Reading reading, Sentence sentence, int trigger) {
        for (int child : sentence.children(trigger)) {
            Token token = sentence.token(child);
            if (token.relation().equals("dobj") || token.relation().equals("prep") && WHERE.contains(token.lemma())) {
                int[] phrase = sentence.subtree(child);
                for (GeoName name : reading.places().names(sentence)) {
                    boolean inside = Arrays.stream(phrase).anyMatch(w -> w == name.to() - 1);
                    if (inside && name.isPlace() && !isApart(sentence, name.to() - 1, child)) {
                        return name.country()
                                .flatMap(code -> reading.cast().country(code, at(reading, sentence, name)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a clause or another kind of phrase stands between: "near the border {with} Chad". */
    private static boolean isApart(Sentence sentence, int word, int top) {
        for (int at = word; at != top && at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            boolean other = token.relation().equals("prep") && APART.contains(token.lemma());
            if (other || token.is("VB") || Instigations.isOne(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSide(Reading reading, ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> SIDES.contains(a.kind())
                        || a.kind() == Kind.PERSON && a.country().isPresent())
                .isPresent();
    }

    /** Whether the actor is the country or one of its officials or forces; rebels and crowds of a country act against it. */
    private static boolean actsFor(Reading reading, ActorRef ref, ActorRef country) {
        boolean against = reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Kind.ARMED_GROUP || a.kind() == Kind.PEOPLE)
                .isPresent();
        return ref.actor().equals(country.actor()) || !against && sameCountry(reading, ref, country);
    }

    private static boolean sameCountry(Reading reading, ActorRef a, ActorRef b) {
        Optional<String> country = reading.cast().actor(a.actor()).flatMap(Actor::country);
        return a.actor().equals(b.actor())
                || country.isPresent()
                        && country.equals(reading.cast().actor(b.actor()).flatMap(Actor::country));
    }
}
