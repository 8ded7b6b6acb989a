package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Findings;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.Response;
import readout.model.Span;
import readout.model.Statement;
import readout.model.TimeExpression;
import readout.when.Times;

/** A report made for a test: its text, and the rows a test says stand there. Passages are found by their words. */
final class Reported {

    private final String id;
    private final String text;
    private Optional<String> outlet = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> mode = Optional.empty();
    private Optional<DateRange> open = Optional.empty();
    private Optional<String> claimant = Optional.empty();
    private int body;
    private Optional<DateRange> published = Optional.empty();
    private Optional<Article.Dateline> dateline = Optional.empty();
    final List<TimeExpression> times = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    private final List<DateRange> possible = new ArrayList<>();

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

    /** The first line of the text is the headline. */
    Reported headed() {
        body = text.indexOf('\n') + 1;
        return titled(text.substring(0, body).strip());
    }

    /** The events told from here on are told with a time that gives no date. */
    Reported undated(String words) {
        open = Optional.of(DateRange.unresolved(passage(words)));
        return this;
    }

    /** The events told from here on are told with a time that gives no date, but is one day. */
    Reported undatedDay(String words) {
        open = Optional.of(new DateRange(
                Optional.empty(),
                Optional.empty(),
                DateRange.Precision.DAY,
                Optional.empty(),
                Optional.of(passage(words))));
        return this;
    }

    /** The events told from here on are of this mode. */
    Reported mode(String name) {
        mode = Optional.of(name);
        return this;
    }

    /** The events told from here on are what this party says. */
    Reported claimedBy(String party) {
        claimant = Optional.of(party);
        return this;
    }

    /** Those who hold an office in it held it from the first day to the last. */
    Reported possible(String first, String last) {
        possible.add(DateRange.between(
                LocalDate.parse(first), LocalDate.parse(last), DateRange.Precision.YEAR, DateRange.Basis.TEXT));
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

    /** An expression of time that stands in the text, in the notation in which the time package keeps it. */
    Reported naming(String words, String reckoning) {
        return naming(words, reckoning, "XXXX-XX-XX");
    }

    /** The same, with its TIMEX3 value while the report has no day. */
    Reported naming(String words, String reckoning, String value) {
        TimeExpression open = new TimeExpression(
                passage(words), TimeExpression.Type.DATE, value, Optional.empty(), Optional.of(reckoning), "test");
        times.add(published.map(day -> Times.anchored(open, day)).orElse(open));
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

    /** An actor that the report names so. */
    Reported with(String name, Actor.Kind kind, String country) {
        return with(name, kind, country, Actor.Form.NAME, "");
    }

    /** A person with an office. */
    Reported official(String name, String country, String title) {
        return with(name, Actor.Kind.PERSON, country, Actor.Form.NAME, title);
    }

    /** One whom the report knows by an office or a phrase only. */
    Reported unnamed(String phrase, Actor.Kind kind, String country, String title) {
        return with(phrase, kind, country, title.isEmpty() ? Actor.Form.NOMINAL : Actor.Form.TITLE, title);
    }

    private Reported with(String name, Actor.Kind kind, String country, Actor.Form form, String title) {
        Passage at = passage(name);
        Optional<String> sector = title.isEmpty() ? Optional.empty() : Optional.of("GOV");
        List<Actor.Role> roles = title.isEmpty() ? List.of() : List.of(new Actor.Role(title, Optional.empty(), at));
        actors.add(ReportedRows.actor(
                "a" + actors.size(), name, kind, country, sector, roles, new Actor.Mention(at, form)));
        return this;
    }

    /** The reference to the actor that {@link #with} named so. */
    ActorRef ref(String name) {
        Actor actor =
                actors.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
        return new ActorRef(actor.id(), name, passage(name));
    }

    private List<ActorRef> refs(List<String> names) {
        return names.stream().map(this::ref).toList();
    }

    /** The latest contact has its day from {@code words}. */
    Reported readFrom(String words) {
        Contact c = contacts.remove(contacts.size() - 1);
        contacts.add(c.withDate(c.date().map(date -> date.from(passage(words)))));
        return this;
    }

    /** An event told by {@code sentence}, of a day or of none (""). */
    Reported event(PloverType type, String trigger, List<String> who, List<String> whom, String day, String sentence) {
        return event(type, trigger, who, whom, day, "", Event.Status.REPORTED, sentence);
    }

    Reported event(
            PloverType type,
            String trigger,
            List<String> who,
            List<String> whom,
            String day,
            String place,
            Event.Status status,
            String sentence) {
        return event(type, trigger, who, whom, day, place, status, Map.of(), sentence);
    }

    private Reported event(
            PloverType type,
            String trigger,
            List<String> who,
            List<String> whom,
            String day,
            String place,
            Event.Status status,
            Map<String, Figure> magnitude,
            String sentence) {
        Event.Report report =
                new Event.Report(passage(sentence), passage(trigger), List.of(), List.of(), outlet, published);
        events.add(ReportedRows.event(
                id + "e" + events.size(),
                type,
                mode,
                refs(who),
                refs(whom),
                day(day),
                place(place),
                status,
                claimant.map(this::ref),
                magnitude,
                report));
        return this;
    }

    /** Victims counted in {@code sentence}, of which no doer, day or place is told. */
    Reported hurt(String trigger, String victims, String sentence) {
        return event(
                PloverType.ASSAULT,
                trigger,
                List.of(),
                List.of(victims),
                "",
                "",
                Event.Status.REPORTED,
                Map.of("injured", Figure.exactly(2, victims)),
                sentence);
    }

    Reported contact(Contact.Medium medium, List<String> parties, String day, String sentence) {
        return contact(medium, parties, day, Contact.Status.REPORTED, sentence);
    }

    Reported contact(Contact.Medium medium, List<String> parties, String day, Contact.Status status, String sentence) {
        contacts.add(ReportedRows.contact(
                id + "c" + contacts.size(), medium, refs(parties), day(day), status, passage(sentence)));
        return this;
    }

    /** What {@code speaker} said: {@code content} stands in the text, in quotation marks or not. */
    Reported statement(String speaker, String content, boolean quoted) {
        return statement(speaker, List.of(), content, quoted);
    }

    /** The latest statement was made on {@code day}. */
    Reported statementOn(String day) {
        statements.add(statements.remove(statements.size() - 1).withDate(day(day)));
        return this;
    }

    /** What {@code speaker} said to {@code addressee}, without quotation marks. */
    Reported statementTo(String speaker, String addressee, String content) {
        return statement(speaker, List.of(ref(addressee)), content, false);
    }

    private Reported statement(String speaker, List<ActorRef> addressees, String content, boolean quoted) {
        statements.add(ReportedRows.statement(
                id + "s" + statements.size(), ref(speaker), addressees, passage(content), quoted));
        return this;
    }

    /** A figure of people killed or the like; {@code claimant} "" where the reporter vouches for it. */
    Reported claim(
            Claim.Measure measure,
            long figure,
            String object,
            String claimant,
            String place,
            String day,
            String evidence) {
        return claim(
                measure,
                Optional.of(Figure.exactly(figure, String.valueOf(figure))),
                object,
                claimant,
                place,
                day,
                evidence);
    }

    /** What was hit or the like, of which no number is told. */
    Reported claimWithoutFigure(Claim.Measure measure, String object, String evidence) {
        return claim(measure, Optional.empty(), object, "", "", "", evidence);
    }

    Reported claim(
            Claim.Measure measure,
            Optional<Figure> figure,
            String object,
            String claimant,
            String place,
            String day,
            String evidence) {
        claims.add(ReportedRows.claim(
                id + "k" + claims.size(),
                measure,
                figure,
                object,
                Optional.of(claimant).filter(c -> !c.isEmpty()).map(this::ref),
                place(place),
                day(day),
                passage(evidence)));
        return this;
    }

    /** The latest claim belongs to the event {@code event}. */
    Reported ofEvent(String event) {
        Claim c = claims.get(claims.size() - 1);
        return latest(c.status(), c.responses(), Optional.of(event));
    }

    /** The latest claim meets with a response. */
    Reported answered(String by, Response.Stance stance, Claim.Status status, String words) {
        Claim c = claims.get(claims.size() - 1);
        return latest(status, List.of(new Response(ref(by), stance, passage(words))), c.event());
    }

    private Reported latest(Claim.Status status, List<Response> responses, Optional<String> event) {
        Claim c = claims.remove(claims.size() - 1);
        claims.add(ReportedRows.claim(c, status, responses, event));
        return this;
    }

    private Optional<DateRange> day(String day) {
        return Optional.of(day)
                .filter(d -> !d.isEmpty())
                .map(d -> d.endsWith("..")
                        ? since(d.replace("..", ""))
                        : DateRange.day(LocalDate.parse(d), DateRange.Basis.TEXT))
                .or(() -> open);
    }

    private DateRange since(String day) {
        return new DateRange(
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                DateRange.Precision.DAY,
                Optional.of(DateRange.Basis.TEXT),
                open.flatMap(DateRange::expression));
    }

    private Optional<Place> place(String name) {
        return Optional.of(name).filter(n -> !n.isEmpty()).map(n -> ReportedRows.town(n, passage(n)));
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
                body,
                List.of(),
                Article.Status.OK,
                Optional.empty());
    }

    Findings findings() {
        return new Findings(article(), times, actors, statements, contacts, events, claims, possible);
    }
}
