/**
 * Many reports' findings become one dossier: copies, stories, one row per event and contact, groups of statements and claims,
 * tension. Reached through {@link readout.Comparison}; {@link readout.compare.DossierBuilder} is the package's front door.
 */
@NullMarked
package readout.compare;

import org.jspecify.annotations.NullMarked;
