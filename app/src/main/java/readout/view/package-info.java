/**
 * How a dossier is put before people, on the page, in the terminal and in files: in words ({@link readout.view.Wording}), by groups of
 * claims ({@link readout.view.ClaimGroup}), by countries that talk ({@link readout.view.CountryPairs}), and by code points
 * ({@link readout.view.Offsets}). Four small doors, each a pure function of rows.
 */
@NullMarked
package readout.view;

import org.jspecify.annotations.NullMarked;
