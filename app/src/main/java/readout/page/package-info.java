/** The dossier's page. {@link readout.page.Page} is the front door. */
@NullMarked
package readout.page;

import org.jspecify.annotations.NullMarked;
