package readout.extract;

import java.util.Map;

/**
 * What the files say of events.
 *
 * @param words named lists of words
 * @param rules which words name a deed
 * @param contents what is asked, offered, refused, threatened
 * @param modes the mode the words around a deed give it
 * @param effects what a word says of the deeds it governs
 */
record EventKnowledge(
        Words words, EventRules rules, EventContents contents, EventModes modes, Map<String, Mood> effects) {

    /** The files that come with Readout. */
    static EventKnowledge load() {
        Words words = Words.parse(Resource.read("words.txt"));
        return new EventKnowledge(
                words, EventRules.load(words), EventContents.load(words), EventModes.load(words), Moods.load());
    }
}
