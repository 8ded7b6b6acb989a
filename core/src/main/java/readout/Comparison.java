package readout;

import java.util.ArrayList;
import java.util.List;
import readout.compare.DossierBuilder;
import readout.model.Dossier;
import readout.model.Findings;

/** Compares reports. Findings may be added in any order: the dossier is the same. Not thread-safe. */
public final class Comparison {

    private final List<Findings> reports = new ArrayList<>();

    /** Takes one report's findings. */
    public void add(Findings findings) {
        reports.add(findings);
    }

    /** The dossier of all that was added so far. */
    public Dossier dossier() {
        return DossierBuilder.compare(reports);
    }
}
