package readout.compare;

/**
 * How much each agreement counts and where a search ends: the numbers the comparison decides by beside {@link Thresholds} and {@link
 * ReportThresholds}, which say from where on two things are one. Each group names what it was measured on.
 */
final class Weights {

    private Weights() {}

    // ---- days of two rows (measured with the events: readout.bench.FusionKeys on bench/answers/fusion-*.txt;
    // ONE_EVENT and ONE_CONTACT
    // are reckoned in these)

    /** One day that both tell. */
    static final double SAME_DAY = 2;

    /** The same two days that follow each other, a night or "the 8th or the 9th". */
    static final double SAME_NIGHT = 1.7;

    /**
     * One day of the week that undated reports tell: in one story it is one day. Without the days of their reports the sets of FusionKeys lose 0.08 to 0.18
     * of CoNLL F1 to a weight of 1 (dev 0.70, open 0.82); with this one, and with two days of the week excluding each other, 0.02 to 0.07 (0.81, 0.89).
     */
    static final double SAME_WEEKDAY = 2;

    /** Told days or ranges that overlap. */
    static final double DAYS_MEET = 0.7;

    /** One of them tells no day, and as news of the last days it may be the other's; */
    static final double DAY_UNTOLD = 0.3;

    /** … what each day between the two reports takes from that. */
    static final double NEWS_DAY_APART = 0.05;

    // ---- parties of two rows, see ActorMatch (measured with the events: readout.bench.FusionKeys)

    /** One is a phrase that could mean the other: "gunmen", "people". */
    static final double PHRASE_FOR_PARTY = 0.5;

    /** Both are phrases for the same sort of people: "gunmen", "the militants". */
    static final double LIKE_PHRASES = 0.8;

    /** One belongs to the other: an army, its state. */
    static final double PART_OF_PARTY = 1;

    /** One and the same. */
    static final double SAME_PARTY = 1.5;

    // ---- places of two rows (measured with the events: readout.bench.FusionKeys)

    /** The same place by number or name, or two names of towns beside each other. */
    static final double SAME_PLACE = 2;

    /** One place lies in the other. */
    static final double PLACE_WITHIN = 0.7;

    // ---- mediums of two contacts (measured with the events: readout.bench.FusionKeys)

    /** Both a call, both a meeting. */
    static final double SAME_MEDIUM = 0.5;

    /** One may be the other: a visit and a meeting, or one is not told. */
    static final double FITTING_MEDIUM = 0.25;

    // ---- two claims (readout.bench.ClaimKeys on bench/answers/claims-*.jsonl, and the examples; ONE_CLAIM is reckoned
    // in these)

    /** The same thing is counted. */
    static final double SAME_THING = 1;

    /** What the one counts may include the other's: "people" and "soldiers". */
    static final double FITTING_THING = 0.3;

    /** Of one row of an event. */
    static final double SAME_EVENT = 2;

    /** Of two rows of events: the rows may still be of one deed. */
    static final double OTHER_EVENT = -0.7;

    /** The same exact figure. */
    static final double SAME_FIGURE = 1.5;

    /** Figures that one number fits: "at least ten", "14". */
    static final double MEETING_FIGURE = 0.5;

    /** Figures that exclude each other: tolls are revised. */
    static final double OTHER_FIGURE = -0.5;

    /** The whole likeness of the sentences they stand in. */
    static final double CLAIM_WORDS = 2;

    /** One party makes both. */
    static final double SAME_CLAIMANT = 0.7;

    /** One party answers both in one way, and no figure is given. */
    static final double SAME_ANSWER = 2;

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
