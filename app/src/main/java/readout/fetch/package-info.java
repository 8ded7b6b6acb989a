/**
 * Pages, feeds and sitemaps are fetched from the web into a corpus: WARC files and an index of every visit, which
 * {@code readout run} reads. {@link readout.fetch.Fetcher} is the front door.
 *
 * <p>What is asked of a server is asked for as {@code robots.txt} allows, one request at a time for each host, and never
 * of an address within a private network.
 */
@NullMarked
package readout.fetch;

import org.jspecify.annotations.NullMarked;
