package readout.fetch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts visits. Thread safe. */
final class Tally {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<FetchSummary.Problem> problems = new ArrayList<>();
    private int alreadyThere;
    private int beyond;

    synchronized void add(Visit visit) {
        counts.merge(visit.outcome(), 1, Integer::sum);
        if (visit.outcome() == Outcome.FAILED || visit.outcome() == Outcome.REFUSED) {
            problem(visit.url(), visit.outcome(), visit.reason().orElse(""));
        }
    }

    /** A list that was had, but could not be read. */
    synchronized void problem(String url, Outcome outcome, String reason) {
        problems.add(new FetchSummary.Problem(url, outcome, reason));
    }

    synchronized void alreadyThere() {
        alreadyThere++;
    }

    synchronized void beyond(int links) {
        beyond += links;
    }

    synchronized FetchSummary summary(List<HostStanding> hosts, boolean interrupted) {
        return new FetchSummary(Map.copyOf(counts), alreadyThere, beyond, hosts, problems, interrupted);
    }
}
