package readout.fetch;

import java.time.Duration;

/**
 * How much fetching may cost, and how patient it is.
 *
 * @param pages pages of feeds and sitemaps, all together
 * @param sitemaps sitemaps that indexes of sitemaps name, all together
 * @param responseBytes bytes of one response, also once unpacked
 * @param responseTime time for one response, from the connection to its last byte
 * @param redirects redirects in a row
 * @param retries times that a failure which may pass is tried again
 * @param delay time between two requests to one host, where its robots.txt asks for no longer one
 * @param longestWait the longest time that a server may ask to wait before it is asked again
 * @param connections hosts that are asked side by side
 * @param archiveBytes size from which a new WARC file is begun
 */
public record FetchLimits(
        int pages,
        int sitemaps,
        int responseBytes,
        Duration responseTime,
        int redirects,
        int retries,
        Duration delay,
        Duration longestWait,
        int connections,
        long archiveBytes) {

    /** A news site's front page and its feed of a day within the quarter of an hour, and none of them notices. */
    public static final FetchLimits DEFAULT = new FetchLimits(
            1000,
            100,
            25_000_000,
            Duration.ofSeconds(60),
            10,
            3,
            Duration.ofSeconds(1),
            Duration.ofMinutes(5),
            8,
            1_000_000_000L);

    /** @throws IllegalArgumentException when a limit is not positive, or retries, redirects or delay are negative */
    public FetchLimits {
        boolean positive = pages > 0 && sitemaps > 0 && responseBytes > 0 && connections > 0 && archiveBytes > 0;
        boolean natural = redirects >= 0 && retries >= 0 && !delay.isNegative() && !longestWait.isNegative();
        if (!positive || !natural || responseTime.isNegative() || responseTime.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The time to wait before the {@code attempt}th try, from 1 on, is repeated: 2, 4, 8 seconds and so on. */
    Duration backoff(int attempt) {
        Duration wait = Duration.ofSeconds(1L << Math.min(attempt, 20));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    /** The same with another number of pages. */
    public FetchLimits pages(int most) {
        return new FetchLimits(
                most,
                sitemaps,
                responseBytes,
                responseTime,
                redirects,
                retries,
                delay,
                longestWait,
                connections,
                archiveBytes);
    }

    /** The same with another size and time for one response. */
    public FetchLimits response(int mostBytes, Duration longest) {
        return new FetchLimits(
                pages, sitemaps, mostBytes, longest, redirects, retries, delay, longestWait, connections, archiveBytes);
    }

    /** The same with another size for one WARC file. */
    public FetchLimits archiveBytes(long most) {
        return new FetchLimits(
                pages,
                sitemaps,
                responseBytes,
                responseTime,
                redirects,
                retries,
                delay,
                longestWait,
                connections,
                most);
    }
}
