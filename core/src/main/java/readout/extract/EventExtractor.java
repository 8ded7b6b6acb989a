package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.Statement;
import readout.model.Why;
import readout.text.AnnotatedText;
import readout.text.Sentence;

/**
 * Finds who did what to whom: PLOVER events by rules over roles and trees ({@code events/*.rules}).
 *
 * <p>One row per deed and sentence: a verb and the noun it carries are one deed, and so are two words of one sentence that tell of the same
 * type of deed by and to the same. What is denied, accused of, to come or long past says so in its status; what is only wanted, feared or
 * possible is no row.
 */
final class EventExtractor {

    private static final String PROTEST_NOTE = "accuse.note";
    private static final EventCoder CODER = EventCoder.load();
    private static final EventScheme SCHEME = EventScheme.load();
    private static final EventContexts CONTEXTS = EventContexts.load();

    /** Kinds of names that tell where, though no map has them. */
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private EventExtractor() {}

    static List<Event> extract(Reading reading, List<Statement> statements, List<Contact> contacts) {
        List<Event> events = new ArrayList<>(new ContactEvents(SCHEME).of(reading, contacts));
        for (Sentence sentence : reading.text().sentences()) {
            Map<String, Event> once = new LinkedHashMap<>();
            for (EventCandidate candidate : CODER.code(sentence)) {
                if (!isContact(contacts, sentence, candidate)) {
                    event(reading, statements, sentence, candidate)
                            .ifPresent(e -> once.merge(key(e), e, EventExtractor::surer));
                }
            }
            once.values().stream()
                    .filter(e -> e.why().rule().equals(PROTEST_NOTE))
                    .findFirst()
                    .ifPresent(note -> events.removeIf(e -> isMessage(e, note)));
            once.values().forEach(agreed -> events.removeIf(e -> isAgreedTalk(sentence, e, agreed)));
            events.addAll(once.values());
        }
        events.sort(Comparator.comparing(e -> e.reports().get(0).trigger()));
        List<Event> settled = OwnAppeals.settle(reading, SCHEME, PublicAffairs.of(reading, events));
        List<Event> told = EventAnaphora.joined(reading, AnsweredActs.settle(reading, settled));
        List<Event> aimed = JudgedDeeds.settle(reading, told);
        return DisputedDeeds.settle(reading, HeadlineDeeds.joined(reading, EpisodeDays.told(reading, aimed)));
    }

    /** "Handed the embassy a note of protest": who protests by a message does no more than protest. */
    private static boolean isMessage(Event contact, Event note) {
        return contact.why().rule().startsWith("contact.message")
                && contact.reports()
                        .get(0)
                        .sentence()
                        .equals(note.reports().get(0).sentence());
    }

    /** "{Agreed} to hold talks": the talks to come are what was agreed, and no second agreement. */
    private static boolean isAgreedTalk(Sentence sentence, Event contact, Event agreed) {
        boolean both = contact.type() == PloverType.AGREE
                && contact.why().rule().startsWith("contact.")
                && agreed.type() == PloverType.AGREE
                && sentence.span().contains(trigger(contact).span());
        Optional<Integer> talk = sentence.tokenAt(trigger(contact).span().start());
        Optional<Integer> word = sentence.tokenAt(trigger(agreed).span().start());
        return both
                && talk.isPresent()
                && word.isPresent()
                && sentence.isUnder(talk.get(), word.get())
                && agreed.actors().stream()
                        .anyMatch(a -> contact.actors().stream()
                                .anyMatch(c -> c.actor().equals(a.actor())));
    }

    private static Passage trigger(Event event) {
        return event.reports().get(0).trigger();
    }

    private static boolean isContact(List<Contact> contacts, Sentence sentence, EventCandidate candidate) {
        boolean held = candidate.type() == PloverType.CONSULT;
        boolean toCome =
                candidate.type() == PloverType.AGREE && candidate.rule().startsWith("consult.");
        boolean mediates = candidate.rule().startsWith("consult.mediat");
        boolean travels = candidate.mode().filter("visit"::equals).isPresent();
        return contacts.stream()
                .filter(c -> !mediates || c.why().rule().equals(ContactEvents.MEDIATION))
                .filter(c -> c.status() == Contact.Status.PLANNED ? held && !travels || toCome : held)
                .flatMap(c -> c.reports().stream())
                .anyMatch(r -> sentence.span().contains(r.trigger().span()));
    }

    private static String key(Event event) {
        boolean many = event.type() == PloverType.COERCE || event.type() == PloverType.SANCTION;
        String mode = many ? event.mode().orElse("") : "";
        return event.type() + " " + mode + " " + ids(event.actors()) + " > " + ids(event.recipients());
    }

    private static String ids(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::actor).sorted().collect(Collectors.joining(" "));
    }

    /* The surer of two tellings by one sentence, which both words tell. */
    private static Event surer(Event a, Event b) {
        Event surer = b.confidence() > a.confidence() ? b : a;
        Event other = surer == a ? b : a;
        return surer.withDate(surer.date().or(other::date))
                .withPlace(surer.place().or(other::place))
                .withReports(Stream.concat(surer.reports().stream(), other.reports().stream())
                        .toList());
    }

    private static Optional<Event> event(
            Reading reading, List<Statement> statements, Sentence sentence, EventCandidate coded) {
        EventSides sides = EventSides.of(reading, sentence, coded);
        List<ActorRef> actors = sides.actors();
        List<ActorRef> recipients = sides.recipients();
        EventCandidate candidate = recipients.isEmpty() ? coded.withoutThreat() : coded;
        Optional<DateRange> date = EventDay.of(reading, sentence, candidate);
        boolean anchored = date.isPresent() && !candidate.nominal()
                || reading.places().at(sentence, candidate.trigger()).isPresent()
                || candidate.recipients().stream()
                        .flatMap(List::stream)
                        .anyMatch(word -> PLACES.contains(sentence.token(word).name()));
        if (!new EventWorth(reading.cast(), SCHEME).isRow(sentence, candidate, actors, recipients, anchored)) {
            return Optional.empty();
        }
        EventStatus status = EventStatus.of(reading, statements, sentence, candidate, actors, recipients, date);
        boolean unvouched =
                status.status() == Event.Status.CLAIMED && status.claimant().isEmpty();
        boolean recalled = status.status() == Event.Status.BACKGROUND && actors.isEmpty() && recipients.isEmpty();
        return unvouched || recalled
                ? Optional.empty()
                : Optional.of(row(reading, sentence, candidate, actors, recipients, date, status));
    }

    private static Event row(
            Reading reading,
            Sentence sentence,
            EventCandidate candidate,
            List<ActorRef> actors,
            List<ActorRef> recipients,
            Optional<DateRange> date,
            EventStatus status) {
        AnnotatedText text = reading.text();
        Passage trigger = text.passage(sentence.token(candidate.trigger()).span());
        Map<String, Figure> magnitude =
                candidate.type() == PloverType.ASSAULT ? EventMagnitude.of(sentence, candidate.trigger()) : Map.of();
        return new Event(
                EventIds.of(candidate.type(), trigger),
                candidate.type(),
                candidate.mode(),
                CONTEXTS.of(sentence),
                SCHEME.code(candidate.type(), candidate.mode(), candidate.cameo()),
                SCHEME.score(candidate.type(), candidate.mode()),
                actors,
                recipients,
                date,
                place(reading, sentence, candidate, actors),
                status.status(),
                status.claimant(),
                magnitude,
                reports(reading, sentence, candidate, actors, recipients),
                1,
                1,
                EventConfidence.of(candidate, !actors.isEmpty(), !recipients.isEmpty()),
                Why.of(candidate.rule(), candidate.steps()));
    }

    /* One for each word of the sentence that tells it: "{killed} in a {raid}". */
    private static List<Event.Report> reports(
            Reading reading,
            Sentence sentence,
            EventCandidate candidate,
            List<ActorRef> actors,
            List<ActorRef> recipients) {
        AnnotatedText text = reading.text();
        return Stream.concat(Stream.of(candidate.trigger()), candidate.also().stream())
                .map(word -> new Event.Report(
                        text.passage(sentence.span()),
                        text.passage(sentence.token(word).span()),
                        spans(reading, sentence, actors),
                        spans(reading, sentence, recipients),
                        text.article().outlet(),
                        reading.times().published()))
                .toList();
    }

    /* "Killed in the Norlandic strikes, a figure that Norland disputes" tells whose strikes they were and who speaks, not where. */
    private static Optional<Place> place(
            Reading reading, Sentence sentence, EventCandidate candidate, List<ActorRef> actors) {
        return Stream.concat(Stream.of(candidate.trigger()), candidate.also().stream())
                .flatMap(word -> reading.places().at(sentence, word).stream())
                .findFirst()
                .filter(place -> actors.stream().noneMatch(actor -> actor.span().equals(place.span()))
                        && (place.precision() != Place.Precision.COUNTRY || !isSubject(sentence, place.span())));
    }

    private static boolean isSubject(Sentence sentence, Passage words) {
        return sentence.tokenAt(words.span().start())
                .map(sentence::token)
                .filter(token -> token.relation().startsWith("nsubj"))
                .isPresent();
    }

    /** Where the sentence tells of {@code refs}: the words that stand by the deed and, where these are a pronoun, also the name it stands for. */
    private static List<Passage> spans(Reading reading, Sentence sentence, List<ActorRef> refs) {
        List<Passage> spans = new ArrayList<>();
        for (ActorRef ref : refs) {
            spans.add(ref.span());
            if (isPronoun(sentence, ref)) {
                reading.cast().in(sentence).stream()
                        .filter(m -> m.actor().equals(ref.actor()) && !isPronoun(sentence, m))
                        .findFirst()
                        .ifPresent(m -> spans.add(m.span()));
            }
        }
        return List.copyOf(spans);
    }

    private static boolean isPronoun(Sentence sentence, ActorRef ref) {
        return sentence.tokenAt(ref.span().span().start())
                .map(sentence::token)
                .filter(t -> t.is("PRP") || t.is("WP") || t.is("WDT"))
                .isPresent();
    }
}
