package readout.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Claim;
import readout.model.ComparedArticle;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Dossier;
import readout.model.Event;
import readout.view.ClaimGroup;
import readout.view.CountryPairs;
import readout.view.Wording;

/**
 * What a run found, on one screen: what happened, who talks to whom, what is contested, what could not be read, and where the rest
 * is.
 *
 * @param terminal where to print
 * @param dossier what was found
 * @param folder where it was written, as the user named it
 */
record Report(Terminal terminal, Dossier dossier, Path folder) {

    private static final int EVENTS = 7;
    private static final int CONTACTS = 6;
    private static final int CONTESTED = 5;
    private static final int ADVERSARIES = 3;
    private static final int PROBLEMS = 4;
    private static final int INDENT = 2;

    void print() {
        terminal.out().println(terminal.bold(headline()));
        section("What happened", eventRows(), (int) happened().count(), "events");
        section("Who talks to whom", contactRows(), dossier.contacts().size(), "contacts");
        betweenAdversaries();
        section("Contested", contestedRows(), (int) contested().count(), "claims");
        problems();
        leftOut();
        terminal.out().println();
        terminal.out().println("Written to " + folder + ": open " + folder.resolve("index.html"));
        terminal.out()
                .println(terminal.dim("readout show " + folder + " events lists rows; readout explain " + folder
                        + " ID tells why one is there"));
    }

    private String headline() {
        long read = dossier.articles().stream()
                .filter(a -> a.article().status() == Article.Status.OK)
                .count();
        List<String> named = dossier.articles().stream()
                .filter(a -> a.article().status() == Article.Status.OK)
                .flatMap(a -> a.article().outlet().stream())
                .toList();
        int outlets = (int) named.stream().distinct().count();
        return String.join(
                " · ",
                Wording.count((int) read, "report"),
                named.size() < read ? Wording.count(outlets, "named outlet") : Wording.count(outlets, "outlet"),
                Wording.count(dossier.stories().size(), "story", "stories"),
                Wording.count(dossier.events().size(), "event"),
                Wording.count(dossier.statements().size(), "statement"));
    }

    private void section(String title, List<List<String>> rows, int all, String kind) {
        if (!rows.isEmpty()) {
            title(title, rows.size(), all, kind);
            new Table(rows).lines(terminal.width(), INDENT).forEach(terminal.out()::println);
        }
    }

    private void title(String title, int shown, int all, String kind) {
        String more = "  " + shown + " of " + all + ": readout show " + folder + " " + kind;
        terminal.out().println();
        terminal.out().println(terminal.bold(title) + (all > shown ? terminal.dim(more) : ""));
    }

    private List<List<String>> eventRows() {
        return happened()
                .sorted(Comparator.comparingInt(Event::independentOutlets)
                        .thenComparingDouble(e -> Math.abs(e.intensity()))
                        .reversed())
                .limit(EVENTS)
                .sorted(Comparator.comparing(e -> Wording.told(e)
                        .map(told -> firstDay(e.date(), told))
                        .orElse(firstDay(e.date(), LocalDate.MAX))))
                .map(e -> List.of(
                        Wording.when(e),
                        Wording.deed(e),
                        e.place().map(p -> p.name()).orElse(""),
                        Wording.outlets(e.outlets(), e.independentOutlets()),
                        Wording.sides(e)
                                + e.claimant()
                                        .map(c -> " (says " + c.name() + ")")
                                        .orElse("")))
                .toList();
    }

    private Stream<Event> happened() {
        return dossier.events().stream()
                .filter(e -> e.status() == Event.Status.REPORTED || e.status() == Event.Status.CLAIMED);
    }

    private List<List<String>> contactRows() {
        return dossier.contacts().stream()
                .sorted(Comparator.comparing((Contact c) -> firstDay(c.date(), LocalDate.MIN))
                        .reversed())
                .limit(CONTACTS)
                .map(c -> List.of(
                        when(c.date()),
                        Wording.words(c.medium().name())
                                + (c.status() == Contact.Status.REPORTED
                                        ? ""
                                        : ", " + Wording.words(c.status().name())),
                        Wording.outlets(c.outlets(), c.independentOutlets()),
                        Wording.parties(c)))
                .toList();
    }

    /** Whether those who fight talk to each other: what the reader asks first. */
    private void betweenAdversaries() {
        List<List<String>> rows = CountryPairs.of(dossier).pairs().stream()
                .filter(CountryPairs.Pair::adversaries)
                .limit(ADVERSARIES)
                .map(pair -> List.of(pair.one() + " – " + pair.two() + ": " + pair.inWords()))
                .toList();
        new Table(rows).lines(terminal.width(), INDENT).forEach(terminal.out()::println);
    }

    private List<List<String>> contestedRows() {
        return contested().limit(CONTESTED).map(this::contestedRow).toList();
    }

    private Stream<ClaimGroup> contested() {
        return ClaimGroup.of(dossier.claims()).stream().filter(ClaimGroup::isContested);
    }

    private List<String> contestedRow(ClaimGroup group) {
        Claim claim = group.first();
        List<String> voices = new ArrayList<>();
        for (Claim each : group.claims()) {
            String figure = each.value().map(Wording::figure).orElse("");
            voices.add((each.claimant().map(c -> c.name()).orElse("reported") + " " + figure).strip());
            each.responses()
                    .forEach(r -> voices.add(
                            r.actor().name() + " " + Wording.words(r.stance().name())));
        }
        return List.of(
                Wording.words(claim.measure().name()),
                claim.object(),
                String.join("; ", voices.stream().distinct().toList()));
    }

    /** What could not be read and why, uncut: the user needs all of it. */
    private void problems() {
        List<Article> unread = dossier.articles().stream()
                .map(ComparedArticle::article)
                .filter(a -> a.status() != Article.Status.OK && a.status() != Article.Status.OFF_TOPIC)
                .toList();
        if (unread.isEmpty()) {
            return;
        }
        title("Not read", Math.min(PROBLEMS, unread.size()), unread.size(), "articles");
        for (Article article : unread.subList(0, Math.min(PROBLEMS, unread.size()))) {
            String problem =
                    article.problem().orElse(Wording.words(article.status().name()));
            String named = problem.contains(article.input()) ? problem : article.input() + ": " + problem;
            terminal.out().println("  " + terminal.warning(named));
        }
    }

    /** How much --about left out, and where to see it. */
    private void leftOut() {
        long off = dossier.articles().stream()
                .filter(a -> a.article().status() == Article.Status.OFF_TOPIC)
                .count();
        if (off > 0) {
            terminal.out().println();
            terminal.out()
                    .println(Wording.count((int) off, "report") + " left out by --about: see readout show " + folder
                            + " articles; readout explain " + folder + " ID tells why");
        }
    }

    private static String when(Optional<DateRange> date) {
        return date.map(Wording::date).orElse("date not known");
    }

    private static LocalDate firstDay(Optional<DateRange> date, LocalDate unknown) {
        return date.flatMap(d -> d.start().or(d::end)).orElse(unknown);
    }
}
