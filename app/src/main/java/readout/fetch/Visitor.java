package readout.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import readout.input.Served;

/** Makes one visit: asks as robots.txt allows and earlier visits suggest, keeps what is new, notes what became of it. */
final class Visitor {

    /** A visit made, and what was found to visit next. */
    sealed interface Result {

        /** The visit has ended; {@code content} is there where it is a list whose entries are to be visited. */
        record Ended(Visit visit, Optional<Served> list, Optional<Task> onward, Duration delay) implements Result {}

        /** It is put off: {@code task} is to be done after {@code pause}. */
        record Again(Task task, String reason, Duration pause) implements Result {}
    }

    private final Wire wire;
    private final RobotsFiles robots;
    private final CorpusFolder corpus;
    private final FetchLimits limits;
    private final Time time;

    Visitor(Wire wire, RobotsFiles robots, CorpusFolder corpus, FetchLimits limits, Time time) {
        this.wire = wire;
        this.robots = robots;
        this.corpus = corpus;
        this.limits = limits;
        this.time = time;
    }

    /** @throws IOException when the corpus cannot be written; what is wrong with the address is in the result */
    Result visit(Task task) throws IOException {
        Robots rules;
        try {
            rules = robots.at(task.address());
        } catch (FetchFailure e) {
            return new Result.Again(task, e.reason(), e.retryAfter().orElse(limits.delay()));
        }
        Optional<String> refusal = rules.refusal(task.address());
        Duration delay =
                rules.delay().filter(d -> d.compareTo(limits.delay()) > 0).orElse(limits.delay());
        if (refusal.isPresent()) {
            Outcome outcome = rules.problem().isPresent() ? Outcome.FAILED : Outcome.REFUSED;
            return ended(noted(Visit.without(task, outcome, time.now(), 0, refusal.get())), Duration.ZERO);
        }
        Optional<Visit> earlier = corpus.kept(task.address().toString());
        Exchange exchange;
        try {
            exchange = wire.get(task.address(), conditions(earlier));
        } catch (FetchFailure e) {
            return failed(task, e, 0, delay);
        }
        try {
            return answered(task, exchange, earlier, delay);
        } catch (FetchFailure e) {
            return failed(task, e, exchange.status(), delay);
        }
    }

    /** The list that was kept of an earlier visit; empty when it was no list, or is damaged. */
    Optional<Served> keptList(Task task) throws IOException {
        Optional<Visit> kept = corpus.kept(task.address().toString()).filter(Visit::isList);
        try {
            return kept.isPresent() ? Optional.of(served(kept.get())) : Optional.empty();
        } catch (FetchFailure e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> conditions(Optional<Visit> earlier) {
        Map<String, String> conditions = new LinkedHashMap<>();
        earlier.flatMap(visit -> visit.validators().etag()).ifPresent(etag -> conditions.put("If-None-Match", etag));
        earlier.flatMap(visit -> visit.validators().lastModified())
                .ifPresent(day -> conditions.put("If-Modified-Since", day));
        return conditions;
    }

    private Result answered(Task task, Exchange exchange, Optional<Visit> earlier, Duration delay) throws IOException {
        if (exchange.status() == 304 && earlier.isPresent()) {
            return unchanged(task, exchange, earlier.get(), delay);
        }
        if (exchange.isRedirect()) {
            return redirected(task, exchange, delay);
        }
        if (exchange.isPassing()) {
            throw FetchFailure.passing(exchange.told(), exchange.retryAfter());
        }
        if (!exchange.isSuccess()) {
            throw FetchFailure.lasting(exchange.told());
        }
        Served content = served(exchange);
        String digest = Archive.digest(exchange.body());
        if (earlier.flatMap(Visit::digest).filter(digest::equals).isPresent()) {
            return unchanged(task, exchange, earlier.orElseThrow(), delay);
        }
        Visit visit = visit(task, exchange, kind(content), Outcome.FETCHED, Optional.of(digest));
        Visit placed = corpus.add(visit, Archive.response(exchange, task.link(), task.via(), digest));
        return listed(task, placed, content, delay);
    }

    private Result unchanged(Task task, Exchange exchange, Visit earlier, Duration delay) throws IOException {
        Visit visit = visit(task, exchange, earlier.kind(), Outcome.UNCHANGED, earlier.digest());
        Visit placed = corpus.add(
                visit, Archive.revisit(exchange, earlier, earlier.place().orElseThrow()));
        return earlier.isList() && task.readsLists()
                ? listed(task, placed, served(earlier), delay)
                : ended(placed, delay);
    }

    private Result redirected(Task task, Exchange exchange, Duration delay) throws IOException {
        WebAddress to = target(task, exchange.field("Location").orElseThrow());
        if (to.equals(task.address()) || task.way().contains(to)) {
            throw FetchFailure.lasting("sends on in a loop: "
                    + String.join(" → ", task.redirected(to).via()) + " → " + to);
        }
        if (task.way().size() >= limits.redirects()) {
            throw FetchFailure.lasting("sends on more than " + limits.redirects() + " times (--max-redirects)");
        }
        Visit visit = visit(task, exchange, task.kind(), Outcome.REDIRECTED, Optional.empty())
                .reason(to.toString());
        String digest = Archive.digest(exchange.body());
        Visit placed = corpus.add(visit, Archive.response(exchange, task.link(), task.via(), digest));
        return new Result.Ended(placed, Optional.empty(), Optional.of(task.redirected(to)), delay);
    }

    private static WebAddress target(Task task, String location) throws FetchFailure {
        try {
            return task.address().resolve(location);
        } catch (FetchFailure e) {
            throw FetchFailure.lasting("sends on to " + WebAddress.redacted(location) + ", which " + e.reason());
        }
    }

    private Result failed(Task task, FetchFailure failure, int status, Duration delay) throws IOException {
        Duration wait = failure.retryAfter().orElse(limits.backoff(task.attempt()));
        if (wire.isClosed()) {
            return new Result.Again(task, failure.reason(), wait);
        }
        if (!failure.isPassing() || task.attempt() > limits.retries()) {
            String tries = task.attempt() > 1 ? " (tried " + task.attempt() + " times)" : "";
            return ended(
                    noted(Visit.without(task, Outcome.FAILED, time.now(), status, failure.reason() + tries)), delay);
        }
        if (wait.compareTo(limits.longestWait()) > 0) {
            String reason =
                    failure.reason() + ", and asks to come back in " + wait.toSeconds() + " seconds (--max-wait)";
            return ended(noted(Visit.without(task, Outcome.FAILED, time.now(), status, reason)), delay);
        }
        return new Result.Again(task.again(), failure.reason(), wait.compareTo(delay) > 0 ? wait : delay);
    }

    private static Result listed(Task task, Visit visit, Served content, Duration delay) {
        boolean reads = visit.isList() && task.readsLists();
        return new Result.Ended(visit, reads ? Optional.of(content) : Optional.empty(), Optional.empty(), delay);
    }

    private static Result ended(Visit visit, Duration delay) {
        return new Result.Ended(visit, Optional.empty(), Optional.empty(), delay);
    }

    private Visit noted(Visit visit) throws IOException {
        corpus.add(visit);
        return visit;
    }

    private static Visit visit(Task task, Exchange exchange, String kind, Outcome outcome, Optional<String> digest) {
        return new Visit(
                task.address().toString(),
                outcome,
                kind,
                exchange.at(),
                exchange.status(),
                Optional.empty(),
                Optional.empty(),
                digest,
                new Visit.Validators(exchange.field("ETag"), exchange.field("Last-Modified")),
                task.link(),
                task.via());
    }

    private static String kind(Served content) {
        return switch (content.kind()) {
            case FEED -> Visit.FEED;
            case SITEMAP -> Visit.SITEMAP;
            default -> Visit.PAGE;
        };
    }

    /** The content with everything taken off that it is packed in. */
    private Served served(Exchange exchange) throws FetchFailure {
        return served(exchange.address().toString(), exchange.body(), exchange.headers());
    }

    private Served served(String url, byte[] body, MessageHeaders headers) throws FetchFailure {
        byte[] content = ContentCoding.decoded(body, headers.first("Content-Encoding"), limits.responseBytes());
        Optional<String> type = headers.first("Content-Type");
        Served served = new Served(url, content, type.flatMap(Visitor::charset));
        return served.kind() == Served.Kind.GZIP
                ? new Served(url, ContentCoding.unpacked(content, limits.responseBytes()), served.charset())
                : served;
    }

    /** The content that is kept of {@code visit}. */
    private Served served(Visit visit) throws FetchFailure {
        try (WarcReader reader = new WarcReader(
                new ByteArrayInputStream(corpus.record(visit.place().orElseThrow())))) {
            HttpResponse http = ((WarcResponse) reader.next().orElseThrow()).http();
            return served(visit.url(), http.body().stream().readNBytes(limits.responseBytes()), http.headers());
        } catch (FetchFailure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw FetchFailure.lasting("is kept in a record that cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? Optional.empty()
                : Optional.of(contentType.substring(at + 8).replaceAll("[\"';\\s].*|^[\"']", ""))
                        .filter(name -> !name.isEmpty());
    }
}
