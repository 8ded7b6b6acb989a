package readout.extract;

/** How a sentence puts a deed. */
enum Mood {
    /** It took place, or takes place. */
    FACT,
    /** It will, or is to. */
    FUTURE,
    /** Someone agreed to it, promised or threatens it. */
    COMMITTED,
    /** It ought to: "must", "should", "has to". */
    OBLIGED,
    /** It may, might, would. */
    POSSIBLE,
    /** Only if something else is so. */
    CONDITIONAL,
    /** It is wanted, aimed at, talked of. */
    WISHED,
    /** It is asked for, ordered, proposed. */
    ASKED,
    /** It is feared, or warned of. */
    FEARED,
    /** Someone tries to do it. */
    ATTEMPTED,
    /** It did not take place, or was prevented. */
    NEGATED,
    /** "Will not", "would no longer", "refused to". */
    REFUSED,
    /** Someone denies it. */
    DENIED,
    /** Someone accuses another of it. */
    ALLEGED;

    /** This deed inside one of mood {@code outer}: what is only wanted stays so, whatever lies within; of "there will be no talks", none is to come. */
    Mood within(Mood outer) {
        if (outer == FACT || this == NEGATED) {
            return this;
        }
        return outer == OBLIGED || outer == REFUSED ? WISHED : outer;
    }
}
