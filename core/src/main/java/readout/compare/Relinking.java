package readout.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Findings;
import readout.model.Response;
import readout.model.Statement;

/** A report's rows, speaking of actors by what they are called across reports. */
final class Relinking {

    private final String article;
    private final Map<String, Actor> actors;

    private Relinking(String article, Map<String, Actor> actors) {
        this.article = article;
        this.actors = actors;
    }

    /** {@code report} with its references to actors rewritten; {@code actors} by {@link Mentioned#key}. */
    static Report of(Report report, Map<String, Actor> actors) {
        Relinking to = new Relinking(report.id(), actors);
        Findings f = report.findings();
        return report.with(new Findings(
                f.article(),
                f.times(),
                f.actors(),
                f.statements().stream().map(to::statement).toList(),
                f.contacts().stream().map(to::contact).toList(),
                f.events().stream().map(to::event).toList(),
                f.claims().stream().map(to::claim).toList()));
    }

    private ActorRef ref(ActorRef ref) {
        Actor actor = actors.get(Mentioned.key(article, ref.actor()));
        return actor == null ? ref : new ActorRef(actor.id(), actor.name(), ref.span());
    }

    private Optional<ActorRef> ref(Optional<ActorRef> ref) {
        return ref.map(this::ref);
    }

    private List<ActorRef> refs(List<ActorRef> refs) {
        return refs.stream().map(this::ref).toList();
    }

    private List<Response> responses(List<Response> responses) {
        return responses.stream()
                .map(r -> new Response(ref(r.actor()), r.stance(), r.span()))
                .collect(Collectors.toList());
    }

    private Statement statement(Statement s) {
        return new Statement(
                s.id(),
                s.kind(),
                s.content(),
                s.segments(),
                s.cue(),
                ref(s.speaker()),
                ref(s.reportedBy()),
                refs(s.addressees()),
                s.channel(),
                s.date(),
                s.group(),
                s.variant(),
                s.confidence(),
                s.why());
    }

    private Contact contact(Contact c) {
        return new Contact(
                c.id(),
                refs(c.parties()),
                c.medium(),
                ref(c.initiator()),
                ref(c.mediator()),
                c.date(),
                c.place(),
                c.status(),
                responses(c.responses()),
                c.topics(),
                c.reports(),
                c.outlets(),
                c.independentOutlets(),
                c.confidence(),
                c.why());
    }

    private Event event(Event e) {
        return new Event(
                e.id(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.code(),
                e.intensity(),
                refs(e.actors()),
                refs(e.recipients()),
                e.date(),
                e.place(),
                e.status(),
                ref(e.claimant()),
                e.magnitude(),
                e.reports(),
                e.outlets(),
                e.independentOutlets(),
                e.confidence(),
                e.why());
    }

    private Claim claim(Claim c) {
        return new Claim(
                c.id(),
                c.measure(),
                c.predicate(),
                c.object(),
                c.value(),
                ref(c.by()),
                ref(c.against()),
                c.place(),
                c.date(),
                ref(c.claimant()),
                c.status(),
                responses(c.responses()),
                c.event(),
                c.group(),
                c.evidence(),
                c.outlets(),
                c.independentOutlets(),
                c.confidence(),
                c.why());
    }
}
