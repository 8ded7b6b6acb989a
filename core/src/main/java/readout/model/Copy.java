package readout.model;

import java.util.List;

/**
 * Text that an article has in common with another.
 *
 * @param article id of the other
 * @param share of this article's own main text, 0 to 1
 * @param passages what they share
 */
public record Copy(String article, double share, List<Shared> passages) {

    /**
     * One run of shared text.
     *
     * @param here where it stands in this article
     * @param there where it stands in the other
     */
    public record Shared(Span here, Span there) {}

    /** Copies the list. */
    public Copy {
        passages = List.copyOf(passages);
    }
}
