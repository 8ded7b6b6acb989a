package readout.when;

import java.util.List;
import readout.model.Span;

/**
 * A holder of an office as a report names him: "President Hollande", "Sergei Lavrov, the Russian foreign minister".
 *
 * @param span title and name
 * @param terms the terms he can be in: those of all who share office and name
 * @param standing whether he holds it as the report is written
 */
record OfficeHolder(Span span, List<Tenure> terms, Standing standing) {

    /** What the words around tell of the term. */
    enum Standing {
        /** He holds the office. */
        IN_OFFICE,
        /** He holds the office, or lost it a while ago: the report tells of his fall. */
        FALLING,
        /** He is told of as one who held it then: "in 1990, President Bush", "under President Bush". */
        RECALLED,
        /** The term is over: "former President Bush". */
        FORMER,
        /** It has not begun: "President-elect Bush". */
        ELECT
    }

    /** Copies the list. */
    OfficeHolder {
        terms = List.copyOf(terms);
    }
}
