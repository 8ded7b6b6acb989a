package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.model.Actor;
import readout.model.ComparedArticle;
import readout.model.Dossier;
import readout.model.Findings;
import readout.model.TimeExpression;

/**
 * Compares findings: the steps from many reports to one dossier, in their order. Each step is a class of its own; all take the reports in
 * {@link Report#ORDER}, so that the order in which they were added cannot show.
 */
public final class DossierBuilder {

    private DossierBuilder() {}

    /**
     * The dossier of {@code findings}, the same in whatever order they come.
     *
     * @param findings one per input document; article ids are unique
     */
    public static Dossier compare(List<Findings> findings) {
        List<Report> read =
                findings.stream().map(Report::of).sorted(Report.ORDER).toList();
        Copies copies = Copies.among(read);
        Stories stories = Stories.of(read);
        List<Report> dated = StoryDates.date(read, stories, copies).stream()
                .sorted(Report.ORDER)
                .toList();
        Map<String, Actor> linked = ActorLinking.of(dated, stories);
        List<Report> reports =
                dated.stream().map(report -> Relinking.of(report, linked)).toList();
        Origins origins = Origins.of(reports, copies);
        Outlets outlets = Outlets.of(reports, origins);
        Map<String, Actor> actors = new HashMap<>();
        linked.values().forEach(actor -> actors.put(actor.id(), actor));
        ContactFusion contacts = ContactFusion.of(reports, stories, actors, outlets);
        EventFusion events = EventFusion.of(reports, stories, actors, contacts, outlets);
        return new Dossier(
                articles(reports, stories, copies, origins),
                times(reports),
                actors.values().stream().sorted(Comparator.comparing(Actor::id)).toList(),
                StatementGroups.of(reports, stories, actors, outlets),
                contacts.rows(),
                events.rows(),
                ClaimGroups.of(reports, stories, actors, events, outlets),
                stories.rows(byId(reports), outlets),
                Tension.of(events.rows(), actors, outlets));
    }

    private static Map<String, Report> byId(List<Report> reports) {
        Map<String, Report> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        return byId;
    }

    private static List<ComparedArticle> articles(
            List<Report> reports, Stories stories, Copies copies, Origins origins) {
        return reports.stream()
                .map(report -> new ComparedArticle(
                        report.article(), stories.of(report.id()), copies.of(report), origins.of(report.id())))
                .toList();
    }

    private static List<TimeExpression> times(List<Report> reports) {
        List<TimeExpression> times = new ArrayList<>();
        reports.forEach(report -> times.addAll(report.findings().times()));
        times.sort(Comparator.comparing(TimeExpression::at));
        return times;
    }
}
