package readout.compare;

/**
 * From where on reports belong together: that one copies another, that two are one story, and of what day an undated one is. {@link Thresholds} says
 * it of rows. Each group names what its numbers were measured on; a change of one is measured there and on the examples, and lands with the new
 * figures.
 */
final class ReportThresholds {

    private ReportThresholds() {}

    // ---- copies (readout.bench.Reprints on ECB+: recall 0.995, precision 0.997; pairs of ECB+ read by eye)

    /** Words in a fingerprinted shingle: short enough to survive an editor's touch, long enough that stock phrases seldom meet. */
    static final int SHINGLE_WORDS = 6;

    /** Shingles a fingerprint is chosen from: any shared run of SHINGLE_WORDS + WINNOWING_WINDOW - 1 words is found. */
    static final int WINNOWING_WINDOW = 5;

    /** Shortest run of equal words that counts as shared; "US Secretary of State … spoke with" stays below it. */
    static final int SHARED_RUN_WORDS = 8;

    /** Between two long runs that follow each other in both texts, shorter ones count from so many words: an edited sentence's rest. */
    static final int EDITED_RUN_WORDS = 3;

    /** As long as no more words than these lie between the two long runs, in either text: about two sentences. */
    static final int EDITED_WORDS = 40;

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

    // ---- stories (score/stories.py on ECB+: B-cubed F 0.933, and 0.925 on topics the numbers were not chosen on)

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

    /** From this mean likeness to its reports a report belongs to a story; low, since {@link StorySplit} parts what is two. */
    static final double STORY_LIKENESS = 0.1;

    /** Fewer reports than this are no story of their own within another. */
    static final int SMALLEST_HALF = 4;

    /** Log-likelihood that the words of a half are its own, in sum; see {@link OwnWords}. */
    static final double OWN_WORDS_EVIDENCE = 10;

    /** So many words must stand in half of its reports and in a tenth of the others' at most. */
    static final int OWN_WORDS = 2;

    /** Halves whose likeness is below this part of the likeness within either are two stories. */
    static final double FAR_APART = 0.33;

    /** The part of likeness that fades halves over so many days between a report and a story's latest. */
    static final double STORY_HALF_LIFE_DAYS = 10;

    /** The part of likeness that stays however many days lie between: reports much alike are one story months later. */
    static final double STORY_RESTING = 0.6;

    /** Where no report of a story has a headline, about so many characters of the most central one stand for it. */
    static final int OPENING_CHARACTERS = 90;

    // ---- dates of undated reports; by what odds their days are weighed is in DayOdds

    /** The words up to so far before and after an expression of time tell what happened then: about a sentence. */
    static final int CONTEXT_CHARACTERS = 160;

    /** What a word that stands with no day weighs against one that stands with one day only. */
    static final double UNKNOWN_WORD = 0.3;

    /** The lead, where news says of what day it is: so many characters of the main text. */
    static final int DATING_LEAD = 400;

    /** A dateline without a year is read in the year in which it lies within so many days of its story. */
    static final int NEAR_STORY_DAYS = 60;

    /** In stories that run longer than this an undated report stays undated, unless it copies a dated one. */
    static final int UNDATED_WINDOW_DAYS = 60;
}
