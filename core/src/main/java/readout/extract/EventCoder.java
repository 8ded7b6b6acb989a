package readout.extract;

import java.util.List;
import readout.text.Sentence;

/**
 * Reads deeds off a sentence: which words name one ({@link EventRules}), how the sentence puts it ({@link Moods}), and who takes part
 * ({@link Arguments}). Immutable.
 */
final class EventCoder {

    private final EventKnowledge knowledge;

    private EventCoder(EventKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A coder with the rules that come with Readout. */
    static EventCoder load() {
        return new EventCoder(EventKnowledge.load());
    }

    /** Its rules. */
    EventRules rules() {
        return knowledge.rules();
    }

    /** The deeds of the sentence, in the order of their triggers. */
    List<EventCandidate> code(Sentence sentence) {
        return new SentenceDeeds(sentence, knowledge).code();
    }
}
