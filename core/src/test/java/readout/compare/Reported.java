package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Actor;
import readout.model.Article;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Findings;
import readout.model.Passage;
import readout.model.Span;
import readout.model.Statement;
import readout.model.TimeExpression;

/** A report made for a test: its text, and the rows a test says stand there. Passages are found by their words. */
final class Reported {

    private final String id;
    private final String text;
    private Optional<String> outlet = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<DateRange> published = Optional.empty();
    private Optional<Article.Dateline> dateline = Optional.empty();
    final List<TimeExpression> times = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();

    private Reported(String id, String text) {
        this.id = id;
        this.text = text;
    }

    static Reported report(String id, String text) {
        return new Reported(id, text);
    }

    Reported by(String name) {
        outlet = Optional.of(name);
        return this;
    }

    Reported crediting(String name) {
        agency = Optional.of(name);
        return this;
    }

    Reported titled(String headline) {
        title = Optional.of(headline);
        return this;
    }

    Reported datelined(String words) {
        dateline = Optional.of(new Article.Dateline(
                Optional.empty(), Optional.empty(), passage(words).span()));
        return this;
    }

    Reported on(String day) {
        published = Optional.of(DateRange.day(LocalDate.parse(day), DateRange.Basis.METADATA));
        return this;
    }

    String id() {
        return id;
    }

    /** Where {@code words} first stand. */
    Passage passage(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + id);
        }
        return new Passage(id, new Span(start, start + words.length()), words);
    }

    Article article() {
        return new Article(
                id,
                id + ".txt",
                Optional.empty(),
                Optional.empty(),
                outlet,
                title,
                Optional.empty(),
                agency,
                dateline,
                Optional.of("en"),
                published,
                text,
                0,
                List.of(),
                Article.Status.OK,
                Optional.empty());
    }

    Findings findings() {
        return new Findings(article(), times, actors, statements, contacts, events, claims);
    }
}
