package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import readout.model.Span;

/**
 * The converted models give what the shipped ones give, word by word. Takes a minute and 4 GB of heap, so it runs only on demand:
 * {@code mvn test -pl core -Dtest=SameAsShippedTest -Dreadout.shipped=true -DargLine=-Xmx5g}.
 */
@EnabledIfSystemProperty(named = "readout.shipped", matches = "true")
class SameAsShippedTest {

    private static final String TEXT =
            "The president of Norland, who met Foreign Minister Ilse Vey in Arvik on Tuesday, urged both"
                    + " sides to end the \"senseless\" shelling that killed 26 villagers. She'd said: \"We won't negotiate with the rebels"
                    + " under fire,\" adding that the U.N. envoy was to return by June 5, 2019. An attack claimed by the Southern Front left"
                    + " at least 12 people dead near the State University of New York, police said.";

    @Test
    void sameWordsTreesAndRoles() {
        Parser shipped = new Parser(ShippedModels.load(Engine.Progress.NONE));
        List<List<Word>> sentences = new SentenceSplitter(SentenceEnds.shipped())
                .split(TEXT, new Tokenizer().words(TEXT, new Span(0, TEXT.length())));
        List<Sentence> converted = TestEngine.annotate(TEXT).sentences();
        assertThat(converted).hasSameSizeAs(sentences).hasSize(3);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = shipped.parse(sentences.get(i), i, 0);
            assertThat(converted.get(i).tokens()).isEqualTo(sentence.tokens());
            assertThat(converted.get(i).predicates()).isEqualTo(sentence.predicates());
        }
    }
}
