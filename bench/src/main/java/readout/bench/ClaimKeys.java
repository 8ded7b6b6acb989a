package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Holds the claims of a dossier against labelled sentences and short reports: which figures were found, which rows are none, and of
 * those found whether object, claimant, doer, status, responses, date and place are right. The reports stand in the key itself, so
 * that the key is also the input of the run:
 *
 * <pre>{@code
 * readout run bench/answers/claims-dev.jsonl -o DIR
 * ClaimKeys DIR bench/answers/claims-dev.jsonl [--list]
 * }</pre>
 *
 * <p>A line of the key is a report ({@code id}, {@code published}, {@code text}) with {@code claims}: {@code measure}, {@code min},
 * {@code max} (null where open), {@code object} (any of several, parted by a bar), and where it is asked {@code claimant} and {@code by}
 * (parts of a name, any of which will do; null for nobody), {@code status}, {@code responses} (stances), {@code date} (start and end),
 * {@code place}, {@code approximate}. {@code optional}: right if found, no mistake if not. A row of the dossier that has a figure and
 * is none of the key's is wrong; many reports of the key have none at all.
 */
public final class ClaimKeys {

    private static final List<String> FIELDS =
            List.of("object", "claimant", "by", "status", "responses", "date", "place", "approximate");

    private final DossierRows dossier;
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private int wanted;
    private int found;
    private int rows;
    private int right;

    private ClaimKeys(DossierRows dossier) {
        this.dossier = dossier;
        FIELDS.forEach(field -> fields.put(field, new int[2]));
    }

    /** Prints precision and recall and the share of right fields, and with {@code --list} each claim missed or wrong. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("name a dossier and a key: DOSSIER bench/answers/KEY.jsonl [--list]");
        }
        var keys = new ClaimKeys(DossierRows.read(Path.of(args[0])));
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            keys.count(DossierRows.parse(line));
        }
        print("precision", keys.right, keys.rows, "of the rows with a figure are in the key");
        print("recall", keys.found, keys.wanted, "of the key's claims have a row with this measure and value");
        keys.fields.forEach((field, n) -> print(field, n[0], n[1], "of those found, where it is asked"));
        if (args.length > 2) {
            keys.remarks.forEach(System.out::println);
        }
    }

    private static void print(String name, int right, int all, String words) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %3d of %3d  %.2f  %s%n",
                name,
                right,
                all,
                all == 0 ? 1.0 : (double) right / all,
                words);
    }

    private void count(JsonNode report) {
        List<JsonNode> open = new ArrayList<>(rowsOf(report.path("id").asString()));
        rows += open.size();
        for (JsonNode claim : report.path("claims")) {
            Optional<JsonNode> row = best(claim, open);
            boolean optional = claim.path("optional").asBoolean(false);
            wanted += row.isPresent() || !optional ? 1 : 0;
            if (row.isPresent()) {
                found++;
                right++;
                open.remove(row.get());
                compare(report, claim, row.get());
            } else if (!optional) {
                remark("missed", report, claim.toString());
            }
        }
        open.forEach(row -> remark("surplus", report, told(row)));
    }

    private List<JsonNode> rowsOf(String report) {
        return dossier.rows("articles").stream()
                .filter(article -> article.path("external_id").asString("").equals(report))
                .flatMap(article -> dossier.rows("claims").stream()
                        .filter(row -> row.path("value").isObject())
                        .filter(row -> row.path("evidence")
                                .valueStream()
                                .anyMatch(span -> span.path("article").equals(article.path("id")))))
                .toList();
    }

    /** The row with the claim's measure and value; of several the one with its object. */
    private static Optional<JsonNode> best(JsonNode claim, List<JsonNode> rows) {
        List<JsonNode> same = rows.stream()
                .filter(row -> text(row, "measure").equals(text(claim, "measure")))
                .filter(row -> text(row.path("value"), "min").equals(text(claim, "min"))
                        && text(row.path("value"), "max").equals(text(claim, "max")))
                .toList();
        return same.stream()
                .filter(row -> isObject(claim, row))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private void compare(JsonNode report, JsonNode claim, JsonNode row) {
        for (String field : FIELDS) {
            if (claim.has(field)) {
                boolean fits = fits(field, claim, row);
                int[] counts = fields.computeIfAbsent(field, f -> new int[2]);
                counts[0] += fits ? 1 : 0;
                counts[1]++;
                if (!fits) {
                    remark(field, report, "wanted " + claim.path(field) + " got " + told(row));
                }
            }
        }
    }

    private static boolean fits(String field, JsonNode claim, JsonNode row) {
        JsonNode asked = claim.path(field);
        return switch (field) {
            case "object" -> isObject(claim, row);
            case "claimant", "by" -> isNamed(asked, row.path(field));
            case "date" ->
                asked.path(0).asString().equals(text(row.path("date"), "start"))
                        && asked.path(1).asString().equals(text(row.path("date"), "end"));
            case "place" -> text(row.path("place"), "name").contains(asked.asString());
            case "responses" ->
                asked.valueStream()
                        .allMatch(stance -> row.path("responses")
                                .valueStream()
                                .anyMatch(response -> text(response, "stance").equals(stance.asString())));
            case "approximate" -> row.path("value").path("approximate").asBoolean(false) == asked.asBoolean();
            default -> asked.asString().equals(text(row, field));
        };
    }

    private static boolean isObject(JsonNode claim, JsonNode row) {
        String got = text(row, "object").toLowerCase(Locale.ROOT);
        return List.of(text(claim, "object").toLowerCase(Locale.ROOT).split("\\|"))
                .contains(got);
    }

    private static boolean isNamed(JsonNode names, JsonNode reference) {
        String got = text(reference, "name").toLowerCase(Locale.ROOT);
        String span = text(reference.path("span"), "text").toLowerCase(Locale.ROOT);
        return names.isNull()
                ? got.isEmpty()
                : names.valueStream()
                        .map(name -> name.asString().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> got.contains(name) || span.contains(name));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String told(JsonNode row) {
        return text(row, "measure") + " " + text(row.path("value"), "min") + "-" + text(row.path("value"), "max") + " "
                + text(row, "object") + " by " + text(row.path("by"), "name") + ", said by "
                + text(row.path("claimant"), "name") + ", " + text(row, "status") + ", "
                + text(row.path("date"), "start") + " to " + text(row.path("date"), "end") + ", "
                + text(row.path("place"), "name");
    }

    private void remark(String what, JsonNode report, String words) {
        remarks.add(what + "  " + text(report, "id") + "  " + text(report, "text") + "\n    " + words);
    }
}
