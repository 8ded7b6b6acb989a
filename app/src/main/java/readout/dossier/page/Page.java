package readout.dossier.page;

import readout.model.Dossier;

/** {@code index.html}: the dossier to read, one file that needs nothing else. */
public final class Page {

    private Page() {}

    /** The page of {@code dossier}. */
    public static String of(Dossier dossier) {
        return "<!doctype html><meta charset=\"utf-8\"><title>Readout</title><p>"
                + dossier.articles().size() + " reports</p>\n";
    }
}
