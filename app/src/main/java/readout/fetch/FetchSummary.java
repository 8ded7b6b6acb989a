package readout.fetch;

import java.util.List;
import java.util.Map;

/**
 * What came of fetching.
 *
 * @param counts visits by what became of them; robots.txt files are not counted
 * @param alreadyThere addresses that were not visited, as the run that was stopped had been there
 * @param beyond links that were not followed, as there were more than the limit
 * @param hosts where each host stands at the end
 * @param problems what could not be had, with the reasons
 * @param interrupted whether it was stopped before its end
 */
public record FetchSummary(
        Map<Outcome, Integer> counts,
        int alreadyThere,
        int beyond,
        List<HostStanding> hosts,
        List<Problem> problems,
        boolean interrupted) {

    /** An address and why it could not be had. */
    public record Problem(String url, Outcome outcome, String reason) {}

    /** Copies the lists. */
    public FetchSummary {
        hosts = List.copyOf(hosts);
        problems = List.copyOf(problems);
    }

    /** How many visits had that outcome. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Whether the corpus holds anything of what was asked for. */
    public boolean hasContent() {
        return count(Outcome.FETCHED) + count(Outcome.UNCHANGED) + alreadyThere > 0;
    }
}
