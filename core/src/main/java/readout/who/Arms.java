package readout.who;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/**
 * Whose forces a craft or a weapon is: "two Kenyan gunboats" are the Kenyan navy's, "Kenyan army helicopters" its army's. From {@code arms.tsv}.
 */
final class Arms {

    private static final Map<String, String> SHIPPED = load();
    private static final Set<String> CRAFT = WordSets.of("craft");
    private static final Set<String> MAKERS = WordSets.of("made by");

    private final Surface surface;
    private final Sentence sentence;

    Arms(Surface surface) {
        this.surface = surface;
        this.sentence = surface.sentence;
    }

    private static Map<String, String> load() {
        Map<String, String> arms = new HashMap<>();
        for (String[] row : Phrases.rows(Arms.class, "arms.tsv")) {
            Phrases.values(row[1]).forEach(noun -> arms.put(noun, row[0]));
        }
        return Map.copyOf(arms);
    }

    /** The force of the phrase {@code [from, head]}; empty where it names no country or coalition, or tells only where the thing was made. */
    Optional<Sketch.Body> of(int from, Token head) {
        for (int i = from; i < head.index(); i++) {
            if (MAKERS.contains(sentence.token(i).form())) {
                return Optional.empty();
            }
        }
        Optional<String> arm = arm(head);
        boolean craft = arm.isPresent() || CRAFT.contains(head.lemma());
        Optional<Bodies.Body> body = craft ? force(from, head.index()) : Optional.empty();
        if (body.filter(b -> !b.unit()).isPresent()) {
            Bodies.Body b = body.get();
            return Optional.of(new Sketch.Body(b.name(), b.name(), b.kind(), b.country(), b.sector(), false));
        }
        Optional<String> country = surface.owners.countryOf(from, head.index() + 1);
        return country.flatMap(c ->
                body.map(Bodies.Body::name).or(() -> arm).flatMap(Bodies::unit).map(unit -> unit.of(c)));
    }

    /** The force that the noun alone tells, with the word before it where the table has both: "patrol boat". */
    private Optional<String> arm(Token head) {
        String before =
                head.index() == 0 ? "" : sentence.token(head.index() - 1).lemma() + " ";
        boolean several = head.pos().endsWith("S");
        return Optional.ofNullable(SHIPPED.get(before + head.lemma()))
                .or(() -> Optional.ofNullable(SHIPPED.get(several ? head.lemma() + "s" : head.lemma())))
                .or(() -> Optional.ofNullable(SHIPPED.get(head.lemma())));
    }

    /** The force named before the noun: "navy" of "navy patrol boats", "Saudi-led coalition". */
    private Optional<Bodies.Body> force(int from, int head) {
        for (int i = head - 1; i >= from; i--) {
            Optional<Bodies.Body> body = surface.bodyAt(i);
            if (body.isPresent()) {
                return body.filter(b -> b.kind() == Kind.ARMED_FORCE || b.kind() == Kind.BLOC);
            }
        }
        return Optional.empty();
    }
}
