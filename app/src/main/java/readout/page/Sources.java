package readout.page;

import java.util.List;
import java.util.Set;
import readout.model.Article;
import readout.model.ComparedArticle;
import readout.model.Span;
import readout.view.Wording;

/** The reports themselves, with the words that findings stand on marked. */
record Sources(Html html, Evidence evidence) {

    private static final Set<String> WEB = Set.of("http://", "https://");

    void write(List<ComparedArticle> articles) {
        html.open("aside", "id", "sources", "aria-label", "Reports")
                .element("h2", "Reports")
                .line();
        articles.stream().filter(a -> a.article().status() == Article.Status.OK).forEach(this::report);
        List<Article> others = articles.stream()
                .map(ComparedArticle::article)
                .filter(a -> a.status() != Article.Status.OK)
                .toList();
        if (!others.isEmpty()) {
            html.element("h3", "Not read").line().open("ul", "class", "rows").line();
            others.forEach(a -> html.element(
                            "li",
                            a.input() + ": "
                                    + a.problem()
                                            .orElse(Wording.words(a.status().name())))
                    .line());
            html.close("ul").line();
        }
        html.close("aside").line();
    }

    private void report(ComparedArticle compared) {
        Article article = compared.article();
        html.open("article", "id", article.id(), "lang", article.language().orElse("en"))
                .line();
        html.open("header").element("p", evidence.source(article.id()), "class", "outlet");
        meta(compared);
        html.close("header").line();
        text(article);
        html.close("article").line();
    }

    private void meta(ComparedArticle compared) {
        Article article = compared.article();
        html.open("p", "class", "meta");
        html.text(article.published().map(Wording::date).orElse("date not known"));
        article.agency().ifPresent(agency -> html.text(" · " + agency));
        article.byline().ifPresent(byline -> html.text(" · " + byline));
        article.url()
                .filter(Sources::onTheWeb)
                .ifPresent(url ->
                        html.text(" · ").element("a", "original", "href", url, "rel", "noopener noreferrer external"));
        compared.origin()
                .ifPresent(origin ->
                        html.text(" · mostly reprints ").element("a", evidence.source(origin), "href", "#" + origin));
        html.close("p");
    }

    private void text(Article article) {
        Marks marks = new Marks(evidence.linked(article.id()), article.text().length());
        int start = 0;
        while (start < article.text().length()) {
            int newline = article.text().indexOf('\n', start);
            int end = newline < 0 ? article.text().length() : newline;
            if (end > start) {
                String tag = start < article.body() ? "h3" : "p";
                html.open(tag);
                marks.within(new Span(start, end)).forEach(mark -> piece(article, mark));
                html.close(tag).line();
            }
            start = end + 1;
        }
    }

    private void piece(Article article, Marks.Piece piece) {
        String words = piece.span().of(article.text());
        if (piece.marked()) {
            html.element(
                    "span",
                    words,
                    "class",
                    "mark",
                    "id",
                    evidence.anchor(article.id(), piece.span().start()));
        } else {
            html.text(words);
        }
    }

    private static boolean onTheWeb(String url) {
        return WEB.stream().anyMatch(url::startsWith);
    }
}
