package readout.input;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;

/**
 * Every parser against bytes that mean it harm: whatever they are, documents come out that can be written down, and no
 * exception. In an ordinary build the committed inputs are replayed; CONTRIBUTING says how to look for new ones.
 */
class ParsersFuzz {

    private static final Hostile INPUT = new Hostile(Limits.DEFAULT
            .sizes(20_000, 100_000)
            .elements(5_000)
            .archives(4, 100, 50)
            .time(Duration.ofSeconds(10)));

    @FuzzTest
    void anything(byte[] bytes) {
        INPUT.read(bytes);
    }

    @FuzzTest
    void page(byte[] bytes) {
        INPUT.read(Format.HTML, bytes);
    }

    @FuzzTest
    void gzip(byte[] bytes) {
        INPUT.read(Format.GZIP, bytes);
    }

    @FuzzTest
    void zstd(byte[] bytes) {
        INPUT.read(Format.ZSTD, bytes);
    }

    @FuzzTest
    void brotli(byte[] bytes) {
        INPUT.read(Format.BROTLI, bytes);
    }

    @FuzzTest
    void mailbox(byte[] bytes) {
        INPUT.read(Format.MAILBOX, bytes);
    }

    @FuzzTest
    void zip(byte[] bytes) {
        INPUT.read(Format.ZIP, bytes);
    }

    @FuzzTest
    void tar(byte[] bytes) {
        INPUT.read(Format.TAR, bytes);
    }

    @FuzzTest
    void warc(byte[] bytes) {
        INPUT.read(Format.WARC, bytes);
    }

    @FuzzTest
    void feed(byte[] bytes) {
        INPUT.read(Format.FEED, bytes);
    }

    @FuzzTest
    void jsonFeed(byte[] bytes) {
        INPUT.read(Format.JSON_FEED, bytes);
    }

    @FuzzTest
    void jsonLines(byte[] bytes) {
        INPUT.read(Format.JSONL, bytes);
    }

    @FuzzTest
    void json(byte[] bytes) {
        INPUT.read(Format.JSON, bytes);
    }

    @FuzzTest
    void message(byte[] bytes) {
        INPUT.read(Format.MESSAGE, bytes);
    }

    @FuzzTest
    void pdf(byte[] bytes) {
        INPUT.read(Format.PDF, bytes);
    }

    @FuzzTest
    void text(byte[] bytes) {
        INPUT.read(Format.TEXT, bytes);
    }

    @FuzzTest
    void header(byte[] bytes) {
        EncodedWords.in(Decoded.of(bytes).text());
    }
}
