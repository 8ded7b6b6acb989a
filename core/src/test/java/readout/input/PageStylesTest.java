package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.DateRange;

/** Small pages in the manner of the systems that news is published with, each with what is to be read off it beside it. */
class PageStylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amp",
                "arc",
                "blogspot",
                "brightspot",
                "drupal",
                "ghost",
                "hydrated",
                "live-blog",
                "ministry",
                "relief",
                "tables-1999",
                "wordpress-classic",
                "wordpress-gutenberg"
            })
    void textTitleDayAndByline(String style) throws IOException {
        String[] expected = resource(style + ".txt").split("\n\n", 2);
        TreeMap<String, String> head = new TreeMap<>();
        expected[0].lines().forEach(line -> head.put(line.replaceFirst(":.*", ""), line.replaceFirst("^\\w+: ?", "")));

        Article article = ArticleReader.read(Document.ofHtml(style + ".html", resource(style + ".html")));

        assertThat(article.text().substring(article.body())).isEqualTo(expected[1]);
        assertThat(article.title()).contains(head.getOrDefault("title", ""));
        assertThat(article.byline().orElse("")).isEqualTo(head.getOrDefault("byline", ""));
        assertThat(article.published().flatMap(DateRange::day).map(LocalDate::toString))
                .contains(head.getOrDefault("date", ""));
        assertThat(article.outlet().orElse("")).isEqualTo(head.getOrDefault("outlet", ""));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = PageStylesTest.class.getResourceAsStream("pages/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
