package readout.extract;

/** How sure a row is: the main clause, both sides told and a verb count for it. */
final class EventConfidence {

    private static final double MAIN = 0.8;
    private static final double PER_CLAUSE = 0.1;
    private static final double NOUN = 0.12;
    private static final double ONE_SIDED = 0.1;
    private static final double NO_ACTOR = 0.15;
    private static final double TOLD_OF = 0.15;
    private static final double LEAST = 0.2;

    private EventConfidence() {}

    /** From 0.2 to 0.8. */
    static double of(EventCandidate candidate, boolean actor, boolean recipient) {
        double sure = MAIN - PER_CLAUSE * Math.min(candidate.depth(), 3);
        if (candidate.nominal()) {
            sure -= NOUN;
        }
        if (!candidate.reciprocal() && !recipient) {
            sure -= ONE_SIDED;
        }
        if (!actor) {
            sure -= NO_ACTOR;
        }
        if (candidate.mood() == Mood.ALLEGED || candidate.mood() == Mood.DENIED) {
            sure -= TOLD_OF;
        }
        return Math.max(LEAST, Math.round(sure * 100) / 100.0);
    }
}
