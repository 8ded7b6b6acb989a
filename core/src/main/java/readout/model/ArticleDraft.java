package readout.model;

import java.util.List;
import java.util.Optional;

/** The parts of a report while some of them are exchanged, which records have no way to do. */
final class ArticleDraft {
    String id;
    String input;
    Optional<String> externalId;
    Optional<String> url;
    Optional<String> outlet;
    Optional<String> title;
    Optional<String> byline;
    Optional<String> agency;
    Optional<Article.Dateline> dateline;
    Optional<String> language;
    Optional<DateRange> published;
    String text;
    int body;
    List<Article.Removed> removed;
    Article.Status status;
    Optional<String> problem;
    Optional<String> section;
    Optional<DateRange> modified;
    List<String> notes;
    Optional<Relevance> relevance;

    ArticleDraft(Article of) {
        id = of.id();
        input = of.input();
        externalId = of.externalId();
        url = of.url();
        outlet = of.outlet();
        title = of.title();
        byline = of.byline();
        agency = of.agency();
        dateline = of.dateline();
        language = of.language();
        published = of.published();
        text = of.text();
        body = of.body();
        removed = of.removed();
        status = of.status();
        problem = of.problem();
        section = of.section();
        modified = of.modified();
        notes = of.notes();
        relevance = of.relevance();
    }

    Article article() {
        return new Article(
                id,
                input,
                externalId,
                url,
                outlet,
                title,
                byline,
                agency,
                dateline,
                language,
                published,
                text,
                body,
                removed,
                status,
                problem,
                section,
                modified,
                notes,
                relevance);
    }
}
