package readout.input;

import java.util.Optional;

/**
 * Bytes to be read as documents: what they are called and what their carrier says of them.
 *
 * @param input as {@link Document#input()}
 * @param url where they were served
 * @param charset the character set their carrier names
 * @param depth archives around them, compression counted
 */
record Part(String input, Optional<String> url, Optional<String> charset, int depth) {

    /** A file or stream that is named. */
    static Part of(String input) {
        return new Part(input, Optional.empty(), Optional.empty(), 0);
    }

    /** What is left when one layer of compression is off. */
    Part unpacked() {
        return new Part(input, url, charset, depth + 1);
    }

    /** An archive's member: {@code a.zip!/file.txt}. */
    Part member(String name) {
        return new Part(input + "!/" + name, Optional.empty(), Optional.empty(), depth + 1);
    }

    /** A record served at {@code address}: {@code a.warc#ID}. */
    Part record(String id, Optional<String> address, Optional<String> servedIn) {
        return new Part(input + "#" + id, address, servedIn, depth + 1);
    }

    /** The same, served in that character set. */
    Part served(Optional<String> in) {
        return new Part(input, url, in, depth);
    }

    /** Whether its name says that it is packed with brotli, which its bytes do not. */
    boolean isNamedBrotli() {
        return input.regionMatches(true, input.length() - 3, ".br", 0, 3);
    }

    /** The one document these bytes are. */
    Document document(Document.Content content) {
        return new Document(
                input,
                Optional.empty(),
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                content);
    }

    /** A row that says why these bytes, or the rest of them, are not read. */
    Document unreadable(String problem) {
        return document(new Document.Unreadable(input + " " + problem));
    }
}
