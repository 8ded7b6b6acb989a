package readout.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** Finds the row a user means by an id, the beginning of one, or the name of a report's file. */
final class Rows {

    private static final int NEAREST = 3;

    private Rows() {}

    /** A row and its kind. */
    record Row(String kind, JsonNode row) {

        String id() {
            return Sayings.text(row, "id");
        }
    }

    /**
     * The row.
     *
     * @throws Failure when there is none, or several whose ids begin so; it names those that come nearest
     */
    static Row find(SavedDossier dossier, String id) throws IOException {
        List<Row> all = new ArrayList<>();
        for (String kind : SavedDossier.kinds()) {
            dossier.rows(kind).forEach(row -> all.add(new Row(kind, row)));
        }
        Optional<Row> exact = all.stream().filter(row -> row.id().equals(id)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        List<Row> meant = all.stream()
                .filter(row -> !row.id().isEmpty())
                .filter(row -> row.id().startsWith(id)
                        || row.kind().equals("articles")
                                && Excerpts.name(row.row()).startsWith(id))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new Failure(ExitCode.NOTHING_READ, meant.isEmpty() ? unknown(id, all) : several(id, meant));
    }

    private static String unknown(String id, List<Row> all) {
        String nearest = all.stream()
                .filter(row -> !row.id().isEmpty())
                .sorted(Comparator.comparingInt((Row row) -> -common(row.id(), id))
                        .thenComparing(Row::id))
                .limit(NEAREST)
                .map(Rows::named)
                .collect(Collectors.joining("; "));
        return "no row has the id " + id + "; the nearest are " + nearest
                + ". 'readout show DIR KIND' lists ids; kinds are " + String.join(", ", SavedDossier.kinds())
                + ". An expression of time is ARTICLE:START, a day of tension.csv DATE FROM TO";
    }

    private static String several(String id, List<Row> meant) {
        return meant.size() + " rows have ids that begin with " + id + ": "
                + meant.stream().limit(NEAREST).map(Rows::named).collect(Collectors.joining("; "))
                + (meant.size() > NEAREST ? "; …" : "");
    }

    private static String named(Row row) {
        return row.id() + " (" + row.kind() + ": " + Table.cut(Sayings.of(row.kind(), row.row()), 50) + ")";
    }

    /** How many characters two ids share at the same place. */
    private static int common(String a, String b) {
        int common = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            common += a.charAt(i) == b.charAt(i) ? 1 : 0;
        }
        return common;
    }
}
