package readout.dossier;

import static readout.dossier.Shapes.array;
import static readout.dossier.Shapes.object;
import static readout.dossier.Shapes.orNull;
import static readout.dossier.Shapes.rounded;
import static readout.dossier.Shapes.strings;
import static readout.dossier.Shapes.word;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor;
import readout.model.Article;
import readout.model.ComparedArticle;
import readout.model.Copy;
import readout.model.DateRange;
import readout.model.Relevance;
import readout.model.Story;
import readout.model.TimeExpression;
import readout.model.Why;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows about the reports themselves: articles, stories, times, actors. */
final class ArticleRows {

    private final Shapes shapes;
    private final Map<String, DateRange> published = new HashMap<>();

    ArticleRows(Shapes shapes, List<ComparedArticle> articles) {
        this.shapes = shapes;
        articles.forEach(a -> a.article()
                .published()
                .ifPresent(date -> published.put(a.article().id(), date)));
    }

    ObjectNode article(ComparedArticle compared) {
        Article article = compared.article();
        ObjectNode row = object().put("id", article.id())
                .put("input", article.input())
                .put("external_id", article.externalId().orElse(null))
                .put("url", article.url().orElse(null))
                .put("outlet", article.outlet().orElse(null))
                .put("title", article.title().orElse(null))
                .put("byline", article.byline().orElse(null))
                .put("agency", article.agency().orElse(null))
                .put("section", article.section().orElse(null));
        row.set("dateline", orNull(article.dateline(), d -> dateline(article, d)));
        row.put("language", article.language().orElse(null));
        row.set("published", orNull(article.published(), d -> shapes.date(d).put("confidence", d.confidence())));
        row.set("modified", orNull(article.modified(), shapes::date));
        row.set("notes", strings(article.notes()));
        row.put("text", article.text()).put("body", shapes.codePoints(article.id(), article.body()));
        row.set(
                "removed",
                array(article.removed(), r -> object().put("text", r.text()).put("reason", r.reason())));
        row.put("story", compared.story().orElse(null));
        row.set("copies", array(compared.copies(), c -> copy(article, c)));
        row.put("origin", compared.origin().orElse(null))
                .put("status", word(article.status()))
                .put("problem", article.problem().orElse(null));
        article.relevance().ifPresent(relevance -> row.set("about", about(relevance)));
        return row;
    }

    private static ObjectNode about(Relevance relevance) {
        ObjectNode node = object().put("topic", relevance.topic())
                .put("rule", relevance.rule())
                .put("score", rounded(relevance.score()))
                .put("needed", relevance.needed().map(Shapes::rounded).orElse(null));
        return node.set("terms", array(relevance.terms(), ArticleRows::term));
    }

    private static ObjectNode term(Relevance.Term term) {
        ObjectNode node = object().put("term", term.term())
                .put("title", term.title())
                .put("lead", term.lead())
                .put("body", term.body());
        return node.set("names", strings(term.names())).put("passage", term.passage());
    }

    ObjectNode story(Story story) {
        ObjectNode row = object().put("id", story.id()).put("title", story.title());
        row.set("articles", strings(story.articles()));
        row.set("first", orNull(story.first(), day -> bound(story, day)));
        row.set("last", orNull(story.last(), day -> bound(story, day)));
        return row.put("outlets", story.outlets()).put("independent_outlets", story.independentOutlets());
    }

    ObjectNode time(TimeExpression time) {
        ObjectNode row = shapes.span(time.at()).put("type", time.type().name()).put("value", time.value());
        row.set("date", orNull(time.date(), shapes::date));
        Why why = Why.of("when." + time.rule());
        return row.set(
                "why",
                shapes.why(
                        time.reckoning().isPresent()
                                ? why.then("counted from the day of the report")
                                : why.then("the words alone tell it")));
    }

    ObjectNode actor(Actor actor) {
        ObjectNode row = object().put("id", actor.id())
                .put("name", actor.name())
                .put("kind", word(actor.kind()))
                .put("country", actor.country().orElse(null))
                .put("sector", actor.sector().orElse(null));
        row.set(
                "roles",
                array(
                        actor.roles(),
                        r -> object().put("title", r.title())
                                .put("organization", r.organization().orElse(null))
                                .set("span", shapes.span(r.at()))));
        row.set("aliases", strings(actor.aliases()));
        row.put("wikidata", actor.wikidata().orElse(null));
        row.set("mentions", array(actor.mentions(), m -> shapes.span(m.at()).put("form", word(m.form()))));
        return row.set("why", shapes.why(actor.why()));
    }

    private JsonNode dateline(Article article, Article.Dateline dateline) {
        ObjectNode node = object().put("place", dateline.place().orElse(null));
        node.set("date", orNull(dateline.date(), shapes::date));
        return node.set("span", shapes.span(shapes.passage(article.id(), dateline.span())));
    }

    private JsonNode copy(Article article, Copy copy) {
        return object().put("article", copy.article())
                .put("share", rounded(copy.share()))
                .set(
                        "passages",
                        array(
                                copy.passages(),
                                p -> object().put(
                                                "start",
                                                shapes.codePoints(
                                                        article.id(), p.here().start()))
                                        .put(
                                                "end",
                                                shapes.codePoints(
                                                        article.id(), p.here().end()))
                                        .put(
                                                "other_start",
                                                shapes.codePoints(
                                                        copy.article(),
                                                        p.there().start()))
                                        .put(
                                                "other_end",
                                                shapes.codePoints(
                                                        copy.article(),
                                                        p.there().end()))));
    }

    /** The first or last day of a story, fixed as the report of that day is. */
    private JsonNode bound(Story story, LocalDate day) {
        Optional<DateRange> known = story.articles().stream()
                .flatMap(id -> Optional.ofNullable(published.get(id)).stream())
                .filter(date -> date.day().filter(day::equals).isPresent())
                .findFirst();
        return object().put("start", day.toString())
                .put("end", day.toString())
                .put("precision", "day")
                .put("basis", known.flatMap(DateRange::basis).map(Shapes::word).orElse(null));
    }
}
