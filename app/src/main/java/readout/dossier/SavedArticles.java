package readout.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.Article;
import readout.model.ComparedArticle;
import readout.model.DateRange;
import readout.model.DateRange.Precision;
import tools.jackson.databind.JsonNode;

/** The articles of a dossier on disk as they were compared: id, text, day, outlet and story; the rest is left out. */
public final class SavedArticles {

    private SavedArticles() {}

    /** The articles of {@code dossier}, in the file's order. */
    public static List<ComparedArticle> of(SavedDossier dossier) throws IOException {
        List<ComparedArticle> articles = new ArrayList<>();
        for (JsonNode row : dossier.rows("articles")) {
            articles.add(new ComparedArticle(article(row), text(row, "story"), List.of(), text(row, "origin")));
        }
        return articles;
    }

    private static Article article(JsonNode row) {
        String text = row.path("text").asString("");
        int body = Math.min(row.path("body").asInt(0), text.codePointCount(0, text.length()));
        return new Article(
                text(row, "id").orElse(""),
                text(row, "input").orElse(""),
                text(row, "external_id"),
                text(row, "url"),
                text(row, "outlet"),
                text(row, "title"),
                text(row, "byline"),
                text(row, "agency"),
                Optional.empty(),
                text(row, "language"),
                Optional.of(row.path("published")).filter(JsonNode::isObject).map(SavedArticles::date),
                text,
                text.offsetByCodePoints(0, body),
                List.of(),
                Article.Status.valueOf(text(row, "status").orElse("failed").toUpperCase(Locale.ROOT)),
                text(row, "problem"));
    }

    private static DateRange date(JsonNode date) {
        return new DateRange(
                text(date, "start").map(LocalDate::parse),
                text(date, "end").map(LocalDate::parse),
                Precision.DAY,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> text(JsonNode row, String key) {
        return Optional.of(row.path(key))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .map(value -> value.asString(""));
    }
}
