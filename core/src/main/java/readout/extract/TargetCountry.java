package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * The country beside those who were killed, held or marched against, where the sentence tells it: "13 {Indian} farmers", "a naval base in
 * {Durban}"; none where it would be that of the one who did it.
 */
final class TargetCountry {

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

    /** "Leaders of the Front" are of a side, too. */
    private static final Set<String> ARMED = Set.of("REB", "UAF");

    /** What these lead in tells of others, or of other times: "near the border {with} Chad". */
    private static final Set<String> APART = Set.of(
            "from", "by", "with", "without", "after", "before", "since", "as", "like", "than", "despite", "between");

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "on", "through", "across", "into", "around", "outside", "inside");

    private final Reading reading;
    private final Sentence sentence;
    private final EventCandidate candidate;

    private TargetCountry(Reading reading, Sentence sentence, EventCandidate candidate) {
        this.reading = reading;
        this.sentence = sentence;
        this.candidate = candidate;
    }

    /** The recipients of the deed, and the country it was against where none of them stands for one. */
    static List<ActorRef> beside(
            List<ActorRef> recipients,
            List<ActorRef> actors,
            Reading reading,
            Sentence sentence,
            EventCandidate candidate) {
        return new TargetCountry(reading, sentence, candidate).with(actors, recipients);
    }

    private List<ActorRef> with(List<ActorRef> actors, List<ActorRef> recipients) {
        boolean sided = recipients.stream().anyMatch(this::isSide);
        boolean told = !recipients.isEmpty() && !BESIDE_PEOPLE.contains(candidate.type());
        boolean lull =
                actors.isEmpty() && candidate.mode().filter("ceasefire"::equals).isPresent();
        if (sided || told || lull || isOfTheOffice() || !AGAINST_A_COUNTRY.contains(candidate.type())) {
            return recipients;
        }
        List<ActorRef> all = new ArrayList<>(recipients);
        named().or(() -> isMeant() || isAfloat() ? Optional.empty() : ofPlace().or(this::around))
                .filter(country -> actors.stream().noneMatch(a -> Nationality.isActedFor(reading.cast(), country, a)))
                .filter(country -> recipients.stream().noneMatch(r -> r.actor().equals(country.actor())))
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Who resigns, is convicted or is arrested in a place: nothing is done to its country, nor where a drone is shot down that comes from elsewhere. */
    private boolean isOfTheOffice() {
        return ShotDown.RULES.contains(candidate.rule())
                || candidate
                        .mode()
                        .filter(Set.of("resign", "convict", "arrest", "deport")::contains)
                        .isPresent();
    }

    /** Whether a pronoun that nobody is known for tells to whom it was done, or the place is only where it was said: "In {Geneva} the union banned …". */
    private boolean isMeant() {
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

    /** "Fired at a ship near Oman", "seized a tanker off Yemen": of which country they are the sea does not tell. */
    private boolean isAfloat() {
        Token trigger = sentence.token(candidate.trigger());
        return Arrays.stream(sentence.children(candidate.trigger()))
                .mapToObj(sentence::token)
                .anyMatch(child -> child.relation().equals("dobj") && isCraft(child)
                        || child.relation().equals("nsubjpass") && isCraft(child)
                        || (child.lemma().equals("at")
                                        || child.lemma().equals("on")
                                        || trigger.is("NN") && child.lemma().equals("of"))
                                && sentence.child(child.index(), "pobj")
                                        .filter(target -> isCraft(sentence.token(target)))
                                        .isPresent());
    }

    private static boolean isCraft(Token noun) {
        return noun.is("NN") && Words.shipped().in(noun.lemma(), "@vessel");
    }

    /** The country whose name or adjective stands in the phrase of the recipient. */
    private Optional<ActorRef> named() {
        for (List<Integer> group : candidate.recipients()) {
            for (int word : group) {
                int[] phrase = sentence.subtree(word);
                for (GeoName name : reading.places().names(sentence)) {
                    boolean near = Arrays.stream(phrase).anyMatch(w -> w == name.to() - 1)
                            && Math.abs(name.from() - word) <= 4;
                    boolean sea = name.from() > word && isCraft(sentence.token(word));
                    if (near && !sea && !name.partOfName() && !isApart(name.to() - 1, word)) {
                        return name.country().flatMap(code -> reading.cast().country(code, at(name)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Passage at(GeoName name) {
        return reading.text()
                .passage(new Span(
                        sentence.token(name.from()).span().start(),
                        sentence.token(name.to() - 1).span().end()));
    }

    private Optional<ActorRef> ofPlace() {
        Optional<Place> place = reading.places().at(sentence, candidate.trigger());
        return place.flatMap(Place::country)
                .flatMap(code -> reading.cast().country(code, place.get().span()));
    }

    /** The country named in the phrases of place of the deed: "marched through {Chad's} capital", "raided a post at Moro in {Chad}". */
    private Optional<ActorRef> around() {
        for (int child : sentence.children(candidate.trigger())) {
            Token token = sentence.token(child);
            if (token.relation().equals("dobj") || token.relation().equals("prep") && WHERE.contains(token.lemma())) {
                int[] phrase = sentence.subtree(child);
                for (GeoName name : reading.places().names(sentence)) {
                    boolean inside = Arrays.stream(phrase).anyMatch(w -> w == name.to() - 1);
                    if (inside && name.isPlace() && !isApart(name.to() - 1, child)) {
                        return name.country().flatMap(code -> reading.cast().country(code, at(name)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a clause or another kind of phrase stands between: "near the border {with} Chad". */
    private boolean isApart(int word, int top) {
        for (int at = word; at != top && at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            boolean other = token.relation().equals("prep") && APART.contains(token.lemma());
            if (other || token.is("VB") || Instigations.isOne(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSide(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> SIDES.contains(a.kind())
                        || a.kind() == Kind.PERSON && a.country().isPresent()
                        || a.sector().filter(ARMED::contains).isPresent())
                .isPresent();
    }
}
