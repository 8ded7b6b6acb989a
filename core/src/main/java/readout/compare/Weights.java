package readout.compare;

/**
 * How much each agreement counts and where a search ends: the numbers the comparison decides by beside {@link Thresholds}, which says from where
 * on two things are one, and on what each group of numbers is measured.
 */
final class Weights {

    private Weights() {}

    // ---- places of two rows (measured with the events: readout.bench.FusionKeys)

    /** The same place by number or name, or two names of towns beside each other. */
    static final double SAME_PLACE = 2;

    /** One place lies in the other. */
    static final double PLACE_WITHIN = 0.7;

    // ---- words that set the halves of a story apart (measured with the stories: score/stories.py)

    /** Log-likelihood ratio from which a word is too unevenly spread for chance. */
    static final double SURE_WORD = 6;

    /** Fewest reports of a half that have it. */
    static final int REPORTS_WITH_WORD = 3;

    /** Share of a half's reports in which a word of its own stands at least. */
    static final double OWN_WORD_HERE = 0.5;

    /** Share of the other half's reports in which it stands at most. */
    static final double OWN_WORD_THERE = 0.1;

    // ---- how sure a conclusion is

    /** A day that another report's text or a dateline prints. */
    static final double PRINTED_DAY = 0.9;

    /** A day that fits what happened best. */
    static final double TRIED_DAY = 0.7;

    /** What each further independent outlet leaves of the doubt in a row. */
    static final double DOUBT_LEFT = 0.8;

    /** No row is surer. */
    static final double MOST_SURE = 0.99;

    // ---- where a search ends: what lies beyond costs time

    /** A row is held against the first so many members of a group: they are the most telling ones. */
    static final int WITNESSES = 12;

    /** So many places of one run of words in a text are tried. */
    static final int REPEATS = 16;

    /** Runs of 2-means: from so many of the texts least, and as many of those most like the rest. */
    static final int STARTS = 5;

    /** Steps of one such run, at most. */
    static final int ROUNDS = 20;

    /** Rounds of dating undated reports: those dated in one help to date the rest in the next. */
    static final int DATING_ROUNDS = 2;
}
