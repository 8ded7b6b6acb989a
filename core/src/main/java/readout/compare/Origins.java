package readout.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Article;

/**
 * Who reprints whom.
 *
 * <p>A report mostly reprints another when half of its own words stand there. Which of two is the copy is told, in this order, by the day
 * (the later copies), by the wire (a report that credits an agency copies the agency's own), and by containment (the one that has less of
 * its own copies). Where none tells, the two are one text without an origin: they count as one voice all the same.
 */
final class Origins {

    private final Map<String, String> origins;
    private final Map<String, String> texts;

    private Origins(Map<String, String> origins, Map<String, String> texts) {
        this.origins = origins;
        this.texts = texts;
    }

    /** The origins of {@code reports}, in {@link Report#ORDER}, that share text as {@code copies} says. */
    static Origins of(List<Report> reports, Copies copies) {
        Map<String, String> origins = new HashMap<>();
        Families families = new Families();
        for (Report report : reports) {
            for (SharedText shared : copies.sharing(report)) {
                if (isOneText(shared, report)) {
                    families.join(report.id(), shared.other(report).id());
                }
            }
            originOf(report, copies).ifPresent(origin -> origins.put(report.id(), origin.id()));
        }
        Map<String, String> texts = new HashMap<>();
        reports.forEach(report -> texts.put(report.id(), families.of(report.id())));
        return new Origins(origins, texts);
    }

    private static boolean isOneText(SharedText shared, Report report) {
        return reprints(shared, report) && (isCopy(shared, report) || reprints(shared, shared.other(report)));
    }

    private static boolean reprints(SharedText shared, Report report) {
        return shared.ownShare(report) >= ReportThresholds.ORIGIN_SHARE;
    }

    private static Optional<Report> originOf(Report report, Copies copies) {
        Comparator<SharedText> bySource = Comparator.comparingDouble(
                        (SharedText s) -> Math.rint(s.ownShare(report) * 20))
                .reversed();
        return copies.sharing(report).stream()
                .filter(shared -> reprints(shared, report) && isCopy(shared, report))
                .sorted(bySource.thenComparing(shared -> shared.other(report), Report.ORDER))
                .map(shared -> shared.other(report))
                .findFirst();
    }

    /* Whether `report` is the copy of the two. */
    private static boolean isCopy(SharedText shared, Report report) {
        Report other = shared.other(report);
        if (!reprints(shared, other)) {
            return !isEarlier(report, other) || isWireOf(other.article(), report.article());
        }
        if (isEarlier(report, other) || isEarlier(other, report)) {
            return isEarlier(other, report);
        }
        boolean otherIsWire = isWireOf(other.article(), report.article());
        if (otherIsWire != isWireOf(report.article(), other.article())) {
            return otherIsWire;
        }
        return shared.ownShare(report) > shared.ownShare(other) + ReportThresholds.CONTAINMENT_MARGIN;
    }

    private static boolean isEarlier(Report one, Report two) {
        return one.day().isPresent()
                && two.day().isPresent()
                && one.day().get().isBefore(two.day().get());
    }

    /* Whether `wire` is the agency's own report that `copy` credits: published by the agency, or with the agency in its dateline. */
    private static boolean isWireOf(Article wire, Article copy) {
        return copy.agency()
                .filter(agency -> isAgency(wire, agency) || hasInDateline(wire, agency))
                .isPresent();
    }

    private static boolean isAgency(Article article, String agency) {
        return article.outlet()
                .filter(outlet ->
                        named(outlet).equals(named(agency)) || initials(outlet).equals(agency))
                .isPresent();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    private static boolean hasInDateline(Article article, String agency) {
        return article.outlet().isEmpty()
                && article.title().isEmpty()
                && article.dateline()
                        .filter(line -> line.span().of(article.text()).contains(agency))
                        .isPresent();
    }

    private static String named(String name) {
        return Words.folded(name).strip();
    }

    /** The article that {@code article} mostly reprints. */
    Optional<String> of(String article) {
        return Optional.ofNullable(origins.get(article));
    }

    /** One id for all articles that print the same text. */
    String text(String article) {
        return texts.getOrDefault(article, article);
    }
}
