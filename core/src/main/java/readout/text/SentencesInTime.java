package readout.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import readout.input.Deadline;

/**
 * The sentences of a report that must be read by some time. All that reads a report goes over its sentences, so this is where the time is looked
 * at, for every rule there is.
 */
final class SentencesInTime extends AbstractList<Sentence> implements RandomAccess {

    private final List<Sentence> sentences;
    private final Deadline deadline;

    SentencesInTime(List<Sentence> sentences, Deadline deadline) {
        this.sentences = List.copyOf(sentences);
        this.deadline = deadline;
    }

    /** @throws Deadline.Passed when the time is over */
    @Override
    public Sentence get(int index) {
        deadline.check();
        return sentences.get(index);
    }

    @Override
    public int size() {
        return sentences.size();
    }
}
