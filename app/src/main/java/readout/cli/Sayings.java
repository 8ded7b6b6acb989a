package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a row says, in one line of plain words. */
final class Sayings {

    private Sayings() {}

    /** The line of a row of {@code kind}, a name of {@link readout.dossier.SavedDossier#kinds}. */
    static String of(String kind, JsonNode row) {
        String line = switch (kind) {
            case "statements" -> statement(row);
            case "contacts" -> contact(row);
            case "events" -> event(row);
            case "claims" -> claim(row);
            case "actors" -> actor(row);
            case "times" -> time(row);
            case "stories" -> story(row);
            default -> article(row);
        };
        return line.replaceAll("\\s+", " ").strip();
    }

    private static String statement(JsonNode row) {
        String addressees = names(row.path("addressee"));
        String channel = text(row, "channel");
        return name(row.path("speaker")) + " (" + row.path("cue").path("text").asString("")
                + (addressees.isEmpty() ? "" : ", to " + addressees)
                + (channel.equals("unknown") ? "" : ", " + words(channel))
                + after(", ", date(row.path("date"))) + "): “"
                + row.path("content").path("text").asString("") + "”";
    }

    private static String contact(JsonNode row) {
        List<String> parties = new ArrayList<>();
        row.path("parties").forEach(party -> parties.add(name(party)));
        String medium = text(row, "medium").equals("unknown") ? "contact" : text(row, "medium");
        return String.join(" – ", parties) + ": " + medium + ", " + text(row, "status")
                + after(", ", date(row.path("date"))) + after(", in ", name(row.path("place")))
                + after(", through ", name(row.path("mediator"))) + outlets(row);
    }

    private static String event(JsonNode row) {
        String actors = names(row.path("actors"));
        return (actors.isEmpty() ? "not told who" : actors) + after(" → ", names(row.path("recipients"))) + ": "
                + text(row, "type") + after(", ", words(text(row, "mode"))) + ", " + words(text(row, "status"))
                + after(" by ", name(row.path("claimant"))) + after(", ", date(row.path("date")))
                + after(", in ", name(row.path("place"))) + magnitude(row.path("magnitude")) + outlets(row);
    }

    private static String claim(JsonNode row) {
        String claimant = name(row.path("claimant"));
        return after("", figure(row.path("value"))) + " " + text(row, "object") + " " + words(text(row, "measure"))
                + after(" by ", name(row.path("by"))) + ", "
                + (claimant.isEmpty() ? "the report says" : claimant + " says")
                + "; " + words(text(row, "status")) + after(", ", date(row.path("date")))
                + after(", in ", name(row.path("place"))) + outlets(row);
    }

    private static String actor(JsonNode row) {
        long reports = row.path("mentions")
                .valueStream()
                .map(m -> m.path("article").asString(""))
                .distinct()
                .count();
        return text(row, "name") + ": " + words(text(row, "kind")) + after(", ", text(row, "country"))
                + after(", ", text(row, "sector")) + "; "
                + count(row.path("mentions").size(), "mention") + " in "
                + count(reports, "report");
    }

    private static String time(JsonNode row) {
        return "“" + text(row, "text") + "” is " + text(row, "type") + " " + text(row, "value")
                + after(", ", date(row.path("date")));
    }

    private static String story(JsonNode row) {
        return text(row, "title") + ": " + count(row.path("articles").size(), "report") + ", " + date(row.path("first"))
                + " to " + date(row.path("last")) + outlets(row);
    }

    private static String article(JsonNode row) {
        String title = text(row, "title");
        return (title.isEmpty() ? Excerpts.name(row) : title) + after(", ", text(row, "outlet"))
                + after(", ", date(row.path("published"))) + ": "
                + (text(row, "status").equals("ok") ? "read" : words(text(row, "status")))
                + after("; ", text(row, "problem"));
    }

    /** "2025-05-08", "2025-05-08 to 2025-05-09", "since 2025-05-08"; empty where no day is known. */
    static String date(JsonNode date) {
        String start = text(date, "start");
        String end = text(date, "end");
        if (start.equals(end)) {
            return start;
        }
        return start.isEmpty() ? "until " + end : end.isEmpty() ? "since " + start : start + " to " + end;
    }

    /** "26", "at least 4", "20 to 30"; empty where no figure is given. */
    static String figure(JsonNode figure) {
        String min = text(figure, "min");
        String max = text(figure, "max");
        String about = figure.path("approximate").asBoolean(false) ? "about " : "";
        if (min.equals(max)) {
            return min.isEmpty() ? "" : about + min;
        }
        return about + (max.isEmpty() ? "at least " + min : min.isEmpty() ? "up to " + max : min + " to " + max);
    }

    /** A code in words: "shot_down" is "shot down". */
    static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    private static String magnitude(JsonNode magnitude) {
        return magnitude
                .propertyStream()
                .map(e -> ", " + figure(e.getValue()) + " " + words(e.getKey()))
                .collect(Collectors.joining());
    }

    private static String outlets(JsonNode row) {
        int outlets = row.path("outlets").asInt(0);
        return outlets == 0 ? "" : "; " + count(outlets, "outlet");
    }

    /** "1 report", "2 reports". */
    static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private static String names(JsonNode refs) {
        return refs.valueStream().map(Sayings::name).distinct().collect(Collectors.joining(", "));
    }

    private static String name(JsonNode ref) {
        return text(ref, "name");
    }

    private static String after(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }

    static String text(JsonNode row, String key) {
        JsonNode value = row.path(key);
        return value.isNull() || value.isMissingNode() ? "" : value.asString("");
    }
}
