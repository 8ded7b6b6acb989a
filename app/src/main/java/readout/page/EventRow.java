package readout.page;

import java.util.stream.Collectors;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Why;
import readout.view.Wording;

/** One event, in a line or two or with all that is known of it. */
record EventRow(Html html, Evidence evidence) {

    /** The event as an item of a list, with the words of its first report. */
    void brief(Event event) {
        html.open("li");
        headline(event);
        html.open("p", "class", "meta");
        if (event.date().filter(DateRange::isResolved).isPresent()) {
            evidence.date(event.date());
        } else {
            html.text(Wording.when(event));
        }
        html.text(" · " + Wording.outlets(event.outlets(), event.independentOutlets()))
                .close("p");
        html.open("p", "class", "said");
        evidence.quote(event.reports().get(0).sentence(), false);
        html.close("p").close("li").line();
    }

    /** The event as an item of a day, with every report and why it is there. */
    void full(Event event) {
        html.open("li", "id", event.id());
        headline(event);
        html.open("details").open("summary");
        html.text(event.date().filter(DateRange::isResolved).isPresent() ? "" : Wording.when(event) + " · ")
                .text(Wording.outlets(event.outlets(), event.independentOutlets()));
        html.close("summary").open("ul", "class", "reports");
        for (Event.Report report : event.reports()) {
            html.open("li")
                    .element("span", evidence.source(report.sentence().article()), "class", "outlet")
                    .text(" ");
            evidence.quote(report.sentence(), false);
            html.close("li");
        }
        html.close("ul");
        why(html, event.id(), event.why());
        html.close("details").close("li").line();
    }

    /** The rule and steps behind a row. */
    static void why(Html html, String id, Why why) {
        html.open("p", "class", "why").text("Rule " + why.rule());
        why.words().forEach(step -> html.text(" · " + step));
        html.text(" · ").element("code", id).close("p");
    }

    private void headline(Event event) {
        html.open("p", "class", "what");
        html.open("span", "class", "deed quad" + event.code().quad());
        evidence.link(Wording.deed(event), event.reports().get(0).trigger());
        html.close("span").text(" ");
        if (event.actors().isEmpty()) {
            html.element("span", "not told who", "class", "unknown");
        }
        evidence.actors(event.actors());
        if (!event.recipients().isEmpty()) {
            html.element("span", " → ", "class", "to", "aria-label", "to");
            evidence.actors(event.recipients());
        }
        event.place().ifPresent(place -> {
            html.open("span", "class", "place").text(" in ");
            evidence.place(place);
            html.close("span");
        });
        html.element("span", magnitude(event), "class", "magnitude");
        status(event);
        html.close("p");
    }

    private void status(Event event) {
        if (event.status() == Event.Status.REPORTED) {
            return;
        }
        html.text(" ")
                .open("span", "class", "status")
                .text(Wording.words(event.status().name()));
        event.claimant().ifPresent(claimant -> {
            html.text(" by ");
            evidence.link(claimant.name(), claimant.span());
        });
        html.close("span");
    }

    private static String magnitude(Event event) {
        return event.magnitude().entrySet().stream()
                .map(e -> " · " + Wording.figure(e.getValue()) + " " + Wording.words(e.getKey()))
                .collect(Collectors.joining());
    }
}
