package readout.text;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.nio.FloatBuffer;
import java.util.List;

/** nlp4j's taggers and parser over mapped weights. */
final class MappedComponents {

    static final String TAGGER = "tagger";
    static final String NAMES = "names";
    static final String TREES = "trees";

    private MappedComponents() {}

    /** The tagger of parts of speech. */
    static NLPComponent<NLPNode> tagger(ModelFiles files) {
        return ready(files, TAGGER, new POSTagger<>());
    }

    /** The tagger of names. */
    static NLPComponent<NLPNode> names(ModelFiles files) {
        return ready(files, NAMES, new NERTagger<>());
    }

    /** The parser. */
    static NLPComponent<NLPNode> trees(ModelFiles files) {
        DEPParser<NLPNode> parser = new DEPParser<>();
        List<String> labels = files.lists(TREES + ".labels").get(0);
        for (int i = 0; i < labels.size(); i++) {
            parser.getLabelCandidates().add(labels.get(i), i);
        }
        return ready(files, TREES, parser);
    }

    @SuppressWarnings("unchecked") // what ComponentConverter wrote: the three lists of a template
    private static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> ready(
            ModelFiles files, String name, OnlineComponent<NLPNode, S> component) {
        List<Object> template = files.objects(name + ".template");
        component.setFeatureTemplate(new HashedFeatures<>(
                (List<FeatureItem>) template.get(0),
                (List<FeatureItem[]>) template.get(1),
                (List<FeatureItem>) template.get(2),
                FingerprintTable.open(files, name)));
        component.setOptimizer(new LinearScorer(
                files.lists(name + ".labels").get(0),
                SparseRows.open(files, name),
                array(files.floats(name + ".dense"))));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static float[] array(FloatBuffer buffer) {
        float[] array = new float[buffer.limit()];
        buffer.get(array);
        return array;
    }
}
