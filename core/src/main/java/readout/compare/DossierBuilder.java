package readout.compare;

import java.util.List;
import readout.model.ComparedArticle;
import readout.model.Dossier;
import readout.model.Findings;

/** Compares findings. */
public final class DossierBuilder {

    private DossierBuilder() {}

    /** The dossier of {@code reports}, the same in whatever order they come. */
    public static Dossier compare(List<Findings> reports) {
        List<ComparedArticle> articles = reports.stream()
                .map(f -> new ComparedArticle(
                        f.article(), java.util.Optional.empty(), List.of(), java.util.Optional.empty()))
                .toList();
        return new Dossier(
                articles, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
