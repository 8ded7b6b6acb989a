/**
 * Whether a report concerns what a run is about, told from its words alone, before any sentence is parsed. {@link readout.about.Topic} is the front
 * door.
 */
@NullMarked
package readout.about;

import org.jspecify.annotations.NullMarked;
