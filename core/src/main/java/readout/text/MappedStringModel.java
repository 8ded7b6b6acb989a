package readout.text;

import com.clearnlp.classification.model.StringModel;
import com.clearnlp.classification.prediction.StringPrediction;
import com.clearnlp.classification.vector.SparseFeatureVector;
import com.clearnlp.classification.vector.StringFeatureVector;
import java.util.List;

/** One of ClearNLP's linear models over mapped weights; several share one table and one set of rows. */
final class MappedStringModel extends StringModel {

    private static final long serialVersionUID = 1L;

    /** Between a feature's type and its value in its key. */
    private static final char TYPE_END = '\u0001';

    private final transient FingerprintTable table;
    private final transient SparseRows rows;
    private final int number;
    private final int bias;

    /**
     * A model.
     *
     * @param labels its labels in order
     * @param number its number among the models that share the table
     * @param bias the row of its bias
     */
    MappedStringModel(List<String> labels, FingerprintTable table, SparseRows rows, int number, int bias) {
        this.a_labels = labels.toArray(new String[0]);
        this.n_labels = labels.size();
        this.table = table;
        this.rows = rows;
        this.number = number;
        this.bias = bias;
    }

    /** The key of a feature of the model with this number. */
    static long key(int number, String type, String value) {
        long key = Fingerprint.add(Fingerprint.add(Fingerprint.start(number), type), TYPE_END);
        return Fingerprint.finish(Fingerprint.add(key, value));
    }

    @Override
    public SparseFeatureVector toSparseFeatureVector(StringFeatureVector vector) {
        SparseFeatureVector sparse = new SparseFeatureVector();
        for (int i = 0; i < vector.size(); i++) {
            int row = table.get(key(number, vector.getType(i), vector.getValue(i)));
            if (row != FingerprintTable.ABSENT) {
                sparse.addFeature(row);
            }
        }
        return sparse;
    }

    /** All labels, unsorted: {@link MappedLabeler} sorts them where it must. */
    @Override
    public List<StringPrediction> predictAll(StringFeatureVector vector) {
        return getPredictions(toSparseFeatureVector(vector));
    }

    /** The scores of the labels; of two labels only the first has weights, and the second scores the opposite. */
    @Override
    public double[] getScores(SparseFeatureVector vector) {
        double[] scores = new double[n_labels];
        rows.addTo(scores, bias);
        for (int i = 0; i < vector.size(); i++) {
            rows.addTo(scores, vector.getIndex(i));
        }
        if (isBinaryLabel()) {
            scores[1] = -scores[0];
        }
        return scores;
    }
}
