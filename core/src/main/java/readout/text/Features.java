package readout.text;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The features that hold in one state of a tagger or parser: rows of its weights, and at most one dense vector. */
final class Features extends FeatureVector {

    private static final long serialVersionUID = 1L;

    private int[] rows = new int[128];
    private int size;

    Features(float @Nullable [] dense) {
        super(dense);
    }

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int row(int i) {
        return rows[i];
    }
}
