package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.model.Event;
import readout.model.Id;
import readout.model.Passage;

/**
 * Claims about the same thing: one group; the same figure from the same party: one row. Different figures stay rows of their own, since who
 * says which is what matters.
 */
final class ClaimGroups {

    private static final Set<Measure> CASUALTIES = EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.MISSING);

    private ClaimGroups() {}

    /** The claims of {@code reports}; by day, then by where they are first made. */
    static List<Claim> of(
            List<Report> reports, Stories stories, Map<String, Actor> actors, EventFusion events, Outlets outlets) {
        List<Assertion> assertions = new ArrayList<>();
        ContentWords language = new ContentWords();
        for (Report report : reports) {
            String story = stories.of(report.id()).orElse(report.id());
            Map<Passage, Set<String>> bySentence = eventsBySentence(report, events);
            for (Claim claim : report.findings().claims()) {
                if (!claim.evidence().isEmpty()) {
                    Optional<Event> event = claim.event()
                            .flatMap(id -> events.rowOf(report.id(), id))
                            .or(() -> only(claim, bySentence))
                            .flatMap(events::row);
                    assertions.add(Assertion.of(claim, report, story, event, actors));
                }
            }
        }
        assertions.sort(Assertion.ORDER);
        assertions.forEach(assertion -> language.learn(assertion.words()));
        List<List<Assertion>> groups =
                Gathering.of(assertions, Assertion::blocks, (a, b) -> a.likeness(b, language), Thresholds.ONE_CLAIM);
        Ranges ranges = new Ranges(actors, days(reports));
        List<Claim> rows = new ArrayList<>();
        groups.forEach(group -> rows.addAll(ranges.of(rows(group, actors, outlets))));
        rows.sort(Comparator.comparing((Claim c) -> Rows.day(c.date()))
                .thenComparing((Claim c) -> c.evidence().get(0))
                .thenComparing(Claim::id));
        return rows;
    }

    private static Map<String, LocalDate> days(List<Report> reports) {
        Map<String, LocalDate> days = new HashMap<>();
        reports.forEach(report -> report.day().ifPresent(day -> days.put(report.id(), day)));
        return days;
    }

    /* "Four were killed and 11 injured": what the one is a claim of, the other is, too. */
    private static Map<Passage, Set<String>> eventsBySentence(Report report, EventFusion events) {
        Map<Passage, Set<String>> bySentence = new HashMap<>();
        for (Claim claim : report.findings().claims()) {
            if (!claim.evidence().isEmpty() && claim.status() != Claim.Status.BACKGROUND) {
                claim.event()
                        .flatMap(id -> events.rowOf(report.id(), id))
                        .ifPresent(id -> bySentence
                                .computeIfAbsent(claim.evidence().get(0), k -> new TreeSet<>())
                                .add(id));
            }
        }
        return bySentence;
    }

    private static Optional<String> only(Claim claim, Map<Passage, Set<String>> bySentence) {
        Set<String> ids = bySentence.getOrDefault(claim.evidence().get(0), Set.of());
        return CASUALTIES.contains(claim.measure()) && ids.size() == 1
                ? ids.stream().findFirst()
                : Optional.empty();
    }

    private static List<Claim> rows(List<Assertion> group, Map<String, Actor> actors, Outlets outlets) {
        String id = Id.of(
                "k",
                group.stream()
                        .map(a -> a.claim().id())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        List<Claim> rows = new ArrayList<>();
        for (List<Assertion> same : sameClaims(group)) {
            rows.add(ClaimRow.of(same, id, outlets));
        }
        return Objections.spread(rows, actors);
    }

    /* Complete link again: a ministry's figure and its country's are one claim, two ministries' are two. */
    private static List<List<Assertion>> sameClaims(List<Assertion> group) {
        List<List<Assertion>> rows = new ArrayList<>();
        for (Assertion one : group) {
            Optional<List<Assertion>> row = rows.stream()
                    .filter(r -> r.stream().allMatch(one::isSameClaim))
                    .findFirst();
            if (row.isPresent()) {
                row.get().add(one);
            } else {
                rows.add(new ArrayList<>(List.of(one)));
            }
        }
        return rows;
    }
}
