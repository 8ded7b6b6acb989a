package readout.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * How fast a dossier's page is in Chromium.
 *
 * <pre>{@code PageSpeed DIR [RUNS [ROUTE...]]}</pre>
 *
 * <p>Opens {@code DIR/index.html} from disk RUNS times (5 unless told), each in a fresh tab of one browser, and prints the size of the
 * file, the first paint, when the findings stand in the page, and for each view how long it takes from the address's change to the end of the frame that shows it; of RUNS
 * figures the middle and the highest, in milliseconds. With routes ({@code "timeline?type=ASSAULT"}) those are measured in place of all views. Needs Debian's chromium and chromium-driver.
 */
public final class PageSpeed {

    private static final String FIRST_PAINT =
            "return performance.getEntriesByName('first-contentful-paint').map((e) => e.startTime)[0] ?? -1";
    private static final String DRAWN = "return performance.getEntriesByName('drawn')[0].startTime";
    private static final String VIEWS =
            "return [...document.querySelectorAll('nav a')].map((a) => a.hash.slice(1)).join()";
    private static final String SHOW = """
            const done = arguments[arguments.length - 1];
            const start = performance.now();
            addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))),
              { once: true });
            location.hash = arguments[0];
            """;

    private PageSpeed() {}

    /** Runs it; see the class. */
    public static void main(String[] args) throws Exception {
        Path page = Path.of(args[0]).resolve("index.html").toAbsolutePath();
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        System.out.printf(Locale.ROOT, "file %.2f MB%n", Files.size(page) / 1e6);
        ChromeDriver driver = start();
        try {
            List<Double> paints = new ArrayList<>();
            List<Double> drawn = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                open(driver, page);
                paints.add(number(driver.executeScript(FIRST_PAINT)));
                drawn.add(number(driver.executeScript(DRAWN)));
            }
            print("first paint", paints);
            print("drawn", drawn);
            String[] routes = args.length > 2
                    ? Arrays.copyOfRange(args, 2, args.length)
                    : String.valueOf(driver.executeScript(VIEWS)).split(",");
            for (String view : routes) {
                List<Double> times = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    open(driver, page);
                    driver.executeAsyncScript(SHOW, "data?table=stories");
                    times.add(number(driver.executeAsyncScript(SHOW, view)));
                }
                print(view, times);
            }
        } finally {
            driver.quit();
        }
    }

    private static void open(ChromeDriver driver, Path page) throws InterruptedException {
        driver.get("about:blank");
        driver.get(page.toUri().toString());
        // What the browser still does after a page is loaded is no part of the next figure.
        Thread.sleep(300);
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new ChromeDriver(service, options);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static void print(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-12s %6.0f ms, at most %.0f%n",
                what,
                times.get(times.size() / 2),
                times.get(times.size() - 1));
    }
}
