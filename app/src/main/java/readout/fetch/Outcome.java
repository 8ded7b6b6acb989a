package readout.fetch;

import java.util.Locale;

/** What became of a visit to an address. */
public enum Outcome {
    /** Its content was served, and is kept. */
    FETCHED("fetched"),
    /** Its content is what an earlier visit found. */
    UNCHANGED("unchanged"),
    /** It sends on to another address, which is visited in its turn. */
    REDIRECTED("redirected"),
    /** Its host's robots.txt does not allow the visit. */
    REFUSED("refused by robots.txt"),
    /** It could not be had. */
    FAILED("failed");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** The outcome in words. */
    public String words() {
        return words;
    }

    /** The outcome as the index writes it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
