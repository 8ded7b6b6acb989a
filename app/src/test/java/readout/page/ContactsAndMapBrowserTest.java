package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import readout.page.ExampleInChromium.OpenPages;

/** Contacts and Map as they are read and used in Chromium. */
@ExtendWith(ExampleInChromium.class)
class ContactsAndMapBrowserTest {

    /** The outlines once the next frame is drawn; WebDriver waits for a promise. */
    private static final String LAND = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame("
            + "() => done(document.querySelector('.land').getAttribute('d')))))";

    private final OpenPages pages;
    private final Browser browser;
    private final Path example;

    ContactsAndMapBrowserTest(OpenPages pages) {
        this.pages = pages;
        this.browser = pages.browser();
        this.example = pages.example();
    }

    @Test
    void adversariesWhoDoNotTalkLeadToThoseWhoTalkToBoth() {
        browser.open(example, "contacts");
        assertThat(browser.text(".foes li"))
                .isEqualTo(
                        "Ecuador – Peru: no direct contact reported; through or beside them: Brazil and United States");

        browser.find(".foes li a").click();

        assertThat(browser.route()).isEqualTo("contacts?pair=ECU-PER");
        assertThat(browser.text(".ledger .none")).contains("No direct contact", "both talk to");
        assertThat(browser.texts(".ledger .contact")).isNotEmpty();
    }

    @Test
    void aCellOpensItsContactsByKeysAndTheListIsAsLongAsTheCellSays() {
        browser.open(example, "contacts");
        assertThat(browser.tabTo(".matrix tbody button", 40)).isTrue();
        browser.press(Keys.ARROW_RIGHT);
        String label = (String) browser.run("return document.activeElement.getAttribute('aria-label')");
        browser.press(Keys.ENTER);

        assertThat(browser.route()).startsWith("contacts?pair=");
        browser.find(".matrix button[aria-pressed=true]");
        long contacts = browser.texts(".ledger .contact").size();
        assertThat(
                        label.contains("no contact")
                                ? 0
                                : Integer.parseInt(label.replaceFirst("(?s).*: (\\d+) contact.*", "$1")))
                .isLessThanOrEqualTo((int) contacts);
    }

    @Test
    void eachSidesReadoutStandsBesideTheOthers() {
        browser.open(example, "contacts?pair=ECU-USA");

        assertThat(browser.texts(".readout h5")).containsExactly("Daniel Whitcomb", "Rodrigo Salvatierra");
        assertThat(browser.run("const [a, b] = document.querySelectorAll('.readout');"
                        + "return a.getBoundingClientRect().top === b.getBoundingClientRect().top"))
                .isEqualTo(true);
    }

    @Test
    void theGraphIsTheSameEachTime() {
        browser.open(example, "contacts");
        Object first = browser.run("return document.querySelector('.graph svg').innerHTML");
        browser.open(example, "contacts");

        assertThat(browser.run("return document.querySelector('.graph svg').innerHTML"))
                .isEqualTo(first);
    }

    @Test
    void aCountryIsOutlinedAndOnlyATownIsAPoint() throws IOException {
        Path report = Files.writeString(
                pages.folder().resolve("raids.txt"),
                "LIMA, June 12, 2024 - Rebels attacked police across Peru on Monday. Gunmen attacked police in Quito on Tuesday.");
        browser.open(pages.dossier("country", report), "map");

        assertThat(browser.all("[data-place=PER] path")).hasSize(1);
        assertThat(browser.run("return document.querySelectorAll('[data-place=PER] circle').length"))
                .isEqualTo(0L);
        assertThat(browser.all(".map-point a circle.town")).isNotEmpty();
    }

    @Test
    void whereIsNotKnownIsSaid() {
        browser.open(example, "map");

        assertThat((String) browser.run(LAND)).hasSizeGreaterThan(1000);
        assertThat(browser.all(".map-point a circle.town")).isNotEmpty();
        assertThat(browser.texts(".map-table tbody tr"))
                .anySatisfy(row -> assertThat(row).contains("Jambeli Strait", "not found on the map"));
    }

    @Test
    void whatHasNoPlaceIsCountedAndListed() {
        browser.open(example, "map");
        String told = browser.text(".view-map > .note a");
        browser.find(".view-map > .note a").click();

        assertThat(browser.route()).isEqualTo("map?place=none");
        assertThat(browser.text("#open-place")).contains(told.replaceFirst(" .*", "") + " event");
    }

    @Test
    void keysMoveTheMapAndZeroBringsItBack() {
        browser.open(example, "map");
        Object before = browser.run(LAND);
        assertThat(browser.tabTo(".map-frame", 40)).isTrue();

        browser.press("+");
        assertThat(browser.run(LAND)).isNotEqualTo(before);
        browser.press("0");
        assertThat(browser.run(LAND)).isEqualTo(before);
    }
}
