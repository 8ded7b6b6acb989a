package readout.extract;

import readout.model.Id;
import readout.model.Passage;
import readout.model.PloverType;

/** Ids of events within one report: what is told of, and where. */
final class EventIds {

    private EventIds() {}

    /** The id of the event of {@code type} that the words at {@code trigger} tell of. */
    static String of(PloverType type, Passage trigger) {
        return Id.of(
                "e",
                type.name(),
                trigger.article(),
                Integer.toString(trigger.span().start()),
                Integer.toString(trigger.span().end()));
    }
}
