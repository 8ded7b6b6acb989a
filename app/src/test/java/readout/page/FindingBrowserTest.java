package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import readout.page.ExampleInChromium.OpenPages;

/** What a reader looks for and finds: by typing, by speaker, by outlet. */
@ExtendWith(ExampleInChromium.class)
class FindingBrowserTest {

    private final Browser browser;
    private final Path example;

    FindingBrowserTest(OpenPages pages) {
        this.browser = pages.browser();
        this.example = pages.example();
    }

    @Test
    void typingInTheMastheadFindsWithoutCaseAndDiacriticsAndKeysOpenAResult() {
        browser.open(example, "now");
        browser.find("#search").sendKeys("ORMEN");

        assertThat(browser.text(".results .hit mark")).isEqualTo("Ormeño");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("search");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);
        assertThat(browser.text(".actor-card h3")).isEqualTo("Julián Ormeño");
        assertThat(browser.route()).startsWith("search?q=ORMEN&actor=");
        browser.back();
        assertThat(browser.route()).isEqualTo("search?q=ORMEN");
    }

    @Test
    void aPhraseIsFoundAsItStandsAndWhatIsNowhereIsSaidToBeNowhere() {
        browser.open(example, "search?kind=reports&q=\"missiles and drones\"");
        int together = browser.all(".hit").size();

        browser.open(example, "search?kind=reports&q=\"drones and missiles\"");
        assertThat(together).isPositive();
        assertThat(browser.text(".results .none")).startsWith("Nothing in these reports");
    }

    @Test
    void alteredWordsStandBesideThoseTheyAreComparedWith() {
        browser.open(example, "statements");
        browser.find("#statements-only-altered").click();

        assertThat(browser.route()).isEqualTo("statements?altered=1");
        assertThat(browser.texts(".wording ins")).contains("responded");
        assertThat(browser.texts(".wording del")).contains("answered");
        assertThat(browser.texts(".differences li")).anyMatch(text -> text.startsWith("“responded” where "));
    }

    @Test
    void aLinkToAStatementOpensItAmongItsSpeakersByDay() {
        browser.open(example, "statements?several=1");
        String row = Browser.attribute(browser.find(".wording"), "id").replace("row-", "");

        browser.open(example, "statements?row=" + row);
        assertThat(browser.find(".asked").getAttribute("id")).isEqualTo("row-" + row);
        assertThat(browser.texts(".said-list h4")).isNotEmpty();
    }

    @Test
    void thePassagesOfACopyOpenSideBySide() {
        browser.open(example, "sources");
        browser.find("[id^='open-']").click();

        assertThat(browser.route()).startsWith("sources?pair=");
        assertThat(browser.all(".passages tbody tr")).hasSizeGreaterThan(3);
        browser.find(".passages td a").click();
        assertThat(browser.texts("#report .lit")).isNotEmpty();
    }

    @Test
    void whatIsNotFoundInAnOutletIsToldByMostOthers() {
        browser.open(example, "sources");

        assertThat(browser.texts(".not-found .meta"))
                .isNotEmpty()
                .allMatch(text -> text.matches("told by [4-7] of the 7 others: .*"));
    }

    @Test
    void anOutletsPageSaysWhatItAloneTells() {
        browser.open(example, "sources");
        browser.find("table th a").click();

        assertThat(browser.route()).startsWith("sources?outlet=");
        assertThat(browser.texts("main h3")).anyMatch(text -> text.startsWith("Told by it alone"));
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void anActorsCardOpensItsStatements() {
        browser.open(example, "search?q=endara");
        browser.find(".hit .what a").click();
        browser.find(".actor-card a[href^='#statements']").click();

        assertThat(browser.text(".said-list h3")).isEqualTo("Catalina Endara");
        assertThat(browser.texts(".said-list h4")).isNotEmpty().first().isEqualTo("12 Jun 2024");
    }
}
