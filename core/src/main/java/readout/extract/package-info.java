/**
 * Statements, contacts, events and claims are read off the roles and trees by rules that are data
 * ({@code readout/extract/…}). {@link readout.extract.Extraction} is the front door.
 */
@NullMarked
package readout.extract;

import org.jspecify.annotations.NullMarked;
