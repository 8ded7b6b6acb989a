package readout.who;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;

/** Whom those serve whose office is told with a body that no table has: "{AA} chief Major-General Tun Naing" is of the Arakan Army. */
final class Serving {

    /** Sectors that an office tells only for want of a body: a rebel general is of the rebels. */
    private static final Set<String> YIELDING = Set.of("MIL", "GOV");

    private final Links links;
    private final Map<String, Entity> byName = new HashMap<>();

    Serving(Links links, Iterable<Entity> bodies) {
        this.links = links;
        for (Entity body : bodies) {
            if (body.named && (body.kind == Kind.ARMED_GROUP || body.kind == Kind.ORGANIZATION)) {
                body.aliases.forEach(alias -> byName.putIfAbsent(alias, body));
            }
        }
    }

    /** Gives the person of the mention what the body before the title tells. */
    void tell(Mention mention) {
        if (mention.sketch() instanceof Sketch.Person person
                && !person.titles().isEmpty()
                && person.organization().isEmpty()) {
            int title = person.titles().get(0).from();
            Optional<Entity> body = title > mention.from() ? named(mention, title) : Optional.empty();
            body.ifPresent(b -> links.only(mention).ifPresent(p -> learn(p, b)));
        }
    }

    private Optional<Entity> named(Mention mention, int title) {
        String words = Words.span(links.sentence(mention), mention.from(), title)
                .of(links.text.article().text())
                .replaceFirst("(['\u2019]s?)$", "");
        return Optional.ofNullable(byName.get(words));
    }

    private static void learn(Entity person, Entity body) {
        if (body.kind == Kind.ARMED_GROUP
                && person.sector.filter(YIELDING::contains).isPresent()) {
            person.sector = body.sector;
        }
        person.learn(body.country, body.sector, Optional.empty());
    }
}
