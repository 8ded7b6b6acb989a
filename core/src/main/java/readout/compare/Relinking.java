package readout.compare;

import java.util.Map;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Findings;

/** A report's rows, speaking of actors by what they are called across reports. */
final class Relinking {

    private final String article;
    private final Map<String, Actor> actors;

    private Relinking(String article, Map<String, Actor> actors) {
        this.article = article;
        this.actors = actors;
    }

    /** {@code report} with its references to actors rewritten; {@code actors} by {@link Mentioned#key}. */
    static Report of(Report report, Map<String, Actor> actors) {
        Relinking to = new Relinking(report.id(), actors);
        Findings f = report.findings();
        return report.with(new Findings(
                f.article(),
                f.times(),
                f.actors(),
                f.statements().stream().map(s -> s.withActors(to::ref)).toList(),
                f.contacts().stream().map(c -> c.withActors(to::ref)).toList(),
                f.events().stream().map(e -> e.withActors(to::ref)).toList(),
                f.claims().stream().map(c -> c.withActors(to::ref)).toList(),
                f.possible()));
    }

    private ActorRef ref(ActorRef ref) {
        Actor actor = actors.get(Mentioned.key(article, ref.actor()));
        return actor == null ? ref : new ActorRef(actor.id(), actor.name(), ref.span());
    }
}
