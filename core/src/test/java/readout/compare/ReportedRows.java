package readout.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.Response;
import readout.model.Statement;
import readout.model.Why;

/** Rows as {@link Reported} needs them: what a test says of them, and what no test asks about. */
final class ReportedRows {

    private ReportedRows() {}

    static Actor actor(
            String id,
            String name,
            Actor.Kind kind,
            String country,
            Optional<String> sector,
            List<Actor.Role> roles,
            Actor.Mention mention) {
        return new Actor(
                id,
                name,
                kind,
                Optional.of(country).filter(c -> !c.isEmpty()),
                sector,
                roles,
                List.of(name),
                Optional.empty(),
                List.of(mention),
                Why.of("test"));
    }

    static Event event(
            String id,
            PloverType type,
            Optional<String> mode,
            List<ActorRef> who,
            List<ActorRef> whom,
            Optional<DateRange> day,
            Optional<Place> place,
            Event.Status status,
            Optional<ActorRef> claimant,
            Map<String, Figure> magnitude,
            Event.Report report) {
        return new Event(
                id,
                type,
                mode,
                List.of(),
                new Event.Code(Optional.empty(), 4, Optional.empty(), "test"),
                -5,
                who,
                whom,
                day,
                place,
                status,
                claimant,
                magnitude,
                List.of(report),
                1,
                1,
                0.8,
                Why.of("test"));
    }

    static Contact contact(
            String id,
            Contact.Medium medium,
            List<ActorRef> parties,
            Optional<DateRange> day,
            Contact.Status status,
            Passage sentence) {
        return new Contact(
                id,
                parties,
                medium,
                Optional.empty(),
                Optional.empty(),
                day,
                Optional.empty(),
                status,
                List.of(),
                List.of(),
                List.of(new Contact.Report(sentence, sentence, List.of())),
                1,
                1,
                0.8,
                Why.of("test"));
    }

    static Statement statement(String id, ActorRef speaker, List<ActorRef> addressees, Passage said, boolean quoted) {
        return new Statement(
                id,
                quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
                said,
                quoted ? List.of(said) : List.of(),
                said,
                speaker,
                Optional.empty(),
                addressees,
                Statement.Channel.UNKNOWN,
                Optional.empty(),
                0.8,
                Why.of("test"));
    }

    static Claim claim(
            String id,
            Claim.Measure measure,
            Optional<Figure> figure,
            String object,
            Optional<ActorRef> claimant,
            Optional<Place> place,
            Optional<DateRange> day,
            Passage evidence) {
        return new Claim(
                id,
                measure,
                measure.name(),
                object,
                figure,
                Optional.empty(),
                Optional.empty(),
                place,
                day,
                claimant,
                Claim.Status.UNCONTESTED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(evidence),
                1,
                1,
                0.8,
                Why.of("test"));
    }

    /** The claim as one of the event {@code event}, with what is said of it. */
    static Claim claim(Claim c, Claim.Status status, List<Response> responses, Optional<String> event) {
        return new Claim(
                c.id(),
                c.measure(),
                c.predicate(),
                c.object(),
                c.value(),
                c.by(),
                c.against(),
                c.place(),
                c.date(),
                c.claimant(),
                status,
                responses,
                event,
                c.group(),
                c.evidence(),
                1,
                1,
                c.confidence(),
                c.why());
    }

    static Place town(String name, Passage at) {
        return new Place(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.Precision.CITY,
                at);
    }
}
