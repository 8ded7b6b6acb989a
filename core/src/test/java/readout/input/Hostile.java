package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import readout.model.Article;

/**
 * Reads hostile bytes to the end and checks what must be true of all that comes out.
 *
 * @param limits within which
 */
record Hostile(Limits limits) {

    private static final int MOST = 10_000;

    /** Reads {@code bytes} as a file; how many documents it holds. */
    int read(byte[] bytes) {
        Allowance allowance = new Allowance(limits);
        InputStream file = allowance.packed(new ByteArrayInputStream(bytes));
        return read(Contents.open(Part.of("f"), file, allowance));
    }

    /** Reads {@code bytes} as a file of that format, whatever they begin with. */
    int read(Format format, byte[] bytes) {
        Allowance allowance = new Allowance(limits);
        InputStream file = allowance.packed(new ByteArrayInputStream(bytes));
        try {
            return read(Contents.open(Part.of("f"), format, file, allowance));
        } catch (IOException e) {
            return 0;
        }
    }

    private static int read(DocumentSource source) {
        try (source) {
            Iterable<Document> documents = source::documents;
            int read = 0;
            for (Document document : documents) {
                check(ArticleReader.read(document));
                read++;
            }
            assertThat(read).isLessThan(MOST);
            return read;
        }
    }

    private static void check(Article article) {
        assertThat(article.input()).startsWith("f");
        assertThat(article.status() == Article.Status.OK)
                .isEqualTo(!article.text().isEmpty());
        assertThat(article.status() == Article.Status.OK || article.problem().isPresent())
                .isTrue();
        String written = article.text()
                + article.title()
                + article.input()
                + article.problem()
                + article.url()
                + article.outlet()
                + article.byline()
                + article.language()
                + article.removed();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(written)).isTrue();
        assertThat(written).doesNotContain("\0");
    }
}
