package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.DateRange;

/** RSS, Atom, JSON Feed and sitemaps. */
class FeedsTest {

    private static final String ONE =
            "The port of Oru closed on Monday after a crane fell into the basin, its captain said.";
    private static final String TWO = "Two ships wait in the roads, and a third has turned back to Lanse.";

    private final Inputs in = new Inputs();

    @Test
    void anRssEntryIsAReportWithItsAddressTitleAuthorAndDay() {
        Article article = articles("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>The Oru Herald - World</title><language>en</language>
                <item>
                  <title>Port of Oru closes &amp;#8211; for now</title>
                  <link>https://herald.example/port</link>
                  <dc:creator><![CDATA[Mara Lind]]></dc:creator>
                  <pubDate>Mon, 05 May 2031 18:20:00 +0000</pubDate>
                  <description>A crane fell.</description>
                  <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded>
                </item></channel></rss>
                """.formatted(ONE, TWO)).get(0);

        assertThat(article.input()).isEqualTo("feed#1");
        assertThat(article.url()).contains("https://herald.example/port");
        assertThat(article.title()).contains("Port of Oru closes – for now");
        assertThat(article.byline()).contains("Mara Lind");
        assertThat(article.outlet()).contains("herald.example");
        assertThat(article.published().flatMap(DateRange::day)).contains(LocalDate.of(2031, 5, 5));
        assertThat(article.text()).endsWith(ONE + "\n" + TWO + "\n");
        assertThat(article.problem()).isEmpty();
    }

    @Test
    void anEntryWithASummaryIsAReportThatSaysSo() {
        List<Article> articles = articles(rss("<item><title>Port closes</title><description>&lt;p&gt;" + ONE
                + "&lt;/p&gt;</description></item><item><description>" + ONE + " [&amp;#8230;]</description></item>"));

        assertThat(articles.get(0).text()).isEqualTo("Port closes\n" + ONE + "\n");
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.problem().orElse("")).contains("summary"));
        assertThat(articles).extracting(Article::status).containsOnly(Article.Status.OK);
    }

    @Test
    void aLongDescriptionIsTheReport() {
        String paragraphs = ("<p>" + ONE + "</p><p>" + TWO + "</p>").repeat(12);

        assertThat(articles(rss("<item><description><![CDATA[" + paragraphs + "]]></description></item>"))
                        .get(0)
                        .problem())
                .isEmpty();
    }

    @Test
    void anEntryWithATitleAloneIsARowThatNamesItsPage() {
        assertThat(problems(rss("<item><title>Port closes</title><link>https://herald.example/port</link></item>")))
                .singleElement()
                .asString()
                .contains("feed#1", "without text", "https://herald.example/port");
    }

    @Test
    void anAtomEntryIsRead() {
        List<Article> articles = articles("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><author><name>Desk</name></author>
                <entry><title type="html">Port &lt;b&gt;closes&lt;/b&gt;</title>
                  <link rel="enclosure" href="https://herald.example/photo.jpg"/><link href="https://herald.example/port"/>
                  <author><name>Mara Lind</name></author><published>2031-05-05T10:00:00Z</published>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>%s</p></div></content></entry>
                <entry><title>Second</title><id>https://herald.example/2</id><updated>2031-05-06T10:00:00Z</updated>
                  <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry>
                </feed>
                """.formatted(ONE, TWO, ONE));

        assertThat(articles)
                .extracting(a -> a.url().orElse(""))
                .containsExactly("https://herald.example/port", "https://herald.example/2");
        assertThat(articles).extracting(a -> a.byline().orElse("")).containsExactly("Mara Lind", "Desk");
        assertThat(articles.get(0).text()).isEqualTo("Port closes\n" + ONE + "\n" + TWO + "\n");
        assertThat(articles.get(1).text()).isEqualTo("Second\n" + ONE + "\n");
    }

    @Test
    void anItemOfAJsonFeedIsRead() {
        List<Article> articles = articles("""
                {
                  "version": "https://jsonfeed.org/version/1.1", "title": "Herald", "language": "en",
                  "items": [
                    {"id": "1", "url": "https://herald.example/port", "title": "Port closes", "authors": [{"name": "Mara Lind"}],
                     "date_published": "2031-05-05T10:00:00Z", "content_html": "<p>%s</p><p>%s</p>"},
                    {"id": "2", "summary": "%s"},
                    {"id": "3", "content_text": "%s\\n\\n%s"}
                  ]
                }
                """.formatted(ONE, TWO, ONE, ONE, TWO));

        assertThat(articles.get(0).text()).isEqualTo("Port closes\n" + ONE + "\n" + TWO + "\n");
        assertThat(articles.get(0).byline()).contains("Mara Lind");
        assertThat(articles.get(1).outlet()).contains("Herald");
        assertThat(articles.get(2).text()).isEqualTo(ONE + "\n" + TWO + "\n");
        assertThat(articles.get(1).problem()).contains("the feed carries only a summary of this report");
    }

    @Test
    void aSitemapIsARowThatSaysWhatToDo() {
        assertThat(
                        problems(
                                "<?xml version='1.0'?><urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
                                        + "<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url></urlset>"))
                .singleElement()
                .asString()
                .contains("is a news sitemap: it lists 2 pages and holds no report; readout fetch");
    }

    @Test
    void whatFeedsGetWrongIsForgiven() {
        String broken = "<rss><channel><item><title>Ports & harbours</title><description>" + ONE
                + " &eacute;</description></item><item><description>" + TWO;

        assertThat(articles(broken))
                .extracting(Article::text)
                .containsExactly("Ports & harbours\n" + ONE + " é\n", TWO + "\n");
    }

    @Test
    void entitiesOfADocumentTypeAreNeverOpened() {
        String hostile = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY a '"
                + "a".repeat(1000) + "'><!ENTITY b '&a;&a;&a;'>]><rss><channel><item><description>" + ONE
                + " &x;&b;</description></item></channel></rss>";

        assertThat(articles(hostile))
                .singleElement()
                .satisfies(a -> assertThat(a.text()).doesNotContain("root:").hasSizeLessThan(200));
    }

    @Test
    void anEntryWithoutEndIsARow() {
        Inputs tight = new Inputs(Limits.DEFAULT.sizes(1000, 20_000));

        assertThat(tight.problems(
                        "feed", rss("<item><description>" + ONE.repeat(1000)).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("feed", "--max-record");
    }

    @Test
    void entriesNestedBeyondReasonDoNoHarm() {
        assertThat(in.read("feed", rss("<item>".repeat(50_000)))).isNotEmpty();
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>The Oru Herald</title>" + items;
    }

    private List<Article> articles(String feed) {
        return in.read("feed", feed).stream().map(ArticleReader::read).toList();
    }

    private List<String> problems(String feed) {
        return in.problems("feed", feed.getBytes(StandardCharsets.UTF_8));
    }
}
