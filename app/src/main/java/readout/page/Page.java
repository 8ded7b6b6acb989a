package readout.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code index.html}: the dossier to read. One file that needs no other and no network; it may load and run nothing but the styles and
 * scripts that it holds. The rows of the files stand in it as data ({@link Packed}), and the modules of {@code web/} draw what is
 * looked at, so that a dossier of hundreds of reports opens at once.
 *
 * <p>Rows are added table by table, the articles first; then {@link #html} gives the page.
 */
public final class Page {

    private static final String STYLE = own(".css");
    private static final String LIBRARY = resource("/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js");
    private static final String SCRIPT = script();

    /** The outlines that the map is drawn on; {@code web/LICENSE-basemap.txt} says whose. */
    private static final String BASEMAP = resource("basemap.json");

    /** Text cannot become HTML or script, even by mistake: the page has no policy that would make the types these sinks require. */
    private static final String POLICY =
            "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(LIBRARY)
                    + " " + hash(SCRIPT) + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
                    + " trusted-types 'none'";

    private final Packed rows = new Packed();
    private boolean mapped;

    /** Adds a row of the file {@code table}, or of a table of its own; all rows of one table come together. */
    public void add(String table, JsonNode row) {
        mapped |= row.path("place").hasNonNull("lat") || row.path("place").hasNonNull("country");
        rows.add(table, row);
    }

    /** Says that there is such a table, be it empty. */
    public void table(String name) {
        rows.table(name);
    }

    /**
     * The page.
     *
     * @param title what the dossier is about
     * @param counts what it holds, in a line
     */
    public String html(String title, String counts) {
        Html html = new Html();
        html.open("!doctype html").line().open("html", "lang", "en").line();
        head(html, title);
        html.open("body").line().element("a", "To the findings", "class", "skip", "href", "#findings");
        html.line().open("header", "class", "masthead").line();
        html.element("p", "Readout", "class", "brand").element("h1", title).line();
        html.element("p", counts, "class", "counts").line();
        html.close("header").line();
        html.element(
                "noscript",
                "This page draws the dossier with a script of its own, which is switched off here. The files beside it hold the same rows.");
        html.line().own("script", LIBRARY, "").line();
        html.own("script", rows.toString(), " type=\"application/json\" id=\"data\"")
                .line();
        if (mapped) {
            html.own("script", BASEMAP, " type=\"application/json\" id=\"basemap\"")
                    .line();
        }
        html.own("script", SCRIPT, "").line();
        return html.close("body").close("html").line().toString();
    }

    private static void head(Html html, String title) {
        html.open("head").line().open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", title + " · Readout").line();
        html.own("style", STYLE, "").line().close("head").line();
    }

    private static String script() {
        Modules modules = new Modules();
        for (String name : files(".js")) {
            modules.add(name, resource(name));
        }
        return modules.toString();
    }

    private static String own(String kind) {
        StringBuilder all = new StringBuilder();
        files(kind).forEach(name -> all.append(resource(name)));
        return all.toString();
    }

    private static List<String> files(String kind) {
        return resource("page.list").lines().filter(name -> name.endsWith(kind)).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out web/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("web/" + name + " cannot be read", e);
        }
    }

    /** What a content security policy calls an inline style or script by. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
