package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.compare.DossierBuilder;
import readout.compare.ReportPair;
import readout.compare.ReportPair.Term;
import readout.dossier.SavedArticles;
import readout.dossier.SavedDossier;
import readout.model.Copy;
import tools.jackson.databind.JsonNode;

/** Prints why two reports are copies or not, and one story or two. */
final class PairReasons {

    private static final int PASSAGES = 6;
    private static final int LONGEST = 110;

    private final Terminal terminal;
    private final SavedDossier dossier;

    PairReasons(Terminal terminal, SavedDossier dossier) {
        this.terminal = terminal;
        this.dossier = dossier;
    }

    /** Prints the reasons of the two articles, which are told apart by the names of their files. */
    void print(JsonNode one, JsonNode other) throws IOException {
        for (JsonNode article : List.of(one, other)) {
            terminal.out()
                    .println(terminal.bold(Excerpts.name(article)) + "  " + Sayings.of("articles", article)
                            + terminal.dim("  articles " + Sayings.text(article, "id")));
            if (Sayings.text(article, "story").isEmpty()) {
                throw new Failure(
                        ExitCode.NOTHING_READ,
                        Excerpts.name(article) + " could not be read and was compared with nothing: "
                                + Sayings.text(article, "status"));
            }
        }
        ReportPair pair =
                DossierBuilder.pair(SavedArticles.of(dossier), Sayings.text(one, "id"), Sayings.text(other, "id"));
        text(one, other, pair);
        story(one, other, pair);
    }

    private void text(JsonNode one, JsonNode other, ReportPair pair) {
        terminal.out().println(terminal.bold("shared text"));
        if (pair.one().isEmpty() || pair.other().isEmpty()) {
            line("none but phrases that chance explains: neither is a copy of the other");
            return;
        }
        line(share(one, pair.one().get(), pair.ownOfOne(), other));
        line(share(other, pair.other().get(), pair.ownOfOther(), one));
        boolean reprint = Math.max(pair.ownOfOne(), pair.ownOfOther()) >= pair.reprint();
        line("from " + percent(pair.reprint()) + " of its own words on a report mostly reprints another: "
                + (reprint ? origin(one, other) : "neither does, so they count as two voices"));
        List<Copy.Shared> passages = pair.one().get().passages();
        String text = one.path("text").asString("");
        passages.stream()
                .limit(PASSAGES)
                .forEach(shared -> terminal.out()
                        .println("      “" + Table.cut(shared.here().of(text).replace('\n', ' '), LONGEST) + "”"));
        if (passages.size() > PASSAGES) {
            terminal.out().println("      and " + Sayings.count(passages.size() - PASSAGES, "more passage"));
        }
    }

    private static String share(JsonNode of, Copy copy, double own, JsonNode in) {
        return percent(copy.share()) + " of " + Excerpts.name(of) + " (" + percent(own)
                + " of what stands outside quotation marks) stands in " + Excerpts.name(in) + ", in "
                + Sayings.count(copy.passages().size(), "passage");
    }

    private static String origin(JsonNode one, JsonNode other) {
        for (JsonNode copy : List.of(one, other)) {
            JsonNode from = copy == one ? other : one;
            if (Sayings.text(copy, "origin").equals(Sayings.text(from, "id"))) {
                return Excerpts.name(copy) + " reprints " + Excerpts.name(from) + ", and the two are one voice";
            }
        }
        String elsewhere = List.of(one, other).stream()
                .filter(article -> !Sayings.text(article, "origin").isEmpty())
                .map(article -> Excerpts.name(article) + " reprints " + Sayings.text(article, "origin"))
                .collect(Collectors.joining(", "));
        return elsewhere.isEmpty()
                ? "nothing tells which of the two is the copy"
                : elsewhere + ", which more of its text stands in";
    }

    private void story(JsonNode one, JsonNode other, ReportPair pair) {
        boolean same = Sayings.text(one, "story").equals(Sayings.text(other, "story"));
        terminal.out()
                .println(terminal.bold(same ? "one story" : "two stories")
                        + terminal.dim(
                                "  " + Sayings.text(one, "story") + (same ? "" : "  " + Sayings.text(other, "story"))));
        line("their likeness by words is " + number(pair.likeness()) + days(pair));
        if (pair.toStory().isPresent()) {
            double like = pair.toStory().getAsDouble();
            line(Excerpts.name(one) + " is like the other reports of that story by " + number(like)
                    + " on average; a report joins the story it is most like, from " + number(pair.least())
                    + " on"
                    + (!same && like > pair.least()
                            ? ", and another is more like it or words of its own parted the two"
                            : ""));
        }
        terms("both have", pair.shared());
        terms("only " + Excerpts.name(one) + " has", pair.onlyOne());
        terms("only " + Excerpts.name(other) + " has", pair.onlyOther());
    }

    private static String days(ReportPair pair) {
        Optional<Long> days = pair.days();
        return days.map(n ->
                        "; " + Sayings.count(n, "day") + " between them leave " + percent(pair.nearness()) + " of it")
                .orElse("; the day of one is not known, which takes nothing from it");
    }

    private void terms(String who, List<Term> terms) {
        if (!terms.isEmpty()) {
            line("words that " + who + ", by weight: "
                    + terms.stream()
                            .map(term -> term.stem() + " (" + number(term.weight()) + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void line(String text) {
        terminal.out().println("  - " + text);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
