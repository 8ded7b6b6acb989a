/** How a dossier is put before people, on the page, in the terminal and in files: words, groups, code points. */
@NullMarked
package readout.view;

import org.jspecify.annotations.NullMarked;
