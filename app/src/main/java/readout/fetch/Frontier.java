package readout.fetch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import readout.input.Served;

/** Adds what feeds and sitemaps list to what is to be visited, up to the limits. Thread safe. */
final class Frontier {

    private final HostQueues queues;
    private final Tally tally;
    private final CorpusFolder corpus;
    private final FetchLimits limits;
    private final Time time;
    private int pages;
    private int sitemaps;

    Frontier(HostQueues queues, Tally tally, CorpusFolder corpus, FetchLimits limits, Time time) {
        this.queues = queues;
        this.tally = tally;
        this.corpus = corpus;
        this.limits = limits;
        this.time = time;
    }

    /** Adds what {@code list} lists. */
    synchronized void add(Served list) throws IOException {
        Lists lists;
        try {
            lists = Lists.in(list);
        } catch (FetchFailure e) {
            note(list.url(), Optional.empty(), e.reason());
            return;
        }
        for (Link link : lists.pages()) {
            pages += pages < limits.pages() ? add(link, Task.Role.PAGE) : beyond();
        }
        for (Link link : lists.sitemaps()) {
            boolean room = sitemaps < limits.sitemaps() && pages < limits.pages();
            sitemaps += room ? add(link, Task.Role.SITEMAP) : beyond();
        }
    }

    /** How many addresses that adds to what is to be visited. */
    private int add(Link link, Task.Role role) throws IOException {
        try {
            return queues.add(Task.listed(WebAddress.of(link.url()), role, link)) ? 1 : 0;
        } catch (FetchFailure e) {
            note(WebAddress.redacted(link.url()), Optional.of(link), e.reason());
            return 0;
        }
    }

    private int beyond() {
        tally.beyond(1);
        return 0;
    }

    private void note(String url, Optional<Link> link, String reason) throws IOException {
        Visit visit = new Visit(
                url,
                Outcome.FAILED,
                Visit.PAGE,
                time.now(),
                0,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                Visit.Validators.NONE,
                link,
                List.of());
        corpus.add(visit);
        tally.add(visit);
    }
}
