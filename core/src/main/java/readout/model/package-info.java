/**
 * The words everything else speaks in: what one report says ({@link readout.model.Findings}) and what many reports say
 * together ({@link readout.model.Dossier}), row by row as the files of a run hold them. Records and enums only; imports nothing of
 * ours. Offsets here are UTF-16 and half-open; the files' code points are made where files are written.
 */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;
