package readout.input;

/**
 * How much one document may hold. Beyond it the document is not read and says so.
 *
 * @param textBytes bytes of plain text
 * @param recordBytes bytes of a page or of one line of JSONL
 */
public record Limits(int textBytes, int recordBytes) {

    /** 5 MB of text, 25 MB of page or line: some hundred times the longest reports. */
    public static final Limits DEFAULT = new Limits(5_000_000, 25_000_000);

    /** @throws IllegalArgumentException when a limit is not positive */
    public Limits {
        if (textBytes <= 0 || recordBytes <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + textBytes + ", " + recordBytes);
        }
    }
}
