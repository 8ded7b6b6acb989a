package readout.dossier;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import readout.model.TensionDay;

/** {@code tension.csv}. */
final class TensionTable {

    private TensionTable() {}

    static void write(Writer out, List<TensionDay> days) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(
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
            for (TensionDay day : days) {
                csv.writeRecord(
                        day.date().toString(),
                        day.from(),
                        day.to(),
                        Integer.toString(day.verbalCooperation()),
                        Integer.toString(day.materialCooperation()),
                        Integer.toString(day.verbalConflict()),
                        Integer.toString(day.materialConflict()),
                        Shapes.rounded(day.intensityMean()).toPlainString(),
                        Integer.toString(day.events()),
                        Integer.toString(day.independentOutlets()),
                        Integer.toString(day.kinds().talks()),
                        Integer.toString(day.kinds().appeals()),
                        Integer.toString(day.kinds().offers()),
                        Integer.toString(day.kinds().objections()),
                        Integer.toString(day.kinds().threats()),
                        Integer.toString(day.kinds().deeds()));
            }
        }
    }
}
