package readout.compare;

/**
 * From where on two rows are one, with the reason; {@link ReportThresholds} says it of reports, {@link Weights} how much each agreement counts. Each
 * group names what its numbers were measured on; a change of one is measured there and on the examples, and lands with the new figures.
 */
final class Thresholds {

    private Thresholds() {}

    // ---- actors (the examples; ActorLinkingTest)

    /** Names shorter than this have no other spelling: too many short names are neighbours ("Ali", "Ala"). */
    static final int SPELLING_LETTERS = 5;

    /** Letters by which two spellings of a name may differ, their consonants being the same. */
    static final int SPELLING_EDITS = 2;

    // ---- events, contacts (readout.bench.FusionKeys on bench/answers/fusion-*.txt)

    /** What a report tells as news without a day happened on its own day or so many days before. */
    static final int NEWS_DAYS = 2;

    /** For so many days more a figure may be told again without its day (the examples). */
    static final int RETOLD_DAYS = 5;

    /** Two names of towns so near each other, in kilometres, are one place: a base and the town it is named after. */
    static final double ONE_TOWN_KM = 10;

    /** A range of more days than this is not looked up day by day. */
    static final int BLOCK_DAYS = 7;

    /** Passages read, as it were, before the first one, so that the words of a few passages are neither rare nor common. */
    static final int PRIOR_PASSAGES = 30;

    /** What the whole likeness of two sentences counts, beside days, parties and places. */
    static final double SENTENCE_WEIGHT = 3;

    /** What the same trigger counts. */
    static final double TRIGGER_WEIGHT = 0.5;

    /** What the same mode counts. */
    static final double MODE_WEIGHT = 0.5;

    /** From this likeness a sentence is another's, reprinted. */
    static final double SAME_SENTENCE = 0.6;

    /** What it counts that both tell of a kind of deed that one party seldom does twice within days: an expulsion, martial law. */
    static final double SINGULAR_WEIGHT = 0.8;

    /** What a reprinted sentence counts beyond its likeness. */
    static final double SAME_SENTENCE_WEIGHT = 1.5;

    /** From this likeness two sentences may report one utterance though only one says to whom it was made. */
    static final double LIKE_SENTENCES = 0.2;

    /** Words to nobody that is told and without a day are one of two reports of different days from this likeness of their sentences on. */
    static final double SAME_WORDS = 0.4;

    /** What the same exact figure counts; figures that exclude each other count as much against, since tolls are revised. */
    static final double FIGURE_WEIGHT = 1;

    /** Fewer dead than this do not tell one deed from another. */
    static final int TELLING_TOLL = 3;

    /** By so much of it an exact figure may exceed the round one that "more than" goes with. */
    static final double ROUNDED_TOLL = 0.1;

    /** What it counts that one telling names in its sentence the place that is the other's: less than a place of its own. */
    static final double NAMED_PLACE_WEIGHT = 1;

    /** What it counts that both sentences have a name beside those of parties and places: as much. */
    static final double NAMED_THING_WEIGHT = 1;

    /** What it counts that both were done to so few: two diplomats. */
    static final double FEW_HEADS_WEIGHT = 0.5;

    /** What a headline counts beside a deed of the same type that the first sentences tell. */
    static final double HEADLINE_WEIGHT = 1.5;

    /** The first sentences of a report begin within so many characters of its main text. */
    static final int LEAD_CHARACTERS = 250;

    /** So many dead tell a deed from those of other weeks of the same story. */
    static final int RARE_TOLL = 10;

    /** Fewest words in common, beside the toll, by which an undated report comes back to a deed of other weeks. */
    static final int RECALLED_WORDS = 2;

    /** What the same telling toll in one story counts: as a figure, and as much as a day besides. */
    static final double TOLL_WEIGHT = 3;

    /** What it counts that neither tells a day, place or toll and both name whole states that are at war. */
    static final double UNPLACED_WEIGHT = -1;

    /** One person, known by name, is told killed by both: nobody dies twice. */
    static final double ONE_DEATH_WEIGHT = 3;

    /** What one side's deeds of one day, or at one place, count for being told in one story. */
    static final double ONE_STORY_WEIGHT = 0.6;

    /** What "the strikes" counts beside the deed of the same report that it comes back to: enough, where the report tells no day. */
    static final double ANTECEDENT_WEIGHT = 3.4;

    /**
     * From this likeness two reports tell of one deed. The same day and both parties as parts of their states make 4;
     * the same day and one party, wholly the same, make 3.5, so that words, place or figures must add to it.
     */
    static final double ONE_EVENT = 3.6;

    /**
     * From this likeness two reports tell of one deed where no other deed is nearly as like: a told day and one party by a phrase, or one party
     * wholly and the words. From 3.2 down to 2.4 the sets of FusionKeys gain steadily (dev 0.81 to 0.83, open 0.87 to 0.91, those not tuned on
     * 0.57 to 0.63); below, two deeds of a day run together.
     */
    static final double UNRIVALLED_DEED = 2.6;

    /**
     * As {@link #UNRIVALLED_DEED}, where a story tells of no third deed of the kind: of one type, mode and stage. It takes the sets tuned on from
     * 0.90 and 0.71 to 0.92 and 0.72 (FusionKeys dev and world), the others by 0.01 to 0.02, with no row of two events more.
     */
    static final double SOLE_DEED = 1.8;

    /** And where every deed that contradicts it is less like by so much. */
    static final double UNRIVALLED_MARGIN = 0.8;

    /** From this likeness, days left aside, a telling without a day may come back to a deed of its story: one party and the words, or two. */
    static final double RECALLED_DEED = 2;

    /** A telling without a day may come back to a deed of another story that is so many days old at most. */
    static final int RECALLED_DAYS = 31;

    /** And where it is less like every other deed by so much: as a party counts. */
    static final double RECALLED_MARGIN = 0.8;

    /** So much of what "Monday's attack on the hotel" says a deed must have: its day is 2, each of its words up to 1. */
    static final double REFERRED_DEED = 0.5;

    /** And so much more than every other deed. */
    static final double REFERRED_MARGIN = 0.4;

    /** The likeness of two events read off one contact: what parties and days say was weighed when the contact was found to be one. */
    static final double ONE_OCCASION = 10;

    /** What the whole likeness of their sentences counts for two contacts: less than a day, enough to tell which of two days is meant. */
    static final double TALK_WEIGHT = 0.5;

    /** As ONE_EVENT, for contacts: parties and day carry nearly all that is told of one. */
    static final double ONE_CONTACT = 2;

    // ---- statements (readout.bench.StatementKeys on bench/answers/statement-groups-*.txt)

    /** A run of so many equal words, both inside quotation marks, is the same statement. */
    static final int WORDING_RUN = 5;

    /** A run of so many words is no stock phrase: one statement, though two outlets put it on days that follow each other. */
    static final int LONG_RUN = 12;

    /** Words at the ends of the shorter quotation that need not be the same: a comma's "he said", a first word in brackets. */
    static final int WORDING_SLACK = 2;

    /** From this weighted Jaccard of content words, synonyms made one, two statements of one speaker are the same. */
    static final double ONE_STATEMENT = 0.38;

    /** As ONE_STATEMENT where the speakers are a person and their ministry or country. */
    static final double ONE_STATEMENT_OF_OFFICE = 0.45;

    /** Fewest content words that two statements must share. */
    static final int STATEMENT_WORDS = 3;

    /** Two tellings of few content words are one statement where so many words stand in both in the same order. */
    static final int RETOLD_WORDS = 4;

    /** And where these are so much of the shorter telling. */
    static final double RETOLD_SHARE = 0.6;

    /** Fewest words of the gist in which two short tellings must be the same; see {@link Gist}. */
    static final int GIST_WORDS = 2;

    /** A statement is looked for under so many of its weightiest words. */
    static final int STATEMENT_KEYS = 12;

    /** Fewest content words that two quoted sentences must share to be wordings of one. */
    static final int SENTENCE_WORDS = 2;

    /** Fewest content words of a clause that can be left out. */
    static final int PART_WORDS = 4;

    /** A report tells a part of a statement where words stand together that weigh so much of it. */
    static final double TOLD_PART = 0.5;

    /** They stand together within so many words: a long sentence. */
    static final int TOLD_WITHIN_WORDS = 40;

    // ---- claims (readout.bench.ClaimKeys, and the examples)

    /** From this likeness two claims are about the same thing: the same event and object, or figure, object and words alike. */
    static final double ONE_CLAIM = 3;
}
