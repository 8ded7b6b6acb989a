package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.Article.Status;
import readout.model.DateRange;

class PageTest {

    private static final String ONE =
            "The two governments agreed on Monday to reopen the bridge at Oru, officials on both sides said after a day of talks.";
    private static final String TWO =
            "Lorries began to cross before dusk, and by the evening a queue of them reached back to the mill, the mayor said.";
    private static final String THREE =
            "The bridge had been closed for the greater part of a year, since a shell struck its northern pier in the spring.";

    private static final String REPORT = """
            <html lang="en-GB"><head><title>Bridge at Oru to reopen | The Example</title>
            <link rel="canonical" href="https://www.example.example/world/bridge">
            <meta property="og:site_name" content="The Example"><meta property="og:title" content="Bridge at Oru to reopen">
            <meta property="article:published_time" content="2031-05-03T23:10:00+02:00"><meta name="author" content="By Ann Other">
            </head><body>
            <header><a href="/">The Example</a></header>
            <nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li><li><a href="/m">Money</a></li></ul></nav>
            <div class="page"><div class="content"><h1>Bridge at Oru to reopen</h1>
            <div class="post-meta">Ann Other | 3 May 2031</div>
            <div class="share-bar">Share on Facebook Share on X</div>
            <figure><img src="a.jpg"><figcaption>Lorries at the bridge, which spans the river at its widest point. Photo: SNA</figcaption></figure>
            <p>%s</p>
            <div class="ad-slot">Advertisement</div>
            <h2>Before dusk</h2>
            <p>%s</p>
            <ul class="related"><li><a href="/x">Who closed the bridge, and why it took a year to open it again</a></li></ul>
            <blockquote><p>“It was a long year.”</p></blockquote>
            <p>%s</p>
            <div class="newsletter"><p>Sign up for our newsletter and get the day's reports each morning before the others do.</p></div>
            </div>
            <section id="comments"><p>I do not believe a word of it, and I have crossed that bridge every day of my life, believe me.</p>
            <p>Nor do I, for what it is worth, and it is worth nothing at all, as everybody on this page knows.</p></section>
            <aside class="sidebar"><p>Our columnist on the price of bread, and what the bakers of the capital think of it all.</p></aside></div>
            <footer><p>The Example Ltd, registered in Oru. All rights reserved. No part of this may be reprinted.</p></footer>
            </body></html>
            """.formatted(ONE, TWO, THREE);

    @Test
    void theMainTextIsFoundAndWhatSurroundsItLeftOut() {
        Article article = read(REPORT);

        assertThat(article.status()).isEqualTo(Status.OK);
        assertThat(article.text())
                .isEqualTo("Bridge at Oru to reopen\n" + ONE + "\nBefore dusk\n" + TWO + "\n“It was a long year.”\n"
                        + THREE + "\n");
        assertThat(article.text().substring(article.body())).startsWith(ONE);
    }

    @Test
    void whatIsLeftOutIsKeptWithItsReason() {
        assertThat(read(REPORT).removed())
                .extracting(Article.Removed::reason)
                .contains(
                        "share bar",
                        "caption",
                        "advertisement",
                        "comments",
                        "subscription",
                        "side column",
                        "page foot");
        assertThat(read(REPORT).removed())
                .filteredOn(removed -> removed.reason().equals("caption"))
                .singleElement()
                .satisfies(removed -> assertThat(removed.text()).startsWith("Lorries at the bridge"));
    }

    @Test
    void thePageTellsWhoseItIsAndWhen() {
        Article article = read(REPORT);

        assertThat(article.title()).contains("Bridge at Oru to reopen");
        assertThat(article.outlet()).contains("The Example");
        assertThat(article.byline()).contains("Ann Other");
        assertThat(article.language()).contains("en-GB");
        assertThat(article.url()).contains("https://www.example.example/world/bridge");
        assertThat(article.published())
                .contains(DateRange.day(LocalDate.parse("2031-05-03"), DateRange.Basis.METADATA));
    }

    @Test
    void anAuthorWhoIsNotNamedIsNone() {
        String start = "<html><head><meta name='author' content='";
        String rest = "'></head><body><p>" + ONE + "</p><p>" + TWO + "</p>";

        assertThat(read(start + "admin" + rest).byline()).isEmpty();
        assertThat(read(start + "Unknown" + rest).byline()).isEmpty();
        assertThat(read(start + "Admina Guest" + rest).byline()).contains("Admina Guest");
    }

    @Test
    void structuredDataTellItFirst() {
        Article article = read("""
                <html><head><title>x</title><script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                {"@type": "WebSite", "name": "Not this"},
                {"@type": ["NewsArticle"], "headline": "Bridge at Oru to reopen", "datePublished": "2031-05-03",
                 "author": [{"@type": "Person", "name": "Ann Other"}, {"name": "Bo Rest"}], "publisher": {"name": "The Example"}}
                ]}</script></head><body><p>%s</p><p>%s</p></body></html>
                """.formatted(ONE, TWO));

        assertThat(article.title()).contains("Bridge at Oru to reopen");
        assertThat(article.byline()).contains("Ann Other, Bo Rest");
        assertThat(article.outlet()).contains("The Example");
        assertThat(article.published())
                .contains(DateRange.day(LocalDate.parse("2031-05-03"), DateRange.Basis.METADATA));
    }

    @Test
    void brokenStructuredDataAreNoHarm() {
        Article article = read(
                "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", </script><h1>Bridge at Oru to reopen</h1><p>"
                        + ONE + "</p><p>" + TWO + "</p>");

        assertThat(article.title()).contains("Bridge at Oru to reopen");
        assertThat(article.text()).endsWith(ONE + "\n" + TWO + "\n");
    }

    @Test
    void lineBreaksPartParagraphs() {
        Article article = read("<body><h1>Bridge at Oru to reopen</h1><div>" + ONE + "<br><br>" + TWO
                + "<br/>\n&nbsp;<br>" + THREE + "</div></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n" + THREE + "\n");
    }

    @Test
    void aListAndATableAmongTheParagraphsAreReadEvenAtTheEnd() {
        Article article = read(
                "<body><div><h1>Bridge at Oru to reopen</h1><p>" + ONE + "</p><p>" + TWO
                        + "</p><h2>Crossings</h2><ul><li>Oru: open</li><li>Quay: closed</li><li>Mill: open at noon</li></ul></div></body>");

        assertThat(article.text()).endsWith("Crossings\nOru: open\nQuay: closed\nMill: open at noon\n");
    }

    @Test
    void ofSeveralArticlesTheOneWithTheHeadlineIsRead() {
        String other = "<article><h2>Mill burns in Quay</h2><p>" + THREE + "</p><p>" + THREE.replace("bridge", "mill")
                + "</p></article>";
        Article article = read(
                "<head><title>Bridge at Oru to reopen</title></head><body><article><h1>Bridge at Oru to reopen</h1><p>"
                        + ONE + "</p><p>" + TWO + "</p></article>" + other + other + "</body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
    }

    @Test
    void aParagraphPrintedTwiceIsReadOnce() {
        Article article = read(
                "<body><h1>Bridge at Oru to reopen</h1><p>" + ONE + "</p><p>" + TWO + "</p><p>" + ONE + "</p></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16"})
    void theCharacterSetIsTheOneDeclared(String charset) {
        String html = "<html><head><meta charset=\"" + charset + "\"></head><body><p>" + ONE.replace("Oru", "Orú")
                + "</p><p>" + TWO + "</p></body></html>";
        Document document =
                Document.of("a.html", new Document.Html(html.getBytes(Charset.forName(charset)), Optional.empty()));

        assertThat(ArticleReader.read(document).text()).contains("Orú");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<a href=x>",
                "<blockquote>",
                "<p><span>",
                "<svg>",
                "<font>"
            })
    void nestedBeyondReasonAPageIsARow(String tag) {
        String html = tag.repeat(100_000) + "<p>" + ONE + "</p><p>" + TWO + "</p>";

        Article article = read(html);

        assertThat(List.of(Status.OK, Status.NOT_NEWS, Status.EMPTY)).contains(article.status());
    }

    @Test
    void nullsAndControlsOnAPageAreNoHarm() {
        Article article = read("<p>\u0000" + ONE + "</p><p>&#0;&#xD800;" + TWO + "\u202E</p>");

        assertThat(article.text()).contains(ONE);
        assertThat(article.text().chars().noneMatch(c -> c == 0 || (c >= 0xD800 && c < 0xE000)))
                .isTrue();
    }

    private static Article read(String html) {
        return ArticleReader.read(Document.ofHtml("a.html", html));
    }
}
