package readout.model;

import java.time.LocalDate;

/**
 * One day between an ordered pair of countries. The four classes are counts of fused events, each weighted once, background left
 * out.
 *
 * @param date the day
 * @param from alpha-3 of the acting country
 * @param to alpha-3 of the country acted upon
 * @param verbalCooperation events of quad 1
 * @param materialCooperation events of quad 2
 * @param verbalConflict events of quad 3
 * @param materialConflict events of quad 4
 * @param intensityMean mean PLOVER score
 * @param events all events
 * @param independentOutlets outlets that tell of them and do not reprint one another
 * @param kinds the same events by what they are
 */
public record TensionDay(
        LocalDate date,
        String from,
        String to,
        int verbalCooperation,
        int materialCooperation,
        int verbalConflict,
        int materialConflict,
        double intensityMean,
        int events,
        int independentOutlets,
        Kinds kinds) {

    /**
     * Events by what they are, since the quads count an appeal for peace and a threat of war alike. Together they are all events.
     *
     * @param talks CONSULT
     * @param appeals REQUEST
     * @param offers AGREE, SUPPORT, CONCEDE: words that give something
     * @param objections ACCUSE, REJECT: words against
     * @param threats THREATEN
     * @param deeds all that is done rather than said
     */
    public record Kinds(int talks, int appeals, int offers, int objections, int threats, int deeds) {}
}
