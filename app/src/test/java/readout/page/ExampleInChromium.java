package readout.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import readout.cli.Screen;

/** Gives a test class the page of the first example in Chromium; one browser and one run of the example serve all classes. */
final class ExampleInChromium implements ParameterResolver, BeforeEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(ExampleInChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OpenPages.class;
    }

    @Override
    public OpenPages resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return pages(context);
    }

    /** Each test finds the window as wide and as light as on a desk. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Browser browser = pages(context).browser();
        browser.size(1400, 900);
        browser.dark(false);
    }

    private static OpenPages pages(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(OpenPages.class, key -> OpenPages.open(), OpenPages.class);
    }

    /**
     * A browser and dossiers to open in it.
     *
     * @param folder holds the dossiers written for these tests
     */
    record OpenPages(Browser browser, Path folder) implements AutoCloseable {

        private static OpenPages open() {
            Browser browser = Browser.start();
            try {
                OpenPages pages = new OpenPages(browser, Files.createTempDirectory(Path.of("target"), "pages"));
                pages.dossier("example", Path.of("../examples/strait-night"));
                return pages;
            } catch (IOException e) {
                browser.close();
                throw new IllegalStateException("no folder for dossiers in target", e);
            }
        }

        /** The dossier of the first example. */
        Path example() {
            return folder.resolve("example");
        }

        /** Writes the dossier of {@code input}. */
        Path dossier(String name, Path input) {
            Path dossier = folder.resolve(name);
            Screen.plain().run("run", input.toString(), "-o", dossier.toString());
            return dossier;
        }

        @Override
        public void close() {
            browser.close();
        }
    }
}
