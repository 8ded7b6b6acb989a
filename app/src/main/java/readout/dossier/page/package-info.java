/** The dossier's page. {@link readout.dossier.page.Page} is the front door. */
@NullMarked
package readout.dossier.page;

import org.jspecify.annotations.NullMarked;
