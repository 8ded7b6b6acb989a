package readout.input;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Datelines at the start of a paragraph: "GENEVA, March 3 (Agency) -", "New Delhi:", "CAIRO (AP) --", "PORT LOUIS, Wednesday 5
 * February.", "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT]" (the style of the Foreign Broadcast Information Service).
 */
final class Datelines {

    /**
     * A dateline found.
     *
     * @param place as printed
     * @param date the words that name its day
     * @param agency the wire credited
     * @param length where it ends in its paragraph, its separator included
     */
    record Found(Optional<String> place, Optional<String> date, Optional<String> agency, int length) {

        /** The day named, when it is told with its year or {@code published} tells which year. */
        Optional<LocalDate> day(Optional<LocalDate> published) {
            return date.flatMap(words -> PrintedDate.in(words).or(() -> PrintedDate.near(words, published)));
        }
    }

    private static final int LONGEST = 400;
    private static final int MOST_WORDS_TITLE_CASE = 4;
    private static final int SHORTEST_REPORT = 40;

    private static final Set<String> NOT_PLACES = Set.copyOf(RuleFile.lines("not-places.txt"));

    private static final String WORD = "\\p{Lu}[\\p{L}'’.]*(?:-\\p{L}[\\p{L}'’.]*){0,4}";
    private static final String PARTICLE =
            "(?:de|del|da|do|dos|du|des|la|le|les|el|al|of|the|upon|and|en|sur|am|es|y|di|on)";
    private static final String PLACE = "(?<place>" + WORD + "(?:(?:, |/| )(?:" + PARTICLE + " )?" + WORD + "){0,6}?)";
    private static final String WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?)";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)(?!\\p{L})";
    private static final String DAY_OF_MONTH = "[0-3]?\\d(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?:(?:19|20)\\d\\d|\\d\\d\\b))?";
    private static final String DATE = "(?:" + WEEKDAY + ",? )?(?:" + MONTH + " " + DAY_OF_MONTH + YEAR + "|"
            + DAY_OF_MONTH + " " + MONTH + YEAR + ")|" + WEEKDAY + "|NO DATE";

    private static final String COUNTRY = "(?: ?\\((?<country>\\p{Lu}[\\p{L} .]{2,30})\\))?";
    private static final String AGENCY = "(?: ?[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]])";
    private static final String SEPARATOR = "\\s?--+|\\s?[—–]|\\s-|\\s?:";
    private static final String REST = "(?<labels>(?:\\s?\\[[^\\]]{1,100}\\]){0,6})(?<gap>\\s+|(?=\\S))(?<rest>\\S.*)";

    /** The three ways, each with a sign of its own: a day, a credit, a separator. */
    private static final List<Pattern> DATELINES = Stream.of(
                    COUNTRY + ",? (?<date>(?i:" + DATE + ")),?" + AGENCY + "?(?<separator>" + SEPARATOR
                            + "|\\.|(?<=[)\\]]))",
                    "(?<country>)(?<date>)" + AGENCY + "(?<separator>" + SEPARATOR + "|)",
                    "(?<country>)(?<date>)(?<agency>)(?<separator>" + SEPARATOR + ")")
            .map(way -> Pattern.compile(PLACE + way + REST, Pattern.DOTALL))
            .toList();

    /** "Feb 14 (Reuters) -": some wires leave the place out. */
    private static final Pattern WITHOUT_PLACE = Pattern.compile(
            "(?<date>(?i:" + MONTH + " " + DAY_OF_MONTH + YEAR + "|" + DAY_OF_MONTH + " " + MONTH + YEAR + ")),?"
                    + AGENCY + "(?<separator>" + SEPARATOR + ")" + REST,
            Pattern.DOTALL);

    private static final Pattern NEW_SENTENCE = Pattern.compile("[\"'“‘«„(\\[]*[\\p{Lu}\\d\\[$€£@#].*", Pattern.DOTALL);
    private static final Pattern DAY_NAME = Pattern.compile(WEEKDAY, Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACELESS = Pattern.compile("(?i)no city|clandestine");

    private Datelines() {}

    /** The dateline that {@code paragraph} begins with. */
    static Optional<Found> at(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        return DATELINES.stream()
                .map(way -> way.matcher(start))
                .filter(matcher -> matcher.matches() && isPlausible(matcher, paragraph))
                .map(matcher -> new Found(
                        place(matcher),
                        group(matcher, "date").filter(date -> !date.equalsIgnoreCase("no date")),
                        group(matcher, "agency").flatMap(Agencies::inPlaceOfCredit),
                        matcher.end("labels")))
                .findFirst()
                .or(() -> withoutPlace(start));
    }

    private static Optional<Found> withoutPlace(String start) {
        Matcher matcher = WITHOUT_PLACE.matcher(start);
        boolean found = matcher.matches()
                && group(matcher, "agency").flatMap(Agencies::severalKnown).isPresent()
                && NEW_SENTENCE.matcher(matcher.group("rest")).matches()
                && !isGlued(matcher);
        return found
                ? Optional.of(new Found(
                        Optional.empty(),
                        group(matcher, "date"),
                        group(matcher, "agency").flatMap(Agencies::inPlaceOfCredit),
                        matcher.end("labels")))
                : Optional.empty();
    }

    /** The dateline that {@code paragraph} is and no more, with its day or agency, where the report goes on with {@code next}. */
    static Optional<Found> alone(String paragraph, String next) {
        return at(paragraph + " " + next)
                .filter(found -> found.date().isPresent() || found.agency().isPresent())
                .filter(found -> found.length() >= paragraph.length() - 1 && found.length() <= paragraph.length() + 1)
                .map(found -> new Found(found.place(), found.date(), found.agency(), paragraph.length()));
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name)).filter(words -> !words.isEmpty());
    }

    private static Optional<String> place(Matcher matcher) {
        String place = matcher.group("place");
        return PLACELESS.matcher(place).matches() ? group(matcher, "country") : Optional.of(place);
    }

    private static boolean isPlausible(Matcher matcher, String paragraph) {
        String place = matcher.group("place");
        String separator = matcher.group("separator").strip();
        boolean dated = group(matcher, "date").isPresent();
        boolean credited = group(matcher, "agency").isPresent();
        boolean known = group(matcher, "agency").flatMap(Agencies::severalKnown).isPresent();
        if (isNoPlace(place) || !NEW_SENTENCE.matcher(matcher.group("rest")).matches() || isGlued(matcher)) {
            return false;
        }
        if (separator.isEmpty() || separator.equals(".")) {
            return dated || (known && isUpper(place));
        }
        return dated || credited || standsAlone(place, paragraph);
    }

    /** A place with nothing but a separator after it: the weakest sign, so the rest must be of a report. */
    private static boolean standsAlone(String place, String paragraph) {
        boolean upper = isUpper(place) && place.length() > 2 && !isUpper(paragraph);
        boolean few = place.split(" ").length <= MOST_WORDS_TITLE_CASE && place.length() > 2;
        boolean report = paragraph.length() >= SHORTEST_REPORT && paragraph.matches("(?s).*[.!?:][\"'”’)\\]]*");
        return report && (upper || few);
    }

    /** Whether the report follows without a space, which only a dash in full or a colon may do. */
    private static boolean isGlued(Matcher matcher) {
        boolean glued = matcher.group("gap").isEmpty();
        return glued
                && !matcher.group("separator").matches("\\s?(?:--+|—)")
                && matcher.group("labels").isEmpty();
    }

    private static boolean isNoPlace(String place) {
        String lower = place.toLowerCase(Locale.ROOT).replace('’', '\'');
        String first = lower.split("[ ,/]")[0];
        boolean day = Arrays.stream(lower.split("[ ,/]+"))
                .anyMatch(word -> word.endsWith("day") && DAY_NAME.matcher(word).matches());
        return NOT_PLACES.contains(lower) || NOT_PLACES.contains(first) || day;
    }

    private static boolean isUpper(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
