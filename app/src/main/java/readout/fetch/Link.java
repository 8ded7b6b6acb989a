package readout.fetch;

import java.util.Optional;
import readout.input.Document;

/**
 * A report that a feed or sitemap lists.
 *
 * @param url its address as written there
 * @param listedIn the address of the feed or sitemap
 * @param said what is said of it there
 */
record Link(String url, String listedIn, Document.Listed said) {

    /** A sitemap that an index lists. */
    static Link bare(String url, String listedIn) {
        return new Link(url, listedIn, Document.Listed.NOWHERE);
    }

    /** Where a task was listed, if anywhere. */
    static Optional<String> place(Optional<Link> link) {
        return link.map(Link::listedIn);
    }
}
