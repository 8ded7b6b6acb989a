package readout.extract;

/** How a sentence puts a deed. */
enum Mood {
    /** It took place, or takes place. */
    FACT,
    /** It will, or is to. */
    FUTURE,
    /** It ought to: "must", "should", "has to". */
    OBLIGED,
    /** It may, might, would, or would if. */
    POSSIBLE,
    /** It is wanted, asked for, feared, talked of. */
    WANTED,
    /** Someone tries to do it. */
    ATTEMPTED,
    /** It did not take place, or was prevented. */
    NEGATED,
    /** "Will not", "would no longer": refused. */
    REFUSED,
    /** Someone denies it. */
    DENIED,
    /** Someone accuses another of it. */
    ALLEGED;

    /** This deed inside one of mood {@code outer}: what is only wanted stays so, whatever lies within. */
    Mood within(Mood outer) {
        if (outer == FACT) {
            return this;
        }
        return outer == OBLIGED || outer == REFUSED ? WANTED : outer;
    }
}
