package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import readout.model.Article;

/** Brotli (RFC 7932): files named so, and pages that a server packed. */
class BrotliTest {

    /** 150 million times the letter a. */
    private static final byte[] BOMB = Base64.getDecoder()
            .decode(
                    "y///P/glwuKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8//+DXwIgDgsAdO//+P//B78EQBwWAOje//H//w9+CYA4LADQvf/j//8f/BIAcVgAoHv/x///P/glAOKwAED3/o///3/wSwDEYQGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8//+DXwIgDgsAdO//+P//B78EQBwWAOje//H//w9+CYA4LADQvf/j//8f/BIAcVgAoHv/x///P/glAOKwAED3/i//ouHwSwDEYQGATjIc");

    private static final Inputs SMALL = new Inputs(Limits.DEFAULT.sizes(200_000_000, 1_000_000));

    @Test
    void aFileNamedSo() throws IOException {
        assertIsTheBridge(new Inputs().read("bridge.html.br", page()));
    }

    @Test
    void aFileInATar() throws IOException {
        assertIsTheBridge(new Inputs().read("a.tar", Inputs.tar("bridge.br", page())));
    }

    @Test
    void aPageInAWarcPackedOrNot() throws IOException {
        byte[] unpacked =
                "<h1>Bridge at Oru to reopen</h1><p>The two governments agreed on Monday to reopen the bridge at Oru.</p>"
                        .getBytes(UTF_8);

        assertIsTheBridge(new Inputs().read("a.warc", warc(page())));
        assertIsTheBridge(new Inputs().read("a.warc", warc(unpacked)));
    }

    @Test
    void whatIsMadeToFillMemoryIsARow() throws IOException {
        assertThat(SMALL.problems("bomb.br", BOMB)).singleElement().asString().contains("--max-ratio");
        assertThat(SMALL.problems("a.warc", warc(BOMB)))
                .singleElement()
                .asString()
                .contains("--max-ratio");
    }

    @Test
    void whatIsNamedSoAndIsNotIsARow() {
        assertThat(new Inputs().problems("notes.br", "The two governments agreed.".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("notes.br cannot be read");
    }

    private static void assertIsTheBridge(List<Document> documents) {
        assertThat(documents).singleElement().satisfies(document -> {
            Article article = ArticleReader.read(document);
            assertThat(article.title()).contains("Bridge at Oru to reopen");
            assertThat(article.text()).contains("agreed on Monday to reopen the bridge at Oru");
        });
    }

    private static byte[] page() throws IOException {
        try (InputStream packed =
                Objects.requireNonNull(BrotliTest.class.getResourceAsStream("ParsersFuzzInputs/brotli/page.br"))) {
            return packed.readAllBytes();
        }
    }

    private static byte[] warc(byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "WARC-Date: 2031-05-05T10:00:00Z\r\nWARC-Target-URI: https://news.example/bridge\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + (http.length() + body.length)
                + "\r\n\r\n";
        return Inputs.join((header + http).getBytes(UTF_8), body, "\r\n\r\n".getBytes(UTF_8));
    }
}
