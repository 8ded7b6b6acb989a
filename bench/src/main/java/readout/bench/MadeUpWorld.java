package readout.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which story each made-up report tells, and who and where it is about, in the proportions of a news service: two hundred reports a day; a third of
 * them on eight crises that run for 240 days each, the rest on stories of a few days, some large, most small. States and their officials return from
 * story to story, each story has persons and towns of its own, and words are as unequally frequent as in language (Zipf).
 */
final class MadeUpWorld {

    private static final int REPORTS_A_DAY = 200;
    private static final int ON_CRISES = 70;
    private static final int CRISES = 8;
    private static final int CRISIS_DAYS = 240;
    private static final int WINDOW_DAYS = 5;
    private static final int STORIES_A_WINDOW = 80;
    private static final int WORDS = 30_000;
    private static final int OWN_WORDS = 40;
    private static final List<String> COUNTRIES = List.of(
            "SDN", "TCD", "ETH", "ERI", "ARM", "AZE", "PER", "ECU", "MLI", "NER", "KEN", "SOM", "PHL", "CHN", "SRB",
            "HRV", "COL", "VEN", "NPL", "BGD", "LKA", "MMR", "THA", "KHM", "DZA", "MAR", "TUN", "LBY", "GEO", "MDA");
    private static final String LETTERS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private MadeUpWorld() {}

    /**
     * A story.
     *
     * @param number its number
     * @param one the first country, by its place in the list
     * @param two the second
     */
    record Story(long number, int one, int two) {

        private static Story of(long number) {
            SplittableRandom random = new SplittableRandom(number);
            int one = frequent(random, COUNTRIES.size());
            return new Story(number, one, (one + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size());
        }

        /** A country's code. */
        String code(int side) {
            return COUNTRIES.get(side == 0 ? one : two);
        }

        /** A country's name. */
        String country(int side) {
            return name("country", side == 0 ? one : two);
        }

        /** An official of a country, who is the same in all stories. */
        String official(int side, int office) {
            return person("official", (side == 0 ? one : two) * 10L + office);
        }

        /** Somebody of this story only. */
        String person(int which) {
            return person("person", number * 10 + which);
        }

        String town(int which) {
            return name("town", number * 1000 + which);
        }

        /** A word: often one of the story's own. */
        String word(SplittableRandom random) {
            long word = random.nextInt(4) == 0
                    ? WORDS + number * OWN_WORDS + random.nextInt(OWN_WORDS)
                    : frequent(random, WORDS);
            return name("word", word).toLowerCase(Locale.ROOT);
        }

        private static String person(String kind, long which) {
            return name("given" + kind, which) + " " + name("family" + kind, which);
        }
    }

    /** What is said in a story on a day, in so many words: all that report it have the same. */
    static String words(Story story, int day, int count) {
        SplittableRandom random = new SplittableRandom(story.number() * 1000 + day);
        return Stream.generate(() -> story.word(random)).limit(count).collect(Collectors.joining(" "));
    }

    /** The story that the {@code n}th report tells. */
    static Story story(int n) {
        int day = n / REPORTS_A_DAY;
        int slot = n % REPORTS_A_DAY;
        if (slot < ON_CRISES) {
            int crisis = slot % CRISES;
            return Story.of(1_000_000_000L + crisis * 1000L + (day + crisis * CRISIS_DAYS / CRISES) / CRISIS_DAYS);
        }
        int window = day / WINDOW_DAYS;
        return Story.of((long) window * STORIES_A_WINDOW + frequent(new SplittableRandom(n), STORIES_A_WINDOW));
    }

    /** How many days after the first the {@code n}th report is published. */
    static int day(int n) {
        return n / REPORTS_A_DAY;
    }

    /** The date of that day. */
    static LocalDate date(int day) {
        return LocalDate.of(2020, 1, 1).plusDays(day);
    }

    /** A number below {@code count}, small ones more often: half of the draws fall into the first eighth. */
    static int frequent(SplittableRandom random, int count) {
        double chance = random.nextDouble();
        return (int) (count * chance * chance * chance);
    }

    /** A name of its own for each number, of the same sort as others. */
    static String name(String kind, long number) {
        SplittableRandom random = new SplittableRandom(31L * kind.hashCode() + number);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + (number % 7 == 0 ? "n" : "s");
    }
}
