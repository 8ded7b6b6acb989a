package readout.input;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days named at the head of a text that a report of a given day cannot name so: a weekday that the day of the month is not in any year
 * near, a day called today that is another, a day on which something was said that is still to come.
 */
final class TextDays {

    private static final int PARAGRAPHS = 3;

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String DAY = "(?:" + MONTH + " [0-3]?\\d(?:st|nd|rd|th)?|[0-3]?\\d(?:st|nd|rd|th)? (?:of )?"
            + MONTH + ")" + "(?![\\p{L}\\d])";
    private static final String NO_YEAR = "(?!,? ?(?:19|20)\\d\\d)";

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \\(?(?:the )?(?<day>" + DAY + ")" + NO_YEAR);
    private static final Pattern TODAY =
            Pattern.compile("\\b[Tt]oday,? \\(?(?:\\p{Lu}\\p{L}+day,? )?(?<day>" + DAY + "(?:,? (?:19|20)\\d\\d)?)");
    private static final Pattern SAID = Pattern.compile("\\b(?:said|told \\p{L}+|announced|declared|stated)"
            + " (?:on )?(?:\\p{Lu}\\p{L}+day,? )?\\(?(?<day>" + DAY + "(?:,? (?:19|20)\\d\\d)?)");

    private TextDays() {}

    /** What in the head of {@code paragraphs} contradicts that they are of {@code published}, in words, each once. */
    static List<String> against(LocalDate published, List<String> paragraphs) {
        List<String> found = new ArrayList<>();
        for (String paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
            weekday(published, paragraph).ifPresent(found::add);
            today(published, paragraph).ifPresent(found::add);
            said(published, paragraph).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    private static Optional<String> weekday(LocalDate published, String paragraph) {
        Matcher named = WEEKDAY.matcher(paragraph);
        while (named.find()) {
            Optional<LocalDate> day = day(named, published);
            boolean wrong = day.filter(d -> name(d.getDayOfWeek()).startsWith(named.group("weekday")))
                    .isEmpty();
            if (day.isPresent() && wrong) {
                return Optional.of("it is dated " + published + ", but its text names “" + named.group()
                        + "”, and that was a " + name(day.get().getDayOfWeek()) + " in "
                        + day.get().getYear());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> today(LocalDate published, String paragraph) {
        Matcher named = TODAY.matcher(paragraph);
        return named.find()
                ? day(named, published)
                        .filter(day -> Math.abs(day.toEpochDay() - published.toEpochDay()) > 1)
                        .map(day -> "it is dated " + published + ", but its text says “" + named.group() + "”")
                : Optional.empty();
    }

    private static Optional<String> said(LocalDate published, String paragraph) {
        Matcher named = SAID.matcher(paragraph);
        return named.find()
                ? day(named, published)
                        .filter(day -> day.isAfter(published.plusDays(1)))
                        .map(day -> "it is dated " + published + ", but its text tells of later days: “" + named.group()
                                + "”")
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher named, LocalDate published) {
        String words = named.group("day").replace(" of ", " ");
        return PrintedDate.in(words).or(() -> PrintedDate.near(words, Optional.of(published)));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
