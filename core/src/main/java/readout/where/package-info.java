/** Names of places become places on the map. {@link readout.where.Places} is the front door. */
@NullMarked
package readout.where;

import org.jspecify.annotations.NullMarked;
