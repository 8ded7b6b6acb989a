package readout.model;

import java.util.List;

/**
 * All that one report says. Actor ids hold within the report until reports are compared; statements, contacts, events and claims
 * count one outlet.
 *
 * @param article the report
 * @param times its expressions of time, in order
 * @param actors its actors, in order of first mention
 * @param statements its statements, in order of their cues
 * @param contacts its contacts, one row per occasion
 * @param events its events, one row per trigger
 * @param claims its claims
 * @param possible the days on which it can have been written, where it does not tell its day but names who holds an office, or past years; the
 *     periods in order, empty where nothing in it bounds its day
 */
public record Findings(
        Article article,
        List<TimeExpression> times,
        List<Actor> actors,
        List<Statement> statements,
        List<Contact> contacts,
        List<Event> events,
        List<Claim> claims,
        List<DateRange> possible) {

    /** Copies the lists. */
    public Findings {
        times = List.copyOf(times);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        contacts = List.copyOf(contacts);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        possible = List.copyOf(possible);
    }

    /** Findings of a report whose day nothing else bounds. */
    public Findings(
            Article article,
            List<TimeExpression> times,
            List<Actor> actors,
            List<Statement> statements,
            List<Contact> contacts,
            List<Event> events,
            List<Claim> claims) {
        this(article, times, actors, statements, contacts, events, claims, List.of());
    }

    /** What a report says that could not be read: nothing. */
    public static Findings none(Article article) {
        return new Findings(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
