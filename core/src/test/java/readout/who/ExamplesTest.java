package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.Actor;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** The examples of the tables of actors hold. */
class ExamplesTest {

    static Stream<Example> examples() {
        return Phrases.rows(Cast.class, "examples.tsv").stream().map(Example::of);
    }

    record Example(String row, String text, int from, int to, String name, String kind, String country, String sector) {

        static Example of(String[] row) {
            int from = row[1].indexOf('{');
            int to = row[1].indexOf('}') - 1;
            String text = row[1].replace("{", "").replace("}", "");
            return new Example(row[0], text, from, to, row[2], row[3], row[4], row[5]);
        }

        @Override
        public String toString() {
            return row + ": " + text;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMarkedWordsMeanWhoIsTold(Example example) {
        CastReading reading = CastReading.of(example.text());
        Set<Actor> meant = meant(reading, example);
        if (example.name().equals("-")) {
            assertThat(meant).isEmpty();
            return;
        }
        assertThat(meant.stream().map(Actor::name).collect(Collectors.joining("|")))
                .isEqualTo(example.name());
        assertThat(meant).allSatisfy(actor -> {
            assertThat(actor.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(example.kind());
            assertThat(actor.sector().orElse("")).isEqualTo(example.sector());
            assertThat(actor.country().filter(c -> !example.name().contains("|")))
                    .isEqualTo(Optional.of(example.country()).filter(c -> !c.isEmpty()));
        });
    }

    /** Whom the head of the marked words means. */
    private static Set<Actor> meant(CastReading reading, Example example) {
        Sentence sentence = reading.text().sentenceAt(example.from()).orElseThrow();
        List<Token> marked = sentence.tokens().stream()
                .filter(t -> t.span().start() >= example.from() && t.span().end() <= example.to())
                .toList();
        int from = marked.get(0).index();
        int to = marked.get(marked.size() - 1).index() + 1;
        Set<Actor> meant = new LinkedHashSet<>();
        reading.cast()
                .refer(sentence, Words.head(sentence, from, to))
                .forEach(ref -> meant.add(reading.cast().actor(ref.actor()).orElseThrow()));
        return meant;
    }
}
