package readout.input;

import java.util.Optional;

/**
 * One report as it came: its bytes or characters and what its carrier says of it.
 *
 * @param input where it came from: a path as given, {@code FOLDER/sub/file.txt}, {@code a.jsonl#3}
 * @param externalId the {@code id} of JSONL input
 * @param url its address
 * @param outlet its outlet
 * @param title its headline
 * @param published its date as the carrier writes it
 * @param language BCP 47 tag as the carrier writes it
 * @param content the report itself
 */
public record Document(
        String input,
        Optional<String> externalId,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        Optional<String> language,
        Content content) {

    /** What a document holds. */
    public sealed interface Content {}

    /** Plain text. */
    public record Text(String text) implements Content {}

    /** A page: its bytes as served, and the character set its carrier names, if any. */
    public record Html(byte[] bytes, Optional<String> charset) implements Content {}

    /** What could not be read, and why, in words. */
    public record Unreadable(String problem) implements Content {}
}
