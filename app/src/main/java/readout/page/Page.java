package readout.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import readout.model.Article;
import readout.model.ComparedArticle;
import readout.model.Dossier;
import readout.model.Story;
import readout.view.Wording;

/**
 * {@code index.html}: the dossier to read. One file that needs no other and no network; it may load and run nothing but the style
 * and the script that it holds. All of it is there without the script, which only marks the whole of the words a link leads to.
 */
public final class Page {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");
    private static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; base-uri 'none'; form-action 'none'";

    private final Html html = new Html();
    private final Dossier dossier;
    private final Evidence evidence;

    private Page(Dossier dossier) {
        this.dossier = dossier;
        this.evidence = new Evidence(html, dossier);
    }

    /** The page of {@code dossier}. */
    public static String of(Dossier dossier) {
        return new Page(dossier).write();
    }

    private String write() {
        html.open("!doctype html").line().open("html", "lang", "en").line();
        head();
        html.open("body").line().element("a", "To the findings", "class", "skip", "href", "#now");
        masthead();
        html.open("div", "class", "desk").line().open("main", "id", "findings").line();
        new Overview(html, evidence).write(dossier);
        new Timeline(html, evidence).write(dossier.events());
        Contacts.of(html, evidence, dossier).write(dossier);
        new Statements(html, evidence).write(dossier.statements(), dossier.actors());
        new Figures(html, evidence).write(dossier.claims());
        html.close("main").line();
        new Sources(html, evidence).write(dossier.articles());
        html.close("div").line().module(SCRIPT).line();
        return html.close("body").close("html").line().toString();
    }

    private void head() {
        html.open("head").line().open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", title() + " · Readout").line();
        html.own("style", STYLE).line().close("head").line();
    }

    private void masthead() {
        html.open("header", "class", "masthead").line();
        html.element("p", "Readout", "class", "brand").element("h1", title()).line();
        html.element("p", counts(), "class", "counts").line();
        stories();
        html.open("nav", "aria-label", "Sections").line();
        for (String[] link : new String[][] {
            {"now", "What is happening"},
            {"timeline", "Events by day"},
            {"contacts", "Who talks to whom"},
            {"statements", "Who said what"},
            {"figures", "Figures"},
            {"sources", "Reports"}
        }) {
            html.element("a", link[1], "href", "#" + link[0]).line();
        }
        html.close("nav").close("header").line();
    }

    /** The headline of the story most reports tell. */
    private String title() {
        return dossier.stories().stream()
                .reduce((a, b) -> b.articles().size() > a.articles().size() ? b : a)
                .map(Story::title)
                .orElse("Dossier");
    }

    /** The stories, where there are several. */
    private void stories() {
        if (dossier.stories().size() < 2) {
            return;
        }
        html.open("ul", "class", "stories");
        for (Story story : dossier.stories()) {
            html.open("li").text(story.title() + " ");
            html.element("span", Wording.count(story.articles().size(), "report"), "class", "meta")
                    .close("li");
        }
        html.close("ul").line();
    }

    private String counts() {
        long read = dossier.articles().stream()
                .map(ComparedArticle::article)
                .filter(a -> a.status() == Article.Status.OK)
                .count();
        return String.join(
                " · ",
                Wording.count((int) read, "report"),
                Wording.count(dossier.stories().size(), "story", "stories"),
                Wording.count(dossier.events().size(), "event"),
                Wording.count(dossier.contacts().size(), "contact"),
                Wording.count(dossier.statements().size(), "statement"),
                Wording.count(dossier.claims().size(), "claim"));
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
