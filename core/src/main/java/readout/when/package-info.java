/**
 * Expressions of time become dates, and an undated report finds its day. {@link readout.when.Times} is the front door.
 */
@NullMarked
package readout.when;

import org.jspecify.annotations.NullMarked;
