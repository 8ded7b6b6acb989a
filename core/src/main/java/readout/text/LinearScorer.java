package readout.text;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** Scores labels by the weights of the features that hold; stands where nlp4j has its trainer, and cannot train. */
final class LinearScorer extends OnlineOptimizer {

    private static final long serialVersionUID = 1L;

    private final transient SparseRows rows;
    private final float[] dense;
    private final int labels;

    /**
     * A scorer.
     *
     * @param labels the labels in the order of the model
     * @param rows weights of the sparse features
     * @param dense weights of the dense vector, its first place's for all labels, then its second's, …
     */
    LinearScorer(List<String> labels, SparseRows rows, float[] dense) {
        super(new WeightVector(), 0, 0);
        addLabels(labels);
        this.labels = labels.size();
        this.rows = rows;
        this.dense = dense;
    }

    @Override
    public float[] scores(FeatureVector vector, boolean augment) {
        Features features = (Features) vector;
        float[] scores = new float[labels];
        for (int i = 0; i < features.size(); i++) {
            rows.addTo(scores, features.row(i));
        }
        if (features.hasDenseVector()) {
            addDense(features.getDenseVector(), scores);
        }
        return scores;
    }

    private void addDense(float[] vector, float[] scores) {
        for (int d = 0; d < vector.length; d++) {
            float value = vector[d];
            int at = d * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += dense[at + label] * value;
            }
        }
    }

    @Override
    protected void trainAux(Instance instance) {
        throw new UnsupportedOperationException("a converted model cannot be trained");
    }

    @Override
    public void updateMiniBatch() {
        throw new UnsupportedOperationException("a converted model cannot be trained");
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw new UnsupportedOperationException("a converted model cannot be trained");
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw new UnsupportedOperationException("a converted model cannot be trained");
    }
}
