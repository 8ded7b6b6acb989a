package readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.fetch.FetchSummary;
import readout.fetch.HostStanding;
import readout.fetch.Outcome;
import readout.view.Wording;

/** What came of fetching, in a few lines. */
record FetchReport(Terminal terminal, FetchSummary summary, Path corpus) {

    private static final int MOST_HOSTS = 10;
    private static final int MOST_PROBLEMS = 20;

    void print() {
        terminal.out().println(terminal.bold(corpus + ": " + counts()));
        summary.hosts().stream().limit(MOST_HOSTS).forEach(this::print);
        more(summary.hosts().size() - MOST_HOSTS);
        if (!summary.problems().isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.bold("Not fetched"));
            summary.problems().stream().limit(MOST_PROBLEMS).forEach(this::print);
            more(summary.problems().size() - MOST_PROBLEMS);
        }
        if (summary.beyond() > 0) {
            terminal.out().println();
            terminal.out()
                    .println(Wording.count(summary.beyond(), "link") + " beyond the limit not followed (--max-pages)");
        }
        if (summary.hasContent() && !summary.interrupted()) {
            terminal.out().println();
            terminal.out().println("Read them: readout run " + corpus + " -o dossier");
        }
    }

    private String counts() {
        List<String> parts = new ArrayList<>();
        parts.add(summary.count(Outcome.FETCHED) + " fetched");
        for (Outcome outcome : List.of(Outcome.UNCHANGED, Outcome.REDIRECTED, Outcome.REFUSED, Outcome.FAILED)) {
            if (summary.count(outcome) > 0) {
                parts.add(summary.count(outcome) + " " + outcome.words());
            }
        }
        if (summary.alreadyThere() > 0) {
            parts.add(summary.alreadyThere() + " there before the stop");
        }
        return String.join(", ", parts);
    }

    private void print(HostStanding host) {
        terminal.out()
                .println("  " + host.host() + "  " + Wording.count(host.visited(), "address", "addresses")
                        + (host.left() > 0 ? ", " + host.left() + " left" : ""));
    }

    private void print(FetchSummary.Problem problem) {
        terminal.out().println("  " + problem.url() + "  " + terminal.warning(problem.reason()));
    }

    private void more(int number) {
        if (number > 0) {
            terminal.out().println("  and " + number + " more; fetches.jsonl has them all");
        }
    }
}
