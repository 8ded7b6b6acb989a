/**
 * What a run that is not finished has read so far, on disk. {@link readout.store.Journal} keeps it and gives it back.
 */
@NullMarked
package readout.store;

import org.jspecify.annotations.NullMarked;
