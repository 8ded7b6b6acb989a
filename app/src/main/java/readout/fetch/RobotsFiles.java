package readout.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The robots.txt of each host, asked for before anything else there and once in a run. Thread safe. */
final class RobotsFiles {

    /** Redirects that are followed to find one (RFC 9309, section 2.3.1.2). */
    private static final int REDIRECTS = 5;

    private final Wire wire;
    private final CorpusFolder corpus;
    private final FetchLimits limits;
    private final Time time;
    private final String robot;
    private final Map<String, Robots> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    RobotsFiles(Wire wire, CorpusFolder corpus, FetchLimits limits, Time time, String robot) {
        this.wire = wire;
        this.corpus = corpus;
        this.limits = limits;
        this.time = time;
        this.robot = robot;
    }

    /**
     * What is allowed at the host of {@code address}.
     *
     * @throws FetchFailure when that cannot be told yet; it says when to ask again
     * @throws IOException when the corpus cannot be written
     */
    Robots at(WebAddress address) throws IOException {
        WebAddress file = address.at("/robots.txt");
        String key = file.toString();
        Robots before = known.get(key);
        if (before != null) {
            return before;
        }
        Robots robots = fetched(file, attempts.merge(key, 1, Integer::sum));
        known.put(key, robots);
        return robots;
    }

    private Robots fetched(WebAddress file, int attempt) throws IOException {
        try {
            return once(file);
        } catch (FetchFailure e) {
            Duration wait = e.retryAfter().orElse(limits.backoff(attempt));
            boolean again = e.isPassing() && attempt <= limits.retries() && wait.compareTo(limits.longestWait()) <= 0;
            if (again || wire.isClosed()) {
                throw FetchFailure.passing("robots.txt: " + e.reason(), Optional.of(wait));
            }
            corpus.add(Visit.without(Task.robots(file), Outcome.FAILED, time.now(), 0, e.reason()));
            return Robots.unreachable("its robots.txt cannot be had: " + e.reason());
        }
    }

    private Robots once(WebAddress file) throws IOException {
        WebAddress at = file;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            Exchange exchange = wire.get(at, Map.of());
            if (exchange.isPassing()) {
                throw FetchFailure.passing("answers " + exchange.told(), exchange.retryAfter());
            }
            if (!exchange.isRedirect()) {
                return read(file, exchange);
            }
            at = at.resolve(exchange.field("Location").orElseThrow());
        }
        return Robots.none();
    }

    private Robots read(WebAddress file, Exchange exchange) throws IOException {
        if (!exchange.isSuccess()) {
            return Robots.none();
        }
        byte[] content =
                ContentCoding.decoded(exchange.body(), exchange.field("Content-Encoding"), limits.responseBytes());
        keep(exchange, content);
        return Robots.of(file, content, robot, limits.longestWait());
    }

    private void keep(Exchange exchange, byte[] content) throws IOException {
        String digest = Archive.digest(content);
        Optional<String> known = corpus.kept(exchange.address().toString()).flatMap(Visit::digest);
        if (known.filter(digest::equals).isPresent()) {
            return;
        }
        Visit visit = new Visit(
                exchange.address().toString(),
                Outcome.FETCHED,
                Visit.ROBOTS,
                exchange.at(),
                exchange.status(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(digest),
                Visit.Validators.NONE,
                Optional.empty(),
                List.of());
        corpus.add(visit, Archive.response(exchange, Optional.empty(), List.of(), digest));
    }
}
