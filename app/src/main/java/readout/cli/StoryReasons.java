package readout.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** Prints why reports make one story, by the names and words they share, and which events make a day of the tension table. */
final class StoryReasons {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> NOT_COUNTED = Set.of("background", "planned", "hypothetical", "denied");
    private static final int SHARED = 12;

    private final Terminal terminal;
    private final SavedDossier dossier;
    private final Reasons reasons;

    StoryReasons(Terminal terminal, SavedDossier dossier, Reasons reasons) {
        this.terminal = terminal;
        this.dossier = dossier;
        this.reasons = reasons;
    }

    /** Prints a story. */
    void story(JsonNode story, Excerpts excerpts) {
        terminal.out().println(terminal.bold("because"));
        reasons.rule("rule", "story.likeness");
        Set<String> members = new TreeSet<>();
        story.path("articles").forEach(id -> members.add(id.asString("")));
        if (members.size() > 1) {
            line("words that most of its reports share, and fewest others have: "
                    + String.join(", ", shared(members, excerpts)));
        } else {
            line("no other report is like it");
        }
        for (String member : members) {
            excerpts.article(member).ifPresent(article -> line(member + "  " + Sayings.of("articles", article)));
        }
    }

    private static List<String> shared(Set<String> members, Excerpts excerpts) {
        Map<String, Integer> inside = new TreeMap<>();
        Map<String, Integer> outside = new HashMap<>();
        excerpts.articles().forEach((id, article) -> {
            Map<String, Integer> counts = members.contains(id) ? inside : outside;
            words(article.path("text").asString("")).forEach(word -> counts.merge(word, 1, Integer::sum));
        });
        double others = Math.max(1, excerpts.articles().size() - members.size());
        return inside.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted((a, b) -> Double.compare(
                        b.getValue() / (double) members.size() - outside.getOrDefault(b.getKey(), 0) / others,
                        a.getValue() / (double) members.size() - outside.getOrDefault(a.getKey(), 0) / others))
                .limit(SHARED)
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .toList();
    }

    /** The capitalised words of a text: what it names. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            if (Character.isUpperCase(matcher.group().charAt(0))) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    /** Prints the events of a day between two countries. */
    void tension(String day, String from, String to) throws IOException {
        Map<String, String> countries = new HashMap<>();
        dossier.rows("actors").forEach(a -> countries.put(Sayings.text(a, "id"), Sayings.text(a, "country")));
        List<JsonNode> events = dossier.rows("events").stream()
                .filter(e -> isOf(e, day, from, to, countries))
                .toList();
        if (events.isEmpty()) {
            throw new Failure(
                    ExitCode.NOTHING_READ,
                    "no row of tension.csv for " + day + " " + from + " " + to
                            + ": name a day and two countries as that file does, such as 2025-05-07 IND PAK");
        }
        terminal.out()
                .println(terminal.bold(day + " " + from + " → " + to + ": " + Sayings.count(events.size(), "event")));
        terminal.out().println(terminal.bold("because"));
        reasons.rule("rule", "tension.day");
        for (JsonNode event : events) {
            line(Sayings.text(event, "id") + "  " + Sayings.of("events", event) + "; quad "
                    + Sayings.text(event, "quad") + ", intensity " + Sayings.text(event, "intensity"));
        }
    }

    private static boolean isOf(JsonNode event, String day, String from, String to, Map<String, String> countries) {
        boolean counted = !NOT_COUNTED.contains(Sayings.text(event, "status"))
                && Sayings.date(event.path("date")).equals(day);
        boolean mutual = event.path("recipients").isEmpty();
        return counted
                && has(event.path("actors"), from, countries)
                && has(event.path(mutual ? "actors" : "recipients"), to, countries);
    }

    private static boolean has(JsonNode refs, String country, Map<String, String> countries) {
        return refs.valueStream().anyMatch(ref -> country.equals(countries.get(Sayings.text(ref, "actor"))));
    }

    private void line(String text) {
        terminal.out().println("  - " + text);
    }
}
