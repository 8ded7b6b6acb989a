package readout.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import readout.model.Claim;
import readout.model.Dossier;
import readout.model.Event;
import readout.model.Event.Status;
import readout.view.ClaimGroup;

/** What is happening: what independent outlets agree on beside what is contested. */
record Overview(Html html, Evidence evidence) {

    private static final int AGREED = 8;
    private static final int CONTESTED = 8;

    void write(Dossier dossier) {
        html.open("section", "id", "now").element("h2", "What is happening").line();
        html.open("div", "class", "sides").line();
        agreed(dossier.events());
        contested(dossier);
        html.close("div").close("section").line();
    }

    private void agreed(List<Event> events) {
        html.open("div", "class", "agreed").element("h3", "Agreed").line();
        List<Event> agreed = top(events, e -> e.independentOutlets() > 1);
        if (agreed.isEmpty()) {
            agreed = top(events, e -> true);
            String alone = agreed.isEmpty() ? "" : " Told by one:";
            html.element("p", "No event is told by two outlets that do not copy each other." + alone, "class", "note");
        } else {
            html.element("p", "Told by two or more outlets that do not copy each other.", "class", "note");
        }
        html.line().open("ul", "class", "rows").line();
        for (Event event : agreed) {
            new EventRow(html, evidence).brief(event);
        }
        html.close("ul").close("div").line();
    }

    /** The most widely told and the gravest, latest first. */
    private static List<Event> top(List<Event> events, Predicate<Event> which) {
        return events.stream()
                .filter(e -> e.status() == Status.REPORTED)
                .filter(which)
                .sorted(Comparator.comparingInt(Event::independentOutlets)
                        .thenComparingDouble(e -> Math.abs(e.intensity()))
                        .reversed())
                .limit(AGREED)
                .sorted(Comparator.comparing(Timeline::day).reversed())
                .toList();
    }

    private void contested(Dossier dossier) {
        html.open("div", "class", "contested").element("h3", "Contested").line();
        html.element("p", "Claimed, disputed, denied, or told with different figures.", "class", "note")
                .line();
        html.open("ul", "class", "rows").line();
        ClaimGroup.of(dossier.claims()).stream()
                .filter(ClaimGroup::isContested)
                .limit(CONTESTED)
                .forEach(this::claims);
        dossier.events().stream()
                .filter(e ->
                        e.status() == Status.CLAIMED || e.status() == Status.DISPUTED || e.status() == Status.DENIED)
                .limit(CONTESTED)
                .forEach(new EventRow(html, evidence)::brief);
        html.close("ul").close("div").line();
    }

    private void claims(ClaimGroup group) {
        html.open("li").open("p", "class", "what");
        html.element("strong", Figures.subject(group.first())).close("p");
        for (Claim claim : group.claims()) {
            html.open("p", "class", "voice");
            new Figures(html, evidence).voice(claim);
            html.close("p");
        }
        html.close("li").line();
    }
}
