package readout.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One visit to an address: a row of the corpus's index.
 *
 * @param url the address
 * @param outcome what became of it
 * @param kind {@code page}, {@code feed}, {@code sitemap} or {@code robots}; of what could not be had, what it was taken for
 * @param at when
 * @param status the HTTP status; 0 when nothing was answered
 * @param reason why it failed or was refused, or where it sends on to
 * @param place where its record stands
 * @param digest of its content
 * @param validators by which the server can tell whether it has changed
 * @param link what is said of it where it is listed
 * @param via the redirects that led here
 */
record Visit(
        String url,
        Outcome outcome,
        String kind,
        Instant at,
        int status,
        Optional<String> reason,
        Optional<Place> place,
        Optional<String> digest,
        Validators validators,
        Optional<Link> link,
        List<String> via) {

    static final String PAGE = "page";
    static final String FEED = "feed";
    static final String SITEMAP = "sitemap";
    static final String ROBOTS = "robots";

    /**
     * Where a record stands.
     *
     * @param warc the file's name
     * @param offset of its gzip member
     * @param length of its gzip member
     * @param record its WARC-Record-ID
     */
    record Place(String warc, long offset, long length, String record) {

        long end() {
            return offset + length;
        }
    }

    /**
     * Validators of RFC 9110.
     *
     * @param etag the ETag as served
     * @param lastModified the Last-Modified as served
     */
    record Validators(Optional<String> etag, Optional<String> lastModified) {

        static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

        /** These, and where one is not known the other's. */
        Validators or(Validators other) {
            return new Validators(etag.or(other::etag), lastModified.or(other::lastModified));
        }
    }

    /** A visit of which nothing is kept. */
    static Visit without(Task task, Outcome outcome, Instant at, int status, String reason) {
        return new Visit(
                task.address().toString(),
                outcome,
                task.kind(),
                at,
                status,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                Validators.NONE,
                task.link(),
                task.via());
    }

    /** The same, with that reason. */
    Visit reason(String words) {
        return new Visit(url, outcome, kind, at, status, Optional.of(words), place, digest, validators, link, via);
    }

    /** The same, its record kept at {@code there}. */
    Visit at(Place there) {
        return new Visit(url, outcome, kind, at, status, reason, Optional.of(there), digest, validators, link, via);
    }

    /** The same content, with the validators it was served with last. */
    Visit validators(Validators newer) {
        return new Visit(url, outcome, kind, at, status, reason, place, digest, newer.or(validators), link, via);
    }

    boolean isList() {
        return kind.equals(FEED) || kind.equals(SITEMAP);
    }
}
