package readout.who;

import readout.model.Actor.Form;

/**
 * Words that mean an actor.
 *
 * @param sentence index of the sentence
 * @param from index of the first word
 * @param to one past the last word
 * @param head index of the word the phrase hangs by
 * @param form what kind of words they are
 * @param sketch what they tell
 */
record Mention(int sentence, int from, int to, int head, Form form, Sketch sketch) {

    int width() {
        return to - from;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean overlaps(Mention other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }
}
