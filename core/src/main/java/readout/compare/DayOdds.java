package readout.compare;

/**
 * How likely a report names which day, as odds by which the days of undated reports are weighed, and from where on a day or year counts as told.
 * Set on news of nine crises of 2008 to 2025 whose days were known and taken out of the reports, by halves: what is here was chosen on the one
 * half and measured on both.
 */
final class DayOdds {

    private DayOdds() {}

    // ---- how many days back the day lies that a report names: today, yesterday, … six days ago

    /** A bare weekday by which the first sentences tell their news. */
    private static final double[] NEWS = {0.5, 0.37, 0.06, 0.04, 0.02, 0.007, 0.003};

    /** The same in wire copy. */
    private static final double[] WIRE = {0.68, 0.24, 0.04, 0.02, 0.01, 0.007, 0.003};

    /** A bare weekday elsewhere, or of a deed recalled ("since Friday", "Friday's raid"). */
    private static final double[] RECALLED = {0.2, 0.28, 0.17, 0.13, 0.09, 0.07, 0.06};

    /** A bare weekday of the first sentences where another is nearer to the report's day. */
    private static final double[] BEFORE_THE_NEWS = {0.15, 0.27, 0.2, 0.14, 0.1, 0.08, 0.06};

    /** A day of the month by which the first sentences tell their news: what is told so can be days old. */
    private static final double[] NEWS_BY_MONTH = {0.38, 0.27, 0.12, 0.08, 0.06, 0.05, 0.04};

    /** The nearest bare weekday of a report, where its first sentences name none. */
    private static final double[] NEAREST = {0.36, 0.35, 0.13, 0.08, 0.05, 0.02, 0.01};

    /** A bare weekday ahead: today, tomorrow, … */
    private static final double[] AHEAD = {0.1, 0.35, 0.2, 0.13, 0.1, 0.07, 0.05};

    /** The dateline's day. */
    private static final double[] DATELINE = {0.8, 0.16, 0.02, 0.01, 0.005, 0.004, 0.001};

    /** Part of the days of the month in the first sentences that are of the news' week; */
    private static final double FRESH_IN_LEAD = 0.75;

    /** … elsewhere; */
    private static final double FRESH_ELSEWHERE = 0.2;

    /** … of those from which something goes on or which a noun's deed has: "since May 3", "after the May 3 raid". */
    private static final double FRESH_RECALLED = 0.1;

    /** Part of the others that are of the weeks before: what the news goes back to. */
    private static final double OF_LATE = 0.7;

    private static final int LATE_DAYS = 70;

    /** Part of the days told in full that are. */
    private static final double FRESH_IN_FULL = 0.4;

    /** A day of the month that is not of the week may be any of the year; a day in full any of so many days. */
    private static final double YEAR = 365;

    private static final double YEARS = 3650;

    /** A day is told as past that lies ahead, or the other way: the tense was misread. */
    private static final double WRONG_SIDE = 0.003;

    /** A report that says "today" names the same day by its month seldom. */
    static final double TODAY_BY_MONTH = 0.2;

    /** Part of the days of the month of which the tense tells the wrong side: "the talks were to end on May 3". */
    static final double MISTOLD = 0.03;

    /** A weekday stands with a day of the month that is another: a slip, or two sentences read as one. */
    static final double CLASH = 0.01;

    // ---- days that a report tells itself

    /** A report that tells more days than this is not dated by them: its story weighs them with the rest. */
    static final int FEW_DAYS = 3;

    /** Odds that it is of a day at most so many days past those it tells; */
    static final int NEAR_OWN_DAYS = 14;

    /** … that is, */
    static final double NEAR_OWN = 0.15;

    /** … and that it is of another. */
    static final double FAR_FROM_OWN = 0.001;

    // ---- who holds an office

    /** A report of the days after a term names its holder all the same: he was ousted in the news itself. */
    static final int GRACE_DAYS = 10;

    /** Odds of that. */
    static final double GRACE = 0.2;

    /** Odds that somebody was misread as a holder. */
    static final double OUT_OF_OFFICE = 0.001;

    // ---- reports of one story

    /** So many days off its story's own a report is a third as likely; */
    static final double DAYS_OFF = 3;

    /** … how fast that falls with the days. */
    static final double FALL = 1.5;

    /** So many days around the story's days are tried. */
    static final int AROUND = 10;

    /** What stands beside a day tells of other days' deeds at this likeness; */
    static final double CHANCE_LIKENESS = 0.12;

    /** … what each part above that counts, in logarithms of odds. */
    static final double LIKE_WORDS = 3;

    /** … and all of it at most: of a day that no other report names, no words are known. */
    static final double MOST_LIKE_WORDS = 1.5;

    /** How likely the day of the month by which a report tells its news is that of the weekdays by which others tell theirs; */
    static final double SAME_NEWS = 0.85;

    /** … what the likeness of the words beside them counts between weekdays, as logarithm of odds; */
    static final double LIKE_TELLING = 8;

    /** … what of it counts, since reports of one news are no witnesses independent of each other. */
    static final double NOT_ALONE = 0.8;

    /** So many tellings of weekdays of a story are held against its days of the month. */
    static final int MOST_TELLINGS = 200;

    /** So many days of the month are tried as the story's, the most told ones. */
    static final int MOST_ANCHORS = 12;

    /** The year counts as told from this probability on. */
    static final double SURE_YEAR = 0.9;

    /** The days of a report reach as far as to hold the true one with this probability. */
    static final double RANGE_MASS = 0.85;

    /** The same for one day alone, which all that it tells is then dated by. */
    static final double ONE_DAY_MASS = 0.93;

    /** A report that may be of more days than this stays undated. */
    static final int MOST_DAYS = 12;

    /** No inferred day is surer than this. */
    static final double MOST_SURE = 0.8;

    /** Odds that news told in its lead by a weekday tells the one {@code ago} days ago; {@code ago} may be negative. */
    static double news(long ago, boolean wire) {
        return at(wire ? WIRE : NEWS, ago);
    }

    /** The same where the lead names a nearer one. */
    static double beforeTheNews(long ago) {
        return at(BEFORE_THE_NEWS, ago);
    }

    /** Odds that the nearest weekday a report names, but not in its lead, is the one {@code ago} days ago. */
    static double nearest(long ago) {
        return at(NEAREST, ago);
    }

    static double recalled(long ago) {
        return at(RECALLED, ago);
    }

    static double ahead(long days) {
        return at(AHEAD, days);
    }

    static double dateline(long ago) {
        return ago < 0 ? WRONG_SIDE / 10 : Math.max(at(DATELINE, ago), WRONG_SIDE / YEAR);
    }

    /** Odds that a day of the month is one {@code ago} days ago. */
    static double monthDay(long ago, DayFit.Place place) {
        return switch (place) {
            case DATELINE -> dateline(ago);
            case LEAD -> mixed(ago, FRESH_IN_LEAD, YEAR, NEWS_BY_MONTH);
            case ELSEWHERE -> mixed(ago, FRESH_ELSEWHERE, YEAR, RECALLED);
            case RECALLED -> mixed(ago, FRESH_RECALLED, YEAR, RECALLED);
        };
    }

    /** Odds that a day told in full is one {@code ago} days ago. */
    static double full(long ago) {
        return mixed(ago, FRESH_IN_FULL, YEARS, RECALLED);
    }

    private static double mixed(long ago, double fresh, double others, double[] days) {
        if (ago < 0) {
            return WRONG_SIDE / 10;
        }
        double near = ago < days.length ? days[(int) ago] : 0;
        double late = ago < LATE_DAYS ? OF_LATE / LATE_DAYS : 0;
        return fresh * near + (1 - fresh) * (late + (1 - OF_LATE) / others);
    }

    private static double at(double[] odds, long days) {
        return days >= 0 && days < odds.length ? odds[(int) days] : WRONG_SIDE;
    }
}
