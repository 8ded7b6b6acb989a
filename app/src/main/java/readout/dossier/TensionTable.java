package readout.dossier;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import readout.model.TensionDay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code tension.csv}. */
final class TensionTable {

    private static final List<String> COLUMNS = List.of(
            "date",
            "from",
            "to",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict",
            "intensity_mean",
            "events",
            "independent_outlets",
            "talks",
            "appeals",
            "offers",
            "objections",
            "threats",
            "deeds");

    private TensionTable() {}

    static void write(Writer out, List<TensionDay> days) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(COLUMNS);
            for (TensionDay day : days) {
                ObjectNode row = row(day);
                csv.writeRecord(
                        COLUMNS.stream().map(row::get).map(JsonNode::asString).toList());
            }
        }
    }

    /** A row as an object, its keys the columns. */
    static ObjectNode row(TensionDay day) {
        return Shapes.object()
                .put("date", day.date().toString())
                .put("from", day.from())
                .put("to", day.to())
                .put("verbal_cooperation", day.verbalCooperation())
                .put("material_cooperation", day.materialCooperation())
                .put("verbal_conflict", day.verbalConflict())
                .put("material_conflict", day.materialConflict())
                .put("intensity_mean", Shapes.rounded(day.intensityMean()))
                .put("events", day.events())
                .put("independent_outlets", day.independentOutlets())
                .put("talks", day.kinds().talks())
                .put("appeals", day.kinds().appeals())
                .put("offers", day.kinds().offers())
                .put("objections", day.kinds().objections())
                .put("threats", day.kinds().threats())
                .put("deeds", day.kinds().deeds());
    }
}
