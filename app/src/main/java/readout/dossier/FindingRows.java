package readout.dossier;

import static readout.dossier.Shapes.array;
import static readout.dossier.Shapes.object;
import static readout.dossier.Shapes.orNull;
import static readout.dossier.Shapes.rounded;
import static readout.dossier.Shapes.strings;
import static readout.dossier.Shapes.word;

import readout.model.Claim;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Passage;
import readout.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows about what the reports say: statements, contacts, events, claims. */
final class FindingRows {

    private final Shapes shapes;

    FindingRows(Shapes shapes) {
        this.shapes = shapes;
    }

    ObjectNode statement(Statement statement) {
        ObjectNode row = object().put("id", statement.id()).put("kind", word(statement.kind()));
        row.set("content", shapes.span(statement.content()));
        row.set("segments", shapes.spans(statement.segments()));
        row.set("cue", shapes.span(statement.cue()));
        row.set("speaker", shapes.actor(statement.speaker()));
        row.set("reported_by", orNull(statement.reportedBy(), shapes::actor));
        row.set("addressee", shapes.actors(statement.addressees()));
        row.put("channel", word(statement.channel()));
        row.set("date", orNull(statement.date(), shapes::date));
        row.put("group", statement.group().orElse(null))
                .put("variant", word(statement.variant()))
                .put("reference", statement.wording().reference().orElse(null));
        row.set("differences", array(statement.wording().differences(), this::difference));
        row.set("leaves_out", shapes.spans(statement.wording().leavesOut()));
        row.put("confidence", rounded(statement.confidence()));
        return row.set("why", shapes.why(statement.why()));
    }

    private ObjectNode difference(Statement.Difference difference) {
        ObjectNode node = object();
        node.set("here", words(difference.here()));
        return node.set("there", words(difference.there()));
    }

    /* Words that one side lacks are no span. */
    private JsonNode words(Passage words) {
        return words.span().isEmpty() ? NullNode.getInstance() : shapes.span(words);
    }

    ObjectNode contact(Contact contact) {
        ObjectNode row = object().put("id", contact.id());
        row.set("parties", shapes.actors(contact.parties()));
        row.put("medium", word(contact.medium()));
        row.set("initiator", orNull(contact.initiator(), shapes::actor));
        row.set("mediator", orNull(contact.mediator(), shapes::actor));
        row.set("date", orNull(contact.date(), shapes::date));
        row.set("place", orNull(contact.place(), shapes::place));
        row.put("status", word(contact.status()));
        row.set("responses", shapes.responses(contact.responses()));
        row.set("topics", strings(contact.topics()));
        row.set("reports", array(contact.reports(), this::report));
        row.set("readouts", array(contact.readouts(), this::readout));
        row.put("outlets", contact.outlets())
                .put("independent_outlets", contact.independentOutlets())
                .put("confidence", rounded(contact.confidence()));
        return row.set("why", shapes.why(contact.why()));
    }

    ObjectNode event(Event event) {
        ObjectNode row = object().put("id", event.id())
                .put("scheme", Event.SCHEME)
                .put("type", event.type().name())
                .put("mode", event.mode().orElse(null));
        row.set("contexts", strings(event.contexts()));
        row.put("cameo", event.code().cameo().orElse(null))
                .put("quad", event.code().quad())
                .put("goldstein", event.code().goldstein().map(Shapes::rounded).orElse(null))
                .put("mapping", event.code().mapping())
                .put("intensity", rounded(event.intensity()));
        row.set("actors", shapes.actors(event.actors()));
        row.set("recipients", shapes.actors(event.recipients()));
        row.set("date", orNull(event.date(), shapes::date));
        row.set("place", orNull(event.place(), shapes::place));
        row.put("status", word(event.status()));
        row.set("claimant", orNull(event.claimant(), shapes::actor));
        ObjectNode magnitude = row.putObject("magnitude");
        event.magnitude().forEach((measure, figure) -> magnitude.set(measure, shapes.figure(figure)));
        row.set("reports", array(event.reports(), this::report));
        row.put("outlets", event.outlets())
                .put("independent_outlets", event.independentOutlets())
                .put("confidence", rounded(event.confidence()));
        return row.set("why", shapes.why(event.why()));
    }

    ObjectNode claim(Claim claim) {
        ObjectNode row = object().put("id", claim.id())
                .put("measure", word(claim.measure()))
                .put("predicate", claim.predicate())
                .put("object", claim.object());
        row.set("value", orNull(claim.value(), shapes::figure));
        row.set("by", orNull(claim.by(), shapes::actor));
        row.set("against", orNull(claim.against(), shapes::actor));
        row.set("place", orNull(claim.place(), shapes::place));
        row.set("date", orNull(claim.date(), shapes::date));
        row.set("claimant", orNull(claim.claimant(), shapes::actor));
        row.put("status", word(claim.status()));
        row.set("responses", shapes.responses(claim.responses()));
        row.put("event", claim.event().orElse(null)).put("group", claim.group().orElse(null));
        row.set("evidence", shapes.spans(claim.evidence()));
        row.put("outlets", claim.outlets()).put("independent_outlets", claim.independentOutlets());
        row.set("range", orNull(claim.range(), this::range));
        row.put("revises", claim.revises().orElse(null)).put("confidence", rounded(claim.confidence()));
        return row.set("why", shapes.why(claim.why()));
    }

    private ObjectNode range(Claim.Range range) {
        ObjectNode node = object();
        node.set("lowest", bound(range.lowest()));
        node.set("highest", bound(range.highest()));
        return node.put("spread", word(range.spread()));
    }

    private ObjectNode bound(Claim.Bound bound) {
        ObjectNode node = object();
        node.set("value", shapes.figure(bound.value()));
        node.set("claims", strings(bound.claims()));
        return node.set("by", shapes.actors(bound.by()));
    }

    private ObjectNode readout(Contact.Readout readout) {
        ObjectNode node = object();
        node.set("party", shapes.actor(readout.party()));
        return node.set("statements", strings(readout.statements()));
    }

    private ObjectNode report(Contact.Report report) {
        ObjectNode node = shapes.span(report.sentence());
        node.set("trigger", shapes.span(report.trigger()));
        return node.set("parties", shapes.spans(report.parties()));
    }

    private ObjectNode report(Event.Report report) {
        ObjectNode node = shapes.span(report.sentence());
        node.set("trigger", shapes.span(report.trigger()));
        node.set("actors", shapes.spans(report.actors()));
        node.set("recipients", shapes.spans(report.recipients()));
        node.put("outlet", report.outlet().orElse(null));
        return node.set("published", orNull(report.published(), shapes::date));
    }
}
