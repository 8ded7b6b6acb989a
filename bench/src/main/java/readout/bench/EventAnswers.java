package readout.bench;

import java.util.List;
import readout.bench.AnswerKeys.Score;
import tools.jackson.databind.JsonNode;

/** Holds the events of a dossier against those of an answer key. */
final class EventAnswers {

    private final DossierRows dossier;
    private final JsonNode wanted;
    private final Names names;
    private final List<String> remarks;

    /** @param remarks what is missed or split is added here */
    EventAnswers(DossierRows dossier, JsonNode wanted, Names names, List<String> remarks) {
        this.dossier = dossier;
        this.wanted = wanted;
        this.names = names;
        this.remarks = remarks;
    }

    /** How many events of the key were found, and how many rows too many tell of them. */
    Score score() {
        int found = 0;
        int told = 0;
        int split = 0;
        for (JsonNode event : wanted) {
            List<JsonNode> telling = dossier.rows("events").stream()
                    .filter(row -> isEvent(event, row))
                    .toList();
            int rows = telling.size();
            List<JsonNode> own =
                    telling.stream().filter(row -> eventOf(row) == event).toList();
            boolean optional = event.path("optional").asBoolean(false);
            told += rows > 0 || !optional ? 1 : 0;
            found += rows > 0 ? 1 : 0;
            split += Math.max(0, own.size() - 1);
            if (own.size() > 1) {
                own.forEach(row -> remarks.add("split  " + event.path("type").asString() + " "
                        + event.path("actors") + ": "
                        + row.path("reports").path(0).path("text").asString()));
            }
            if (rows == 0 && !optional) {
                remarks.add("event  " + event.path("type").asString() + " " + event.path("actors") + " "
                        + event.path("recipients")
                        + " " + event.path("date").path("start").asString() + " "
                        + event.path("place").asString("") + " "
                        + event.path("note").asString(""));
            }
        }
        return new Score(found, told, split);
    }

    /* The event of the key that the row tells of: of those it may be, the one it names most of; of equals the first. */
    private JsonNode eventOf(JsonNode row) {
        JsonNode best = row;
        int most = -1;
        for (JsonNode event : wanted) {
            int told = isEvent(event, row) ? told(event, row) : -1;
            if (told > most) {
                most = told;
                best = event;
            }
        }
        return best;
    }

    private int told(JsonNode event, JsonNode row) {
        int told = event.path("type").asString().equals(row.path("type").asString()) ? 1 : 0;
        boolean dated = !event.path("date").path("start").asString("").isEmpty()
                && !row.path("date").path("start").asString("").isEmpty();
        for (String side : List.of("actors", "recipients")) {
            told += event.path(side).size() == row.path(side).size() ? 1 : 0;
            for (JsonNode name : event.path(side)) {
                boolean named = row.path(side)
                        .valueStream()
                        .anyMatch(ref ->
                                names.same(name.asString(), ref.path("actor").asString()));
                told += named ? 2 : 0;
            }
        }
        return told + (dated ? 1 : 0);
    }

    private boolean isEvent(JsonNode event, JsonNode row) {
        String type = row.path("type").asString();
        boolean typed = event.path("type").asString().equals(type)
                || event.path("alternatives")
                        .valueStream()
                        .anyMatch(t -> t.asString().equals(type));
        return typed
                && names.all(event.path("actors"), row.path("actors"), true)
                && names.all(event.path("recipients"), row.path("recipients"), true)
                && DossierRows.sameDay(event.path("date"), row.path("date"));
    }
}
