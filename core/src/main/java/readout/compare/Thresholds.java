package readout.compare;

/**
 * Every number the comparison decides by, with its reason. A change here is measured on the story and copy figures (CONTRIBUTING) and on
 * the examples, and lands with the new figures.
 */
final class Thresholds {

    private Thresholds() {}

    // ---- copies

    /** Words in a fingerprinted shingle: short enough to survive an editor's touch, long enough that stock phrases seldom meet. */
    static final int SHINGLE_WORDS = 6;

    /** Shingles a fingerprint is chosen from: any shared run of SHINGLE_WORDS + WINNOWING_WINDOW - 1 words is found. */
    static final int WINNOWING_WINDOW = 5;

    /** Shortest run of equal words that counts as shared; "US Secretary of State … spoke with" stays below it. */
    static final int SHARED_RUN_WORDS = 8;

    /** Two reports share text when the runs hold at least so many words, however short the report. */
    static final int SHARED_TEXT_WORDS = 12;

    /** Smallest share of a report's main text that is listed; fixed by the file format. */
    static final double COPY_SHARE = 0.05;

    /** From this share of its own words (quotations left out) a report mostly reprints another. */
    static final double ORIGIN_SHARE = 0.5;

    /** Two shares nearer than this do not tell which of two reports was cut from which. */
    static final double CONTAINMENT_MARGIN = 0.08;

    /** Fewest words outside quotation marks from which a report's origin is judged. */
    static final int ORIGIN_WORDS = 12;

    /** A report is aligned with so many earlier holders of one fingerprint; more copies of one wire hang together through them. */
    static final int PARTNERS_PER_FINGERPRINT = 24;

    /** A fingerprint in more reports than this is an outlet's boilerplate. */
    static final int BOILERPLATE_REPORTS = 2000;

    // ---- stories

    /** A word written as a name counts so many times another. */
    static final double NAME_WEIGHT = 2;

    /** How much rarity counts: above 1, since what tells two like stories apart are their rare words. */
    static final double RARITY_POWER = 1.5;

    /** Reports read, as it were, before the first one: see {@link Vectors}. */
    static final int PRIOR_REPORTS = 100;

    /** The share of those in which each term stood. */
    static final double PRIOR_SHARE = 0.03;

    /** The weightiest terms of a report are kept, so that long ones cost no more. */
    static final int TERMS_PER_REPORT = 150;

    /** From this mean likeness to its reports a report belongs to a story. */
    static final double STORY_LIKENESS = 0.15;

    /** Likeness halves over so many days between a report and a story's latest. */
    static final double STORY_HALF_LIFE_DAYS = 10;

    /** Where no report of a story has a headline, about so many characters of the most central one stand for it. */
    static final int OPENING_CHARACTERS = 90;
}
