package readout.input;

import java.time.Duration;

/**
 * How much input may cost. What goes beyond is not read and says so; the rest goes on.
 *
 * @param textBytes bytes of one plain text
 * @param recordBytes bytes of one page, line of JSONL, message, feed entry or PDF
 * @param elements elements of one page
 * @param nesting archives in archives, compression counted
 * @param entries entries of one zip or tar file, those of archives in it counted
 * @param ratio how many times its own size a file may unpack to; judged beyond {@link #unpackedFreely()} bytes
 * @param time to find and open one document
 * @param problems documents of one file that cannot be read and are rows of their own; the rest are one row
 */
public record Limits(
        int textBytes,
        int recordBytes,
        int elements,
        int nesting,
        int entries,
        int ratio,
        Duration time,
        int problems) {

    /**
     * 5 MB of text, 25 MB of page: some hundred times the longest reports. Text packs 3 to 20 times, zeros 1000 times:
     * 200 lies between.
     */
    public static final Limits DEFAULT =
            new Limits(5_000_000, 25_000_000, 300_000, 8, 100_000, 200, Duration.ofSeconds(60), 1000);

    /** @throws IllegalArgumentException when a limit is not positive */
    public Limits {
        boolean sizes = textBytes > 0 && recordBytes > 0 && elements > 0;
        boolean counts = nesting > 0 && entries > 0 && ratio > 0 && problems > 0;
        if (!sizes || !counts || time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same with other sizes for one document. */
    public Limits sizes(int bytesOfText, int bytesOfRecord) {
        return new Limits(bytesOfText, bytesOfRecord, elements, nesting, entries, ratio, time, problems);
    }

    /** The same with another number of elements a page may have. */
    public Limits elements(int most) {
        return new Limits(textBytes, recordBytes, most, nesting, entries, ratio, time, problems);
    }

    /** The same with other limits for archives. */
    public Limits archives(int deepest, int mostEntries, int highestRatio) {
        return new Limits(textBytes, recordBytes, elements, deepest, mostEntries, highestRatio, time, problems);
    }

    /** The same with another time for one document. */
    public Limits time(Duration longest) {
        return new Limits(textBytes, recordBytes, elements, nesting, entries, ratio, longest, problems);
    }

    /** The same with another number of problems that are told one by one. */
    public Limits problems(int most) {
        return new Limits(textBytes, recordBytes, elements, nesting, entries, ratio, time, most);
    }

    /** Bytes that any file may unpack to, however small it is. */
    long unpackedFreely() {
        return 2L * recordBytes;
    }
}
