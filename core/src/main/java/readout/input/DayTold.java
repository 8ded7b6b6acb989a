package readout.input;

import java.time.LocalDate;
import readout.model.DateRange.Basis;

/**
 * A day that something tells a report to be of.
 *
 * @param day the day
 * @param basis what sort of thing tells it
 * @param by what tells it, in words to be read after "by": "its metadata", "its dateline"
 */
record DayTold(LocalDate day, Basis basis, String by) {}
