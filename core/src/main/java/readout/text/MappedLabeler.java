package readout.text;

import com.clearnlp.classification.prediction.StringPrediction;
import com.clearnlp.component.srl.EnglishSRLabeler;
import com.clearnlp.component.state.SRLState;
import com.clearnlp.dependency.DEPNode;
import com.clearnlp.util.UTCollection;
import java.io.ObjectInputStream;
import java.util.Collections;
import java.util.List;

/**
 * ClearNLP's labeller without its waste: the original sorts all 47 labels and tests each against the verb's frame, though only the
 * best one is used and mostly passes. Here the others are looked at only when the best one fails.
 */
final class MappedLabeler extends EnglishSRLabeler {

    /** What the original sets the score of a label that fails to. */
    private static final double FAILED = -1;

    MappedLabeler(ObjectInputStream in) {
        super(in);
    }

    /** Puts the best label that passes first. */
    @Override
    protected void rerankPredictions(List<StringPrediction> labels, SRLState state) {
        int best = 0;
        for (int i = 1; i < labels.size(); i++) {
            if (labels.get(i).score > labels.get(best).score) {
                best = i;
            }
        }
        if (labels.get(best).score > FAILED && passes(labels.get(best), state)) {
            Collections.swap(labels, 0, best);
        } else {
            UTCollection.sortReverseOrder(labels);
            super.rerankPredictions(labels, state);
        }
    }

    private boolean passes(StringPrediction label, SRLState state) {
        DEPNode argument = state.getCurrentArgument();
        return !rerankFrameMismatch(label, state)
                && !rerankRedundantNumberedArgument(label, state)
                && !rerankFromArgument(new StringPrediction(label.label, label.score), argument);
    }
}
