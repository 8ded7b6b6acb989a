package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** The mode that the words around a deed give it ({@code events/modes.tsv}): "killed in a drone strike" is by drone. */
final class EventModes {

    private static final List<String> ROLES =
            List.of("self", "mod", "A0", "A1", "with", "by", "in", "of", "from", "A2", "using", "on");

    /** Modes of arms that soldiers and rebels have. */
    private static final Set<String> OF_WAR =
            Set.of("drone", "heavy-weapons", "aerial", "explosives", "suicide-attack", "unconventional");

    /** Verbs whose object is what one strikes with; of others it is what is struck: "attacked two {gunboats}". */
    private static final Set<String> LAUNCHING = Set.of(
            "fire",
            "launch",
            "use",
            "send",
            "fly",
            "drop",
            "explode",
            "detonate",
            "deploy",
            "crash",
            "ram",
            "drive",
            "shoot",
            "down",
            "intercept");

    private static final Set<String> STRUCK = Set.of("A1", "on");

    /** Nouns for many of what stands behind their "of". */
    private static final Set<String> MANY = Set.of(
            "salvo",
            "barrage",
            "volley",
            "wave",
            "swarm",
            "series",
            "hail",
            "ten",
            "dozen",
            "hundred",
            "thousand",
            "number",
            "score",
            "column",
            "contingent");

    private record Row(PloverType type, String mode, List<String> words) {}

    private final List<Row> rows;
    private final Words words;

    private EventModes(List<Row> rows, Words words) {
        this.rows = List.copyOf(rows);
        this.words = words;
    }

    /** Reads the table. */
    static EventModes load(Words words) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : Resource.rows("events/modes.tsv", 3)) {
            rows.add(new Row(
                    PloverType.valueOf(cells.get(0)),
                    cells.get(1),
                    List.of(cells.get(2).split("\\s+"))));
        }
        return new EventModes(rows, words);
    }

    /** Whether {@code mode} is that of an assault with arms of war. */
    static boolean isOfWar(PloverType type, Optional<String> mode) {
        return type == PloverType.ASSAULT && mode.filter(OF_WAR::contains).isPresent();
    }

    /** The mode of a deed of {@code type} at {@code trigger}; the first row of the table that any word near it meets. */
    Optional<String> of(Sentence sentence, int trigger, PloverType type, Arguments arguments) {
        List<String> near = near(sentence, trigger, type, arguments);
        for (Row row : rows) {
            if (row.type() == type
                    && near.stream().anyMatch(l -> row.words().stream().anyMatch(w -> words.in(l, w)))) {
                return Optional.of(row.mode());
            }
        }
        return Optional.empty();
    }

    private List<String> near(Sentence sentence, int trigger, PloverType type, Arguments arguments) {
        List<String> lemmas = new ArrayList<>();
        boolean launches = LAUNCHING.contains(sentence.token(trigger).lemma());
        for (String role : ROLES) {
            boolean struck = type == PloverType.ASSAULT && !launches && STRUCK.contains(role);
            for (int word : arguments.fill(trigger, role)) {
                if (struck && words.in(sentence.token(word).lemma(), "@craft")) {
                    continue;
                }
                lemmas.add(sentence.token(word).lemma());
                Grammar.preposition(sentence, word, "of")
                        .filter(many -> MANY.contains(sentence.token(word).lemma()))
                        .ifPresent(many -> lemmas.add(sentence.token(many).lemma()));
                for (int child : sentence.children(word)) {
                    Token token = sentence.token(child);
                    if (List.of("compound", "nmod", "conj").contains(token.relation())) {
                        lemmas.add(token.lemma());
                        lemmas.add(token.lemma() + "_" + sentence.token(word).lemma());
                    }
                }
            }
        }
        return lemmas;
    }
}
