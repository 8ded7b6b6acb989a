package readout.extract;

import java.util.List;
import readout.model.Statement;

/** Finds who said what to whom. */
final class StatementExtractor {

    private StatementExtractor() {}

    static List<Statement> extract(Reading reading) {
        return List.of();
    }
}
