package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Copy;

/**
 * Text that reports have in common. Pairs that share a fingerprint are aligned word by word; nothing else is compared, so the work grows
 * with the text and the copies in it, not with the square of the reports.
 */
final class Copies {

    private final Map<Pair, Optional<SharedText>> aligned;
    private final Map<String, List<SharedText>> byReport = new HashMap<>();

    /** The ids of two reports that share text, in {@link Report#ORDER}. */
    private record Pair(String first, String second) {}

    /* What is shared by each pair that was aligned, by their ids; empty where it is too little to be listed. */
    private Copies(Map<Pair, Optional<SharedText>> aligned) {
        this.aligned = aligned;
        for (Optional<SharedText> pair : aligned.values()) {
            pair.ifPresent(shared -> {
                for (Report end : List.of(shared.first(), shared.second())) {
                    byReport.computeIfAbsent(end.id(), k -> new ArrayList<>()).add(shared);
                }
            });
        }
    }

    /** Those of no reports. */
    static Copies none() {
        return new Copies(Map.of());
    }

    /**
     * The copies among {@code reports}.
     *
     * @param reports in {@link Report#ORDER}
     * @param before the copies of some of them: what they share is not looked for again
     */
    static Copies among(List<Report> reports, Copies before) {
        List<Map.Entry<Pair, Optional<SharedText>>> pairs = candidates(reports).entrySet().parallelStream()
                .flatMap(later -> later.getValue().stream()
                        .map(earlier -> before.aligned(reports.get(earlier), reports.get(later.getKey()))))
                .toList();
        Map<Pair, Optional<SharedText>> aligned = new LinkedHashMap<>();
        pairs.forEach(pair -> aligned.put(pair.getKey(), pair.getValue()));
        return new Copies(aligned);
    }

    private Map.Entry<Pair, Optional<SharedText>> aligned(Report first, Report second) {
        Pair pair = new Pair(first.id(), second.id());
        Optional<SharedText> known = aligned.get(pair);
        return Map.entry(
                pair, known == null ? Optional.of(SharedText.of(first, second)).filter(SharedText::isListed) : known);
    }

    /* Which earlier reports (by index) each report is aligned with. */
    private static Map<Integer, TreeSet<Integer>> candidates(List<Report> reports) {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (long fingerprint : reports.get(i).fingerprints()) {
                holders.computeIfAbsent(fingerprint, k -> new ArrayList<>(2)).add(i);
            }
        }
        Map<Integer, TreeSet<Integer>> partners = new TreeMap<>();
        for (List<Integer> sharing : holders.values()) {
            if (sharing.size() <= ReportThresholds.BOILERPLATE_REPORTS) {
                pair(sharing, partners);
            }
        }
        return partners;
    }

    private static void pair(List<Integer> sharing, Map<Integer, TreeSet<Integer>> partners) {
        for (int later = 1; later < sharing.size(); later++) {
            TreeSet<Integer> earlier = partners.computeIfAbsent(sharing.get(later), k -> new TreeSet<>());
            for (int i = 0; i < Math.min(later, ReportThresholds.PARTNERS_PER_FINGERPRINT); i++) {
                earlier.add(sharing.get(i));
            }
        }
    }

    /** What {@code report} has in common with others, at least {@link ReportThresholds#COPY_SHARE} of it, by the other's id. */
    List<Copy> of(Report report) {
        return sharing(report).stream()
                .map(shared -> shared.seenFrom(report))
                .sorted(Comparator.comparing(Copy::article))
                .toList();
    }

    /** All that {@code report} shares with others. */
    List<SharedText> sharing(Report report) {
        return byReport.getOrDefault(report.id(), List.of());
    }
}
