package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.compare.DossierBuilder;
import readout.compare.TellingPair;
import readout.compare.TellingPairs;
import readout.dossier.SavedArticles;
import readout.dossier.SavedDossier;
import readout.dossier.SavedRows;
import readout.model.ComparedArticle;

/** Prints what the comparison weighs between two events or two contacts, part by part. */
final class WeighedParts {

    private final Terminal terminal;
    private final SavedDossier dossier;

    WeighedParts(Terminal terminal, SavedDossier dossier) {
        this.terminal = terminal;
        this.dossier = dossier;
    }

    /** Prints the parts for two rows of {@code kind}; nothing for kinds that are not weighed so. */
    void print(String kind, String one, String other) throws IOException {
        if (kind.equals("events") || kind.equals("contacts")) {
            Optional<TellingPair> pair =
                    kind.equals("events") ? pairs().ofEvents(one, other) : pairs().ofContacts(one, other);
            pair.ifPresent(this::print);
        }
    }

    private TellingPairs pairs() throws IOException {
        List<ComparedArticle> articles = SavedArticles.of(dossier);
        SavedRows rows = SavedRows.of(dossier, articles);
        return DossierBuilder.tellings(articles, rows.actors(), rows.events(), rows.contacts());
    }

    private void print(TellingPair pair) {
        terminal.out().println(terminal.bold("how they are weighed, as the rows stand"));
        pair.against().ifPresent(against -> line("kept apart, whatever they share: " + against));
        pair.parts().stream()
                .filter(part -> part.weight() != 0)
                .forEach(part -> line(part.name() + ": " + number(part.weight())));
        pair.likeness()
                .ifPresent(sum -> line("together " + number(sum) + "; two tellings are one from " + number(pair.least())
                        + " on"
                        + pair.unrivalled()
                                .map(least -> ", or from " + number(least) + " where no other deed is nearly as like")
                                .orElse("")));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void line(String text) {
        terminal.out().println("  - " + text);
    }
}
