package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import readout.page.ExampleInChromium.OpenPages;

/** Timeline and Figures as they are read, filtered and printed in Chromium. */
@ExtendWith(ExampleInChromium.class)
class TimelineBrowserTest {

    private static final String PRINT = "window.dispatchEvent(new Event('beforeprint'))";

    private final Browser browser;
    private final Path example;

    TimelineBrowserTest(OpenPages pages) {
        this.browser = pages.browser();
        this.example = pages.example();
    }

    @Test
    void everyEventStandsOnceOnThePrintedTimeline() throws IOException {
        browser.open(example, "timeline");
        browser.run(PRINT);

        assertThat(ids(".tl-event")).containsExactlyInAnyOrderElementsOf(rowIds("events"));
    }

    @Test
    void daysComeInOrderAndThoseNotToldAfterThem() {
        browser.open(example, "timeline");
        browser.run(PRINT);
        List<String> days = browser.texts(".tl-dated > h3");

        assertThat(days).startsWith("Monday, 10 Jun 2024", "Tuesday, 11 Jun 2024", "Wednesday, 12 Jun 2024");
        assertThat(browser.run(
                        "return [...document.querySelectorAll('.tl-day')].map((day) => day.className).join(' ')"))
                .asString()
                .matches("(?s).*tl-dated.*tl-planned.*tl-undated.*tl-background")
                .doesNotMatch("(?s).*tl-undated.*tl-dated.*");
        browser.open(example, "timeline?newest=1");
        browser.run(PRINT);
        assertThat(browser.texts(".tl-dated > h3")).containsExactlyElementsOf(reversed(days));
    }

    @Test
    void theSidesAreThoseThatFight() {
        browser.open(example, "timeline");

        assertThat(browser.texts(".tl-grid tbody th"))
                .containsExactlyInAnyOrder("Peru", "Ecuador", "Third parties and others", "Not told who");
        assertThat(browser.texts(".tl-grid tbody th").subList(2, 4))
                .containsExactly("Third parties and others", "Not told who");
    }

    @Test
    void aCellOfTheDrawingIsReachedByArrowsAndListsWhatItHolds() {
        browser.open(example, "timeline");
        assertThat(browser.tabTo(".tl-grid a", 30)).isTrue();
        browser.press(Keys.ARROW_RIGHT, Keys.ENTER);

        assertThat(browser.route()).matches("timeline\\?side=[A-Z]{3}&day=2024-06-\\d\\d");
        assertThat(browser.texts(".tl-day > h3")).allMatch(day -> day.contains("Jun 2024"));
        assertThat(browser.run("return document.activeElement.closest('td').getAttribute('aria-selected')"))
                .isEqualTo("true");
        browser.press(Keys.ENTER);
        assertThat(browser.route()).isEqualTo("timeline");
    }

    @Test
    void aFilterStandsInTheAddressAndKeepsTheKeyboard() {
        browser.open(example, "timeline");
        browser.find("#timeline-by-type option[value=ASSAULT]").click();

        assertThat(browser.route()).isEqualTo("timeline?type=ASSAULT");
        assertThat(browser.texts(".tl-event .deed")).isNotEmpty().allMatch(deed -> deed.startsWith("assault"));
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("timeline-by-type");
        assertThat(browser.text("main .counts")).contains("Only PLOVER type: assault");
    }

    @Test
    void aRowIsOpenedByItsLink() throws IOException {
        for (String id : everyTenth(rowIds("events"))) {
            browser.open(example, "timeline?row=" + id);
            assertThat(ids(".asked")).containsExactly(id);
        }
        for (String id : everyTenth(rowIds("claims"))) {
            browser.open(example, "figures?row=" + id);
            assertThat(ids(".asked")).containsExactly(id);
        }
    }

    @Test
    void contestedFiguresComeFirstAndADrawingHasEveryVoiceOfItsList() {
        browser.open(example, "figures");

        assertThat(browser.texts(".view-figures h3").get(0)).isEqualTo("Contested");
        WebElement drawn = browser.find(".fig-group:has(.fig-drawing)");
        assertThat(drawn.findElements(By.cssSelector(".fig-mark")))
                .hasSameSizeAs(drawn.findElements(By.cssSelector(".fig-voice")));
        browser.find("#figures-only-contested").click();
        assertThat(browser.route()).isEqualTo("figures?contested=1");
        assertThat(browser.texts(".view-figures h3")).containsExactly("Contested");
    }

    private static List<String> everyTenth(List<String> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(ids::get)
                .toList();
    }

    private static List<String> reversed(List<String> days) {
        List<String> turned = new ArrayList<>(days);
        Collections.reverse(turned);
        return turned;
    }

    private List<String> ids(String css) {
        return browser.all(css).stream()
                .map(each -> Browser.attribute(each, "id").replaceFirst("^row-", ""))
                .toList();
    }

    private List<String> rowIds(String table) throws IOException {
        return Files.readAllLines(example.resolve(table + ".jsonl")).stream()
                .map(line -> line.replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1"))
                .toList();
    }
}
