package readout.text;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Collection;
import java.util.List;

/**
 * nlp4j's feature template with its features looked up by fingerprint. The original joins the values of a feature with "_" to one
 * string and looks that up; here the string is never built.
 */
final class HashedFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

    private static final long serialVersionUID = 1L;
    private static final char JOINT = '_';

    private final transient FingerprintTable table;

    /**
     * A template.
     *
     * @param sets the features that may have several values at once
     * @param lists the others, each a combination of values
     * @param dense the words whose embeddings make the dense vector
     * @param table from fingerprints to rows of weights
     */
    HashedFeatures(List<FeatureItem> sets, List<FeatureItem[]> lists, List<FeatureItem> dense, FingerprintTable table) {
        super(null, new HyperParameter());
        sets.forEach(this::addSet);
        lists.forEach(this::add);
        dense.forEach(this::addWordEmbedding);
        this.table = table;
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        Features features = new Features(createDenseVector(state));
        int type = 0;
        for (FeatureItem item : feature_set) {
            addSet(features, state, item, type++);
        }
        for (FeatureItem[] items : feature_list) {
            addJoint(features, state, items, type++);
        }
        return features;
    }

    private void addSet(Features features, S state, FeatureItem item, int type) {
        Collection<String> values = getFeatures(state, item);
        if (values != null) {
            long start = Fingerprint.start(type);
            for (String value : values) {
                look(features, Fingerprint.add(start, value));
            }
        }
    }

    private void addJoint(Features features, S state, FeatureItem[] items, int type) {
        long key = Fingerprint.start(type);
        for (int i = 0; i < items.length; i++) {
            String value = getFeature(state, items[i]);
            if (value == null) {
                return;
            }
            key = Fingerprint.add(i == 0 ? key : Fingerprint.add(key, JOINT), value);
        }
        look(features, key);
    }

    private void look(Features features, long key) {
        int row = table.get(Fingerprint.finish(key));
        if (row != FingerprintTable.ABSENT) {
            features.add(row);
        }
    }
}
