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
        int independentOutlets) {}
