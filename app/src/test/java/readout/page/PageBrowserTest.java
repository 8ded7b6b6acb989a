package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import readout.page.ExampleInChromium.OpenPages;

/** The page as it is looked at and used: every view in Chromium, by pointer and by keys, on a real dossier, a hostile and an empty one. */
@ExtendWith(ExampleInChromium.class)
class PageBrowserTest {

    private static final String HOSTILE = """
            {"id": "h1", "url": "javascript:alert(1)", "outlet": "<b onmouseover=alert(1)>Herald</b>", \
            "title": "</script><script>document.title='owned'</script> \\u202etalks\\u0000", "published": "2031-03-03", \
            "text": "PORT VELL, March 3 (Wire) - Norway's Foreign Minister Ada <img src=x onerror=alert(1)> Brun met Sweden's \
            Foreign Minister Kofi Lenz in Oslo on Monday. \\"We want <script>alert(1)</script> peace,\\" Brun told reporters. \
            Sweden said 26 villagers were killed by Norwegian shells on Sunday."}
            """;

    /** Choices that have something to choose, and ticks. */
    private static final String FILTERS = "main select:has(option:nth-child(2)), main .filters input[type=checkbox]";

    private static final String CHOOSE = """
            const filter = arguments[0];
            if (filter.type === "checkbox") {
              filter.click();
            } else {
              filter.selectedIndex = [...filter.options].findIndex((option, i) => i > 0 && !option.selected && !option.disabled);
              filter.dispatchEvent(new Event("change", { bubbles: true }));
            }
            """;

    private static final String LOST_LINKS = """
            const views = [...document.querySelectorAll("nav a")].map((link) => link.hash.slice(1));
            const found = (hash) => {
              const [view, query] = hash.slice(1).startsWith("read=") ? ["", hash.slice(1)] : hash.slice(1).split("?");
              const params = new URLSearchParams(query ?? "");
              const [, article, end] = /^([\\w-]+):\\d+-(\\d+)$/.exec(params.get("read") ?? "") ?? [];
              const words = !params.has("read")
                || end <= module_dossier.textOf(article)?.point(module_dossier.article(article).text.length);
              const row = !params.has("row") || module_dossier.rowOf(params.get("row")) !== undefined;
              return words && row && (view === "" || views.includes(view) || document.getElementById(view) !== null);
            };
            return [...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")).filter((hash) => !found(hash));
            """;

    private final OpenPages pages;
    private final Browser browser;
    private final Path example;

    PageBrowserTest(OpenPages pages) {
        this.pages = pages;
        this.browser = pages.browser();
        this.example = pages.example();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewOpensWithoutAFaultAndForEveryone(String view) {
        for (int width : List.of(1400, 360)) {
            browser.size(width, 900);
            browser.dark(width == 360);
            browser.open(example, view);

            assertThat(browser.texts("nav a[aria-current=page]")).hasSize(1);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.violations()).isEmpty();
            assertThat((boolean) browser.run(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing sticks out at " + width)
                    .isTrue();
            browser.shot(view.replaceFirst("\\?.*", "") + "-" + width);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyFilterIsKeptInTheAddressAndBreaksNothing(String view) {
        browser.open(example, view);
        int filters = browser.all(FILTERS).size();
        for (int i = 0; i < filters; i++) {
            browser.open(example, view);
            String before = browser.route();

            browser.run(CHOOSE, browser.all(FILTERS).get(i));

            assertThat(browser.route()).as("filter %s of %s", i, view).isNotEqualTo(before);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.text("main")).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyLinkLeadsToWordsRowsOrViewsThatAreThere(String view) {
        browser.open(example, view);

        assertThat(browser.run(LOST_LINKS))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void aLinkOpensItsWordsBesideTheFindingsAndBackClosesThem() {
        browser.open(example, "now");
        String words =
                Browser.attribute(browser.find(".contested .figure a"), "href").replaceFirst(".*#read=", "");

        browser.find(".contested .figure a").click();

        assertThat(browser.route()).isEqualTo("now?read=" + words);
        assertThat(browser.texts("#report .lit")).isNotEmpty();
        browser.back();
        assertThat(browser.route()).isIn("now", "");
        assertThat(browser.text("main h2")).isEqualTo("Now");
    }

    @Test
    void onANarrowScreenTheReportLiesOverTheFindingsAndEscapeClosesIt() {
        browser.size(360, 800);
        browser.open(example, "now");
        browser.find(".contested .figure a").click();

        assertThat(browser.shows("#report .report")).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.shows("#report")).isFalse();
        assertThat(browser.run("return document.activeElement.closest('.figure') !== null"))
                .isEqualTo(true);
    }

    @Test
    void everythingIsReachedByKeys() {
        browser.open(example, "now");

        assertThat(browser.tabTo("nav a[href='#reader']", 20)).isTrue();
        browser.press(Keys.ENTER);
        assertThat(browser.text("main h2")).isEqualTo("Reader");
        assertThat(browser.tabTo(".report .mark", 20)).isTrue();
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.texts(".taken.asked")).isNotEmpty();
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.closest('.taken') !== null"))
                .isEqualTo(true);
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.matches('.mark')"))
                .isEqualTo(true);
    }

    @Test
    void theReaderLightsWordsAndRowsBothWays() {
        browser.open(example, "reader");

        browser.run("arguments[0].dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))", browser.find(".taken"));
        assertThat(browser.texts(".report .mark.lit")).isNotEmpty();
        browser.run("arguments[0].dispatchEvent(new MouseEvent('mouseenter'))", browser.find(".report .mark"));
        assertThat(browser.texts(".taken.asked")).isNotEmpty();
    }

    @Test
    void theRowsInThePageAreThoseOfTheFiles() throws IOException {
        browser.open(example, "data");

        for (String table : List.of("events", "statements", "articles", "times", "actors")) {
            String lines =
                    (String) browser.run("return module_export.jsonLines(module_dossier.files[arguments[0]])", table);
            assertThat(lines.lines()).containsExactlyElementsOf(inJavaScript(example.resolve(table + ".jsonl")));
        }
    }

    @Test
    void noTextFromAReportRuns() throws IOException {
        Path input = Files.writeString(pages.folder().resolve("hostile.jsonl"), HOSTILE.replace("\n", "") + "\n");
        Path hostile = pages.dossier("hostile", input);

        for (String view : views()) {
            browser.open(hostile, view);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.all("main img, aside img, main script, [onmouseover], [onerror], a[href^=javascript]"))
                    .isEmpty();
            assertThat(browser.run("return document.title")).asString().doesNotStartWith("owned");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aDossierOfNothingSaysSo(String view) throws IOException {
        Path input = Files.writeString(pages.folder().resolve("nothing.txt"), "");
        browser.open(pages.dossier("nothing", input), view);

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.texts("main")).first().asString().isNotBlank();
    }

    /** The lines of a file, whole numbers written as JavaScript does. */
    private static List<String> inJavaScript(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceAll("(:-?\\d+)\\.0(?=[,}])", "$1"))
                .toList();
    }

    private static List<String> views() {
        return List.of(
                "now",
                "timeline",
                "contacts",
                "statements",
                "figures",
                "map",
                "sources",
                "reader",
                "search?q=port",
                "data");
    }
}
