/**
 * The dossier on disk. {@link readout.dossier.DossierFolder} writes one, {@link readout.dossier.SavedDossier} reads one.
 */
@NullMarked
package readout.dossier;

import org.jspecify.annotations.NullMarked;
