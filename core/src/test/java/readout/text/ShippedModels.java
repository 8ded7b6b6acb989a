package readout.text;

import com.clearnlp.component.AbstractComponent;
import com.clearnlp.component.pred.EnglishPredicateIdentifier;
import com.clearnlp.component.role.EnglishRolesetClassifier;
import com.clearnlp.component.srl.EnglishSRLabeler;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The engine's parts as their jars carry them. Half a minute and about 3 GB of heap. */
final class ShippedModels {

    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";

    private ShippedModels() {}

    /** Loads all parts, one after the other. */
    static Models load(Engine.Progress progress) {
        progress.step("Loading the lexica", 0);
        GlobalLexica<NLPNode> lexica = lexica();
        progress.step("Loading the taggers", 0.7);
        NLPComponent<NLPNode> tagger = NLPUtils.<NLPNode, POSState<NLPNode>>getComponent(MODELS + "en-pos.xz");
        NLPComponent<NLPNode> names = NLPUtils.<NLPNode, NERState<NLPNode>>getComponent(MODELS + "en-ner.xz");
        progress.step("Loading the parser", 0.8);
        NLPComponent<NLPNode> trees = NLPUtils.<NLPNode, DEPState<NLPNode>>getComponent(MODELS + "en-dep.xz");
        progress.step("Loading the role labeller", 0.95);
        Roles roles = roles();
        progress.step("Ready", 1);
        return new Models(
                lexica, vocabulary(lexica), tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), names, trees, roles);
    }

    private static GlobalLexica<NLPNode> lexica() {
        try (InputStream in = ShippedResource.plain(CONFIGURATION)) {
            return new GlobalLexica<>(XMLUtils.getDocumentElement(in));
        } catch (IOException e) {
            throw new UncheckedIOException(CONFIGURATION, e);
        }
    }

    private static Vocabulary vocabulary(GlobalLexica<NLPNode> lexica) {
        Map<String, List<String>> tags = lexica.getAmbiguityClasses().getLexicon();
        return new Vocabulary() {
            @Override
            public List<String> tags(String word) {
                return tags.getOrDefault(word, List.of());
            }

            @Override
            public boolean isNationality(String word) {
                throw new UnsupportedOperationException("not needed where texts are not respelled");
            }
        };
    }

    private static Roles roles() {
        return new Roles(
                clear("pred", EnglishPredicateIdentifier::new),
                clear("role", EnglishRolesetClassifier::new),
                clear("srl", EnglishSRLabeler::new));
    }

    private static <T extends AbstractComponent> T clear(String name, Function<ObjectInputStream, T> loader) {
        try (ObjectInputStream in = ShippedResource.clearNlp(name, seen -> {})) {
            return loader.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
