package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Copy;

/**
 * Text that reports have in common. Pairs that share a fingerprint are aligned word by word; nothing else is compared, so the work grows
 * with the text and the copies in it, not with the square of the reports.
 */
final class Copies {

    private final Map<String, List<SharedText>> byReport;

    private Copies(Map<String, List<SharedText>> byReport) {
        this.byReport = byReport;
    }

    /** The copies among {@code reports}, which stand in {@link Report#ORDER}. */
    static Copies among(List<Report> reports) {
        Map<String, List<SharedText>> byReport = new HashMap<>();
        List<Shingles> shingles =
                reports.stream().map(report -> Shingles.of(report.words())).toList();
        candidates(reports).forEach((later, partners) -> {
            for (int earlier : partners) {
                Report first = reports.get(earlier);
                Report second = reports.get(later);
                Alignment alignment =
                        Alignment.of(first.words(), shingles.get(earlier), second.words(), shingles.get(later));
                SharedText shared = new SharedText(first, second, alignment);
                if (shared.isListed()) {
                    byReport.computeIfAbsent(first.id(), k -> new ArrayList<>()).add(shared);
                    byReport.computeIfAbsent(second.id(), k -> new ArrayList<>())
                            .add(shared);
                }
            }
        });
        return new Copies(byReport);
    }

    /* Which earlier reports (by index) each report is aligned with. */
    private static Map<Integer, TreeSet<Integer>> candidates(List<Report> reports) {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (long fingerprint : Fingerprints.of(reports.get(i).words())) {
                holders.computeIfAbsent(fingerprint, k -> new ArrayList<>(2)).add(i);
            }
        }
        Map<Integer, TreeSet<Integer>> partners = new TreeMap<>();
        for (List<Integer> sharing : holders.values()) {
            if (sharing.size() <= Thresholds.BOILERPLATE_REPORTS) {
                pair(sharing, partners);
            }
        }
        return partners;
    }

    private static void pair(List<Integer> sharing, Map<Integer, TreeSet<Integer>> partners) {
        for (int later = 1; later < sharing.size(); later++) {
            TreeSet<Integer> earlier = partners.computeIfAbsent(sharing.get(later), k -> new TreeSet<>());
            for (int i = 0; i < Math.min(later, Thresholds.PARTNERS_PER_FINGERPRINT); i++) {
                earlier.add(sharing.get(i));
            }
        }
    }

    /** What {@code report} has in common with others, at least {@link Thresholds#COPY_SHARE} of it, by the other's id. */
    List<Copy> of(Report report) {
        return sharing(report).stream()
                .filter(shared -> shared.isListed())
                .map(shared -> shared.seenFrom(report))
                .sorted(Comparator.comparing(Copy::article))
                .toList();
    }

    /** All that {@code report} shares with others. */
    List<SharedText> sharing(Report report) {
        return byReport.getOrDefault(report.id(), List.of());
    }
}
