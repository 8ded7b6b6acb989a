package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** Which word of a sentence gave an event its mode ({@code events/modes.tsv}) or a context ({@code events/contexts.tsv}). */
final class EventWords {

    private static final EventWords SHIPPED = new EventWords();

    private record Row(String type, String value, List<String> words) {}

    private final List<Row> modes = new ArrayList<>();
    private final List<Row> contexts = new ArrayList<>();
    private final Words lists = Words.parse(Resource.read("words.txt"));

    private EventWords() {
        for (List<String> cells : Resource.rows("events/modes.tsv", 3)) {
            modes.add(new Row(cells.get(0), cells.get(1), List.of(cells.get(2).split("\\s+"))));
        }
        for (List<String> cells : Resource.rows("events/contexts.tsv", 3)) {
            contexts.add(new Row("", cells.get(0), List.of(cells.get(1).split("\\s+"))));
        }
    }

    /** The words of the tables that come with Readout. */
    static EventWords shipped() {
        return SHIPPED;
    }

    /** The word nearest the trigger that tells {@code mode}; empty where the rule gives the mode by itself. */
    Optional<Token> ofMode(Sentence sentence, int trigger, PloverType type, String mode) {
        return modes.stream()
                .filter(row -> row.type().equals(type.name()) && row.value().equals(mode))
                .flatMap(row -> nearest(sentence, trigger, row).stream())
                .findFirst();
    }

    /** Whether {@code lemma} tells with what an attack is made. */
    boolean isArm(String lemma) {
        return modes.stream()
                .filter(row -> row.type().equals("ASSAULT"))
                .anyMatch(row -> row.words().stream().anyMatch(word -> lists.in(lemma, word)));
    }

    /** The word nearest the trigger that tells {@code context}. */
    Optional<Token> ofContext(Sentence sentence, int trigger, String context) {
        return contexts.stream()
                .filter(row -> row.value().equals(context))
                .flatMap(row -> nearest(sentence, trigger, row).stream())
                .findFirst();
    }

    private Optional<Token> nearest(Sentence sentence, int trigger, Row row) {
        Optional<Token> best = Optional.empty();
        for (Token token : sentence.tokens()) {
            boolean nearer = best.isEmpty()
                    || Math.abs(token.index() - trigger) < Math.abs(best.get().index() - trigger);
            if (nearer && tells(sentence, token, row)) {
                best = Optional.of(token);
            }
        }
        return best;
    }

    private boolean tells(Sentence sentence, Token token, Row row) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String before = token.index() == 0
                ? ""
                : sentence.token(token.index() - 1).lemma().toLowerCase(Locale.ROOT);
        return row.words().stream().anyMatch(word -> lists.in(lemma, word) || lists.in(before + "_" + lemma, word));
    }
}
