package readout.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question for a subtopic of ECB+, made by counting: of the names that its annotators marked, those that stand in the most of its reports, less the share of all
 * other reports that have them ("Police").
 */
final class EcbQuestion {

    private static final int NAMES = 4;

    private EcbQuestion() {}

    /** Four names of {@code reports}, or as many as they have; commas between them. {@code all}: the whole corpus. */
    static String of(List<EcbReports.Report> reports, List<EcbReports.Report> all) {
        Map<String, Double> weights = new TreeMap<>();
        for (EcbReports.Report report : reports) {
            for (String name : report.names().keySet()) {
                if (!isCommon(name, all)) {
                    weights.computeIfAbsent(name, n -> share(n, reports) - share(n, all));
                }
            }
        }
        List<String> chosen = new ArrayList<>();
        weights.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -weights.getOrDefault(name, 0.0)))
                .filter(name -> chosen.size() < NAMES && chosen.stream().noneMatch(other -> overlap(name, other)))
                .forEach(chosen::add);
        return String.join(", ", chosen);
    }

    /** "Police", "She": words that more reports have without a capital. */
    private static boolean isCommon(String name, List<EcbReports.Report> all) {
        String small = " " + name.toLowerCase(Locale.ROOT) + " ";
        return share(small, all) > share(name, all) / 2;
    }

    private static double share(String name, List<EcbReports.Report> reports) {
        return reports.stream().filter(r -> r.text().contains(name)).count() / (double) reports.size();
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
