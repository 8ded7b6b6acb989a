package readout.when;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Between Monday and Saturday": both days are of one run of days, so a past range starts on the Monday before that Saturday, though
 * another Monday is nearer to the report, and one to come ends on the Saturday after that Monday.
 */
final class WeekdayRanges {

    private static final Pattern WEEKDAY = Pattern.compile("now ([<>])(wd\\d)(.*)");
    private static final Set<String> OPENERS = Set.of("between", "from");
    private static final Set<String> LINKS = Set.of("and", "to", "until", "till", "through", "-", "–");

    private WeekdayRanges() {}

    /** Ties the days of each range of {@code mentions} to each other. */
    static void tie(List<Word> words, List<Mention> mentions) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention other = mentions.get(i + 1);
            Matcher from = WEEKDAY.matcher(one.notation());
            Matcher to = WEEKDAY.matcher(other.notation());
            if (isRange(words, one, other)
                    && from.matches()
                    && to.matches()
                    && from.group(1).equals(to.group(1))) {
                boolean past = from.group(1).equals("<");
                Matcher fixed = past ? to : from;
                Matcher tied = past ? from : to;
                String notation =
                        "now " + fixed.group(1) + fixed.group(2) + " " + tied.group(1) + tied.group(2) + tied.group(3);
                mentions.set(past ? i : i + 1, (past ? one : other).notation(notation));
            }
        }
    }

    private static boolean isRange(List<Word> words, Mention one, Mention other) {
        return one.first() > 0
                && other.first() == one.end() + 1
                && OPENERS.contains(words.get(one.first() - 1).lower())
                && LINKS.contains(words.get(one.end()).lower());
    }
}
