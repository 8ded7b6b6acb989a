package readout.extract;

import readout.text.Sentence;

/**
 * How the text presents what a verb or a noun of action tells, as far as a record of contacts and claims needs to know: the moods of
 * {@link Moods} in fewer classes.
 */
enum Factuality {
    /** Told as a fact, be it by an accuser. */
    ASSERTED,
    /** Told not to be so, or refused, prevented, failed, denied. */
    DENIED,
    /** To come: will, is due to, agreed to. */
    PLANNED,
    /** Could, might, would; wanted, feared, tried. */
    POSSIBLE,
    /** Only if something else is so. */
    CONDITIONAL,
    /** Asked for, urged, proposed. */
    REQUESTED;

    /** How {@code sentence} presents what the verb or noun at {@code token} tells. */
    static Factuality of(Sentence sentence, int token) {
        Moods moods = new Moods(sentence, new Arguments(sentence, Words.shipped()));
        return of(moods.of(token).mood());
    }

    private static Factuality of(Mood mood) {
        return switch (mood) {
            case FACT, ALLEGED -> ASSERTED;
            case NEGATED, REFUSED, DENIED -> DENIED;
            case FUTURE, COMMITTED -> PLANNED;
            case OBLIGED, POSSIBLE, WISHED, FEARED, ATTEMPTED -> POSSIBLE;
            case CONDITIONAL -> CONDITIONAL;
            case ASKED -> REQUESTED;
        };
    }
}
