/** The dossier on disk: files and page. */
@NullMarked
package readout.dossier;

import org.jspecify.annotations.NullMarked;
