package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;

/** Pages of tens of thousands of elements in each other or side by side, of the sorts that rules look for, are read in seconds. */
class HostilePagesTest {

    private static final int TIMES = 20_000;
    private static final String REPORT =
            "<p>The two governments agreed to reopen the bridge at Oru, officials on both sides said.</p>"
                    + "<p>It had been closed since April, when a shell struck its northern pier, the mayor of the town said.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=byline>By Ann Other ",
                "<span>By Ann Other ",
                "<p class=author>By Ann</p>",
                "<time datetime=bad>May ",
                "<div class=date>May ",
                "<div class=comment>May 3 ",
                "<figure>x",
                "<ul><li>x",
                "<h1>Bridge at Oru to reopen</h1>",
                "<h2>Bridge at Oru to reopen</h2>",
                "<article><p>The mayor of the town said that it was safe to cross by boat.</p>",
                "<div class=breadcrumb><a href=x>y</a>"
            })
    @Timeout(60)
    void manyElementsOfOneSort(String element) {
        String page = "<title>Bridge at Oru to reopen</title><body>" + element.repeat(TIMES) + REPORT;

        Article article = ArticleReader.read(Document.ofHtml("a.html", page));

        assertThat(article.status()).isIn(Article.Status.OK, Article.Status.NOT_NEWS);
    }
}
