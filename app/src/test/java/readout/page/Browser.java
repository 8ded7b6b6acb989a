package readout.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A page opened from disk in headless Chromium, where the machine has it with its driver; tests are skipped where it has not. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts Chromium, or skips the test with a message. */
    public static Browser start() {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium with its driver here: install Debian's packages chromium and chromium-driver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5)).scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver);
    }

    /** Opens a dossier's page at a route ("timeline?type=ASSAULT"). */
    public void open(Path dossier, String route) {
        driver.get("about:blank");
        driver.get(dossier.resolve("index.html").toUri() + "#" + route);
    }

    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Whether pages are to be dark. */
    public void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Whether the element is seen; looked for once more where the page has drawn it anew in between. */
    public boolean shows(String css) {
        return drawn(() -> find(css).isDisplayed());
    }

    /** What the element says, as drawn. */
    public String text(String css) {
        return drawn(() -> find(css).getText());
    }

    /** What is asked of the page; asked again where the page was drawing anew what it was asked of. */
    private static <T> T drawn(Supplier<T> question) {
        try {
            return question.get();
        } catch (StaleElementReferenceException drawnAnew) {
            return question.get();
        }
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** What the elements say, as drawn. */
    public List<String> texts(String css) {
        return drawn(() -> all(css).stream().map(WebElement::getText).toList());
    }

    /** An attribute of an element as the browser has it; empty without one. */
    public static String attribute(WebElement element, String name) {
        return Objects.requireNonNullElse(element.getAttribute(name), "");
    }

    /** The part of the address after {@code #}. */
    public String route() {
        return driver.getCurrentUrl().replaceFirst("^[^#]*#?", "");
    }

    /** Presses keys one after another, wherever the focus is. */
    public void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
    }

    /** Presses Tab until an element that {@code css} describes has the focus; says whether one got it. */
    public boolean tabTo(String css, int presses) {
        for (int i = 0; i < presses; i++) {
            press(Keys.TAB);
            if ((boolean) run("return document.activeElement.matches(arguments[0])", css)) {
                return true;
            }
        }
        return false;
    }

    public Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(((JavascriptExecutor) driver).executeScript(script, arguments), "");
    }

    public void back() {
        driver.navigate().back();
    }

    /** What axe finds against WCAG 2.2 AA and its own best practice: a line each, empty where it finds nothing. */
    @SuppressWarnings("unchecked")
    public List<String> violations() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })"
                + ".then((results) => done(results.violations.map((rule) => rule.id + ': ' + rule.help + ' at '"
                + " + rule.nodes.slice(0, 3).map((node) => node.html).join(' ')))).catch((e) => done([String(e)]));");
        return found == null ? List.of() : (List<String>) found;
    }

    /** What the browser complained of, refused by the page's policy or thrown by its script. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Keeps a picture of what is seen, in {@code target/screenshots}. */
    public void shot(String name) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new IllegalStateException("the picture " + name + " cannot be kept", e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe cannot be read", e);
        }
    }
}
