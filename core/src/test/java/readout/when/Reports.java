package readout.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.Span;
import readout.text.AnnotatedText;

/** Reports for the tests, as the engine hands them over but without sentences: the rules then go by the words alone. */
final class Reports {

    private Reports() {}

    /** A report without a date. */
    static AnnotatedText undated(String text) {
        int dash = text.indexOf(" -- ");
        return dash < 0
                ? new AnnotatedText(article(text, Optional.empty(), Optional.empty()), List.of())
                : withDateline(text.substring(0, dash), text.substring(dash));
    }

    /** A report of {@code day}; what stands before a " -- " is its dateline. */
    static AnnotatedText of(String day, String text) {
        DateRange published = DateRange.day(LocalDate.parse(day), Basis.METADATA);
        int dash = text.indexOf(" -- ");
        Optional<Article.Dateline> dateline = dash < 0
                ? Optional.empty()
                : Optional.of(new Article.Dateline(Optional.empty(), Optional.empty(), new Span(0, dash)));
        return new AnnotatedText(article(text, Optional.of(published), dateline), List.of());
    }

    /** A report without a date whose first words are a dateline. */
    static AnnotatedText withDateline(String dateline, String text) {
        Article.Dateline line =
                new Article.Dateline(Optional.empty(), Optional.empty(), new Span(0, dateline.length()));
        return new AnnotatedText(article(dateline + text, Optional.empty(), Optional.of(line)), List.of());
    }

    static Article article(String text, Optional<DateRange> published, Optional<Article.Dateline> dateline) {
        return new Article(
                "a1",
                "test.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dateline,
                Optional.of("en"),
                published,
                text + "\n",
                0,
                List.of(),
                Article.Status.OK,
                Optional.empty());
    }
}
