package readout.extract;

import java.util.List;
import readout.model.Claim;
import readout.model.Event;
import readout.model.Statement;

/** Finds figures and assertions. */
final class ClaimExtractor {

    private ClaimExtractor() {}

    static List<Claim> extract(Reading reading, List<Statement> statements, List<Event> events) {
        return List.of();
    }
}
