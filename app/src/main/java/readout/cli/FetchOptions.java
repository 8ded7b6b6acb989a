package readout.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.fetch.FetchLimits;
import readout.fetch.FetchRequest;

/** The options that say how pages are fetched, and how much of them. */
final class FetchOptions {

    @Option(
            names = "--contact",
            paramLabel = "MAIL-OR-URL",
            defaultValue = "${env:READOUT_CONTACT}",
            description = "How those who run the servers can reach you; sent with every request, and needed"
                    + " (or set READOUT_CONTACT).")
    private @Nullable String contact;

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "How to introduce yourself (default: Readout/VERSION (+CONTACT)).")
    private @Nullable String userAgent;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "Pages of feeds and sitemaps, all together (default: ${DEFAULT-VALUE}).")
    private int pages = FetchLimits.DEFAULT.pages();

    @Option(
            names = "--max-response",
            paramLabel = "BYTES",
            description = "Size of one response, also once unpacked (default: ${DEFAULT-VALUE}).")
    private int bytes = FetchLimits.DEFAULT.responseBytes();

    @Option(
            names = "--max-response-time",
            paramLabel = "SECONDS",
            description = "Time for one response (default: ${DEFAULT-VALUE}).")
    private long seconds = FetchLimits.DEFAULT.responseTime().toSeconds();

    @Option(
            names = "--max-redirects",
            paramLabel = "N",
            description = "Redirects in a row (default: ${DEFAULT-VALUE}).")
    private int redirects = FetchLimits.DEFAULT.redirects();

    @Option(
            names = "--max-wait",
            paramLabel = "SECONDS",
            description = "The longest that a server may ask to be left alone (default: ${DEFAULT-VALUE}).")
    private long longestWait = FetchLimits.DEFAULT.longestWait().toSeconds();

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "Tries more after a failure that may pass (default: ${DEFAULT-VALUE}).")
    private int retries = FetchLimits.DEFAULT.retries();

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "Time between two requests to one host; its robots.txt may ask for more"
                    + " (default: ${DEFAULT-VALUE}).")
    private double delay = FetchLimits.DEFAULT.delay().toMillis() / 1000.0;

    @Option(
            names = "--hosts",
            paramLabel = "N",
            description = "Hosts asked side by side, one request each (default: ${DEFAULT-VALUE}).")
    private int hosts = FetchLimits.DEFAULT.connections();

    @Option(
            names = "--allow-private",
            description = "Ask also addresses that are not of the public internet, such as localhost.")
    private boolean allowPrivate;

    /** @throws Failure when an option or an address cannot be used */
    FetchRequest request(List<String> addresses, Path corpus) {
        try {
            return new FetchRequest(addresses, corpus, userAgent(), limits(), allowPrivate);
        } catch (IllegalArgumentException e) {
            throw Failure.of(ExitCode.USAGE, e);
        }
    }

    /** @throws Failure when there are addresses and an option or one of them cannot be used */
    void check(List<String> addresses) {
        if (!addresses.isEmpty()) {
            request(addresses, Path.of(""));
        }
    }

    private String userAgent() {
        String reached = Optional.ofNullable(contact)
                .filter(words -> !words.isBlank())
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        "who asks must be told to the servers: give --contact MAIL-OR-URL, or set READOUT_CONTACT"));
        String own = FetchRequest.userAgent(Version.number(), reached);
        return Optional.ofNullable(userAgent).orElse(own);
    }

    private FetchLimits limits() {
        try {
            return new FetchLimits(
                    pages,
                    FetchLimits.DEFAULT.sitemaps(),
                    bytes,
                    Duration.ofSeconds(seconds),
                    redirects,
                    retries,
                    Duration.ofMillis(Math.round(delay * 1000)),
                    Duration.ofSeconds(longestWait),
                    hosts,
                    FetchLimits.DEFAULT.archiveBytes());
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "the values of --max-… and --hosts must be 1 or more, those of --retries and --delay 0 or more");
        }
    }
}
