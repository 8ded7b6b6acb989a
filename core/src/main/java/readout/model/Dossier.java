package readout.model;

import java.util.List;

/**
 * What many reports say together: the rows of a run's files, each list in the order in which it is written.
 *
 * @param articles every input document
 * @param times every expression of time
 * @param actors who is who, across reports
 * @param statements who said what
 * @param contacts who talked to whom
 * @param events who did what to whom
 * @param claims figures and assertions
 * @param stories reports of the same news
 * @param tension one row per day and ordered pair of countries
 */
public record Dossier(
        List<ComparedArticle> articles,
        List<TimeExpression> times,
        List<Actor> actors,
        List<Statement> statements,
        List<Contact> contacts,
        List<Event> events,
        List<Claim> claims,
        List<Story> stories,
        List<TensionDay> tension) {

    /** Copies the lists. */
    public Dossier {
        articles = List.copyOf(articles);
        times = List.copyOf(times);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        contacts = List.copyOf(contacts);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        stories = List.copyOf(stories);
        tension = List.copyOf(tension);
    }
}
