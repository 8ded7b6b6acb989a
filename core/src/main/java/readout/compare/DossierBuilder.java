package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.model.ComparedArticle;
import readout.model.Dossier;
import readout.model.Findings;
import readout.model.TimeExpression;

/** Compares findings: the steps from many reports to one dossier, in their order. */
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
        List<Report> reports = read;
        Origins origins = Origins.of(reports, copies);
        Outlets outlets = Outlets.of(reports, origins);
        Map<String, Report> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        return new Dossier(
                articles(reports, stories, copies, origins),
                all(reports, Findings::times, Comparator.comparing(TimeExpression::at)),
                all(reports, Findings::actors, Comparator.comparing(a -> a.id())),
                all(reports, Findings::statements, Comparator.comparing(s -> s.cue())),
                all(reports, Findings::contacts, Comparator.comparing(c -> c.id())),
                all(reports, Findings::events, Comparator.comparing(e -> e.id())),
                all(reports, Findings::claims, Comparator.comparing(c -> c.id())),
                stories.rows(byId, outlets),
                List.of());
    }

    private static List<ComparedArticle> articles(
            List<Report> reports, Stories stories, Copies copies, Origins origins) {
        return reports.stream()
                .map(report -> new ComparedArticle(
                        report.article(), stories.of(report.id()), copies.of(report), origins.of(report.id())))
                .toList();
    }

    private static <T> List<T> all(
            List<Report> reports, Function<Findings, List<T>> part, Comparator<? super T> order) {
        List<T> rows = new ArrayList<>();
        reports.forEach(report -> rows.addAll(part.apply(report.findings())));
        rows.sort(order);
        return rows;
    }
}
