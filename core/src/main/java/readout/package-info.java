/**
 * Readout's two front doors: {@link readout.Reader} reads one report, {@link readout.Comparison} compares many. Start reading there.
 */
@NullMarked
package readout;

import org.jspecify.annotations.NullMarked;
