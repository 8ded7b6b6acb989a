/**
 * Names, titles, countries and pronouns become actors. {@link readout.who.Cast} is the front door.
 */
@NullMarked
package readout.who;

import org.jspecify.annotations.NullMarked;
