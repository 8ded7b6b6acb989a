package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import readout.compare.DossierBuilder;
import readout.compare.WordPair;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** Prints, for a row that several passages tell of, how each telling stands to the one that is most like it by words. */
final class TellingReasons {

    private final Terminal terminal;
    private final SavedDossier dossier;

    TellingReasons(Terminal terminal, SavedDossier dossier) {
        this.terminal = terminal;
        this.dossier = dossier;
    }

    /** Prints them; nothing where the row is no event and no contact or has one telling. */
    void print(String kind, JsonNode row) throws IOException {
        JsonNode tellings = row.path("reports");
        if (tellings.size() < 2 || !(kind.equals("events") || kind.equals("contacts"))) {
            return;
        }
        List<String> all = dossier.rows(kind).stream()
                .flatMap(other -> other.path("reports").valueStream())
                .map(telling -> Sayings.text(telling, "text"))
                .toList();
        BiFunction<String, String, WordPair> words = DossierBuilder.words(all);
        terminal.out()
                .println(terminal.bold(
                        "why they are one: days, sides and places fit; words, beside the telling most like it"));
        for (JsonNode telling : tellings) {
            terminal.out()
                    .println("  - " + place(telling) + " by “" + Sayings.text(telling.path("trigger"), "text") + "”"
                            + sides(telling) + ": " + nearest(telling, tellings, words));
        }
    }

    private static String nearest(JsonNode telling, JsonNode tellings, BiFunction<String, String, WordPair> words) {
        JsonNode nearest = telling;
        Optional<WordPair> best = Optional.empty();
        for (JsonNode other : tellings) {
            if (other != telling) {
                WordPair pair = words.apply(Sayings.text(telling, "text"), Sayings.text(other, "text"));
                if (best.filter(b -> b.likeness() >= pair.likeness()).isEmpty()) {
                    best = Optional.of(pair);
                    nearest = other;
                }
            }
        }
        if (place(nearest).equals(place(telling))) {
            return "the same sentence";
        }
        String shared = best.map(pair -> String.join(", ", pair.shared())).orElse("");
        return String.format(
                Locale.ROOT,
                "%.2f with %s, %s",
                best.map(WordPair::likeness).orElse(0.0),
                place(nearest),
                shared.isEmpty() ? "no words in common" : "both have " + shared);
    }

    private static String place(JsonNode span) {
        return Sayings.text(span, "article") + ":" + Sayings.text(span, "start");
    }

    /* Who is named there. */
    private static String sides(JsonNode telling) {
        return List.of("actors", "recipients", "parties").stream()
                .filter(side -> telling.path(side).size() > 0)
                .map(side -> ", " + side + " "
                        + telling.path(side)
                                .valueStream()
                                .map(span -> "“" + Sayings.text(span, "text") + "”")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
    }
}
