package readout.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.ComparedArticle;
import readout.model.DateRange;
import readout.model.Dossier;
import readout.model.Passage;
import readout.model.Place;
import readout.model.Span;
import readout.view.Offsets;
import readout.view.Wording;

/**
 * Makes links from values to the words they stand on, and keeps in mind which words those are, so that {@link Sources} can mark
 * them. The place of the words is {@code #a-ARTICLE-START}, in code points as in the files.
 */
final class Evidence {

    private final Html html;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Offsets> offsets = new HashMap<>();
    private final Map<String, TreeSet<Span>> linked = new HashMap<>();

    Evidence(Html html, Dossier dossier) {
        this.html = html;
        for (ComparedArticle compared : dossier.articles()) {
            Article article = compared.article();
            articles.put(article.id(), article);
            offsets.put(article.id(), Offsets.of(article.text()));
        }
    }

    /** Writes {@code label} as a link to {@code passage}. */
    void link(String label, Passage passage) {
        link(label, passage.article(), passage.span(), "ev");
    }

    /** Writes the passage's own words, in quotation marks if {@code quoted}, as a link to it. */
    void quote(Passage passage, boolean quoted) {
        String words = passage.text().strip();
        link(quoted ? "“" + words + "”" : words, passage.article(), passage.span(), "words");
    }

    /** Writes the actors' names, each once, each a link to its mention: "A, B and C". */
    void actors(List<ActorRef> refs) {
        Map<String, ActorRef> byName = new LinkedHashMap<>();
        refs.forEach(ref -> byName.putIfAbsent(ref.name(), ref));
        int i = 0;
        for (ActorRef ref : byName.values()) {
            html.text(i == 0 ? "" : i == byName.size() - 1 ? " and " : ", ");
            link(ref.name(), ref.span());
            i++;
        }
    }

    /** Writes the date, a link to the words it was read from, where it was read from any. */
    void date(Optional<DateRange> date) {
        String words = date.map(Wording::date).orElse("date not known");
        date.flatMap(DateRange::expression)
                .ifPresentOrElse(expression -> link(words, expression), () -> html.text(words));
    }

    /** Writes the place's name as a link. */
    void place(Place place) {
        link(place.name(), place.span());
    }

    Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("a row points into an article that is not in the dossier: " + id);
        }
        return article;
    }

    /** Who published the article, or the last part of where it was read from. */
    String source(String article) {
        Article found = article(article);
        return found.outlet()
                .orElseGet(() -> found.input().substring(found.input().lastIndexOf('/') + 1));
    }

    /** Every span of the article that something links to, in order. */
    SortedSet<Span> linked(String article) {
        return linked.getOrDefault(article, new TreeSet<>());
    }

    /** The name of the place in the page where the article's words at {@code unit} stand. */
    String anchor(String article, int unit) {
        Offsets map = offsets.getOrDefault(article, Offsets.of(""));
        return "a-" + article + "-" + map.codePoints(unit);
    }

    private void link(String label, String article, Span span, String kind) {
        if (span.isEmpty()) {
            html.text(label);
            return;
        }
        linked.computeIfAbsent(article, id -> new TreeSet<>()).add(span);
        html.element(
                "a",
                label,
                "class",
                kind,
                "href",
                "#" + anchor(article, span.start()),
                "data-end",
                anchor(article, span.end()),
                "title",
                source(article));
    }
}
