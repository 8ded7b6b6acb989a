package readout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.compare.DossierBuilder;
import readout.model.Article;
import readout.model.Dossier;
import readout.model.Findings;
import readout.model.Id;

/**
 * Compares reports. Findings may be added in any order and in any number of batches, with dossiers asked for in between: the dossier is the
 * same as that of all findings added at once. Later dossiers are cheaper than the first, since what one report's text or two reports' texts tell is
 * kept ({@link DossierBuilder}). Not thread-safe; uses all processors.
 */
public final class Comparison {

    private final List<Findings> reports = new ArrayList<>();
    private final DossierBuilder builder = new DossierBuilder();

    /** Takes one report's findings. */
    public void add(Findings findings) {
        reports.add(findings);
    }

    /**
     * The dossier of all that was added so far. What was added twice from one input counts once. A file of the same name and text in
     * another folder keeps its own article, but the findings are the first one's, in order of inputs.
     */
    public Dossier dossier() {
        List<Findings> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.comparing(f -> f.article().input()));
        Map<String, Article> firsts = new LinkedHashMap<>();
        Map<String, Findings> distinct = new LinkedHashMap<>();
        for (Findings findings : sorted) {
            Article article = findings.article();
            Article first = firsts.putIfAbsent(article.id(), article);
            Findings kept = first == null || first.input().equals(article.input()) ? findings : twin(article, first);
            distinct.putIfAbsent(kept.article().id(), kept);
        }
        return builder.dossier(List.copyOf(distinct.values()));
    }

    private static Findings twin(Article article, Article first) {
        String note = "the same name and text as " + first.input() + ", which the findings are listed under";
        return Findings.none(article.id(Id.of("a", article.id(), article.input()))
                .status(
                        article.status(),
                        article.language(),
                        Optional.of(article.problem().orElse(note))));
    }
}
