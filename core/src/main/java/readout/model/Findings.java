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
 */
public record Findings(
        Article article,
        List<TimeExpression> times,
        List<Actor> actors,
        List<Statement> statements,
        List<Contact> contacts,
        List<Event> events,
        List<Claim> claims) {

    /** Copies the lists. */
    public Findings {
        times = List.copyOf(times);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        contacts = List.copyOf(contacts);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }

    /** What a report says that could not be read: nothing. */
    public static Findings none(Article article) {
        return new Findings(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
