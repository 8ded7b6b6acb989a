package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of an outlet that a page stands in, in the ways outlets mark it up. */
class SectionsTest {

    private static final String REPORT = "<h1>Bridge at Oru to reopen</h1>"
            + "<p>The two governments agreed on Monday to reopen the bridge at Oru, officials on both sides said after talks.</p>"
            + "<p>It had been closed since April, when a shell struck its northern pier, the mayor of the town said.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:section' content='Middle East'> | Middle East",
                "<meta property='og:article:section' content='world-news'> | World News",
                "<meta name='sailthru.section' content='news, asia'> | Asia",
                "<meta property='article:section' content='Uncategorized'> | ",
                "<meta property='article:section' content='News'> | News",
                "<meta property='article:section' content='@annother'> | ",
                "<meta property='article:section' content='Bridge at Oru to reopen'> | ",
                "<script type='application/ld+json'>{'@type': 'NewsArticle', 'articleSection': 'Europe'}</script> | Europe",
                "<script type='application/ld+json'>{'@type': 'NewsArticle', 'articleSection': ['Featured', 'Bridges', 'World']}</script> | World",
                "<script type='application/ld+json'>{'@type': 'BreadcrumbList', 'itemListElement': [{'position': 2, 'item': {'name': 'Northlands'}},"
                        + " {'position': 1, 'name': 'Home'}, {'position': 3, 'name': 'Bridge at Oru to reopen'}]}</script> | Northlands",
            })
    void asMetadataNameIt(String head, String section) {
        assertThat(section(head.replace('\'', '"'), "", "https://news.example/a1"))
                .isEqualTo(Optional.ofNullable(section));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nav aria-label='breadcrumb'><a href='/'>Home</a> <a href='/w'>World</a> <a href='/w/i'>Islands</a> Bridge at Oru to reopen</nav> | Islands",
                "<ul class='c-breadcrumbs'><li><a href='/'>The Example</a></li><li><a href='/p'>Politics</a></li></ul> | Politics",
            })
    void asTheWayToThePageShowsIt(String way, String section) {
        String outlet = "<meta property='og:site_name' content='The Example'>";
        assertThat(section(outlet, way, "https://news.example/a1")).contains(section);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://news.example/world/asia/bridge-at-oru-1234 | Asia",
                "https://news.example/news/middle-east/2031/05/03/bridge | Middle East",
                "https://news.example/uk/bridge | UK",
                "https://news.example/bridge-at-oru | ",
                "https://news.example/stories/bridge/1234 | ",
                "https://news.example/politics | ",
            })
    void asTheAddressSpellsIt(String url, String section) {
        assertThat(section("", "", url)).isEqualTo(Optional.ofNullable(section));
    }

    private static Optional<String> section(String head, String above, String url) {
        String page = "<html><head><link rel='canonical' href='" + url + "'>" + head + "</head><body>" + above + REPORT;
        return ArticleReader.read(Document.ofHtml("a.html", page)).section();
    }
}
