package readout.extract;

/**
 * What the files say of events.
 *
 * @param words named lists of words
 * @param rules which words name a deed
 * @param contents what is asked, offered, refused, threatened
 * @param modes the mode the words around a deed give it
 */
record EventKnowledge(Words words, EventRules rules, EventContents contents, EventModes modes) {

    /** The files that come with Readout. */
    static EventKnowledge load() {
        Words words = Words.shipped();
        return new EventKnowledge(words, EventRules.load(words), EventContents.load(words), EventModes.load(words));
    }
}
