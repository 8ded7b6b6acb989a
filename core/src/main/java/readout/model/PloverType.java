package readout.model;

/** The 16 event types of PLOVER 2.0. Their quads, scores and modes are in {@code readout/extract/plover.tsv}. */
public enum PloverType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}
