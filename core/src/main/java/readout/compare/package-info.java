/**
 * Many reports' findings become one dossier: copies, stories, one row per event and contact, groups of statements and claims,
 * tension. Reached through {@link readout.Comparison}; {@link readout.compare.DossierBuilder} is the package's front door.
 *
 * <p>Every number that decides stands, with what it was measured on, in one of three classes: {@link readout.compare.ReportThresholds} (copies, stories,
 * days of undated reports), {@link readout.compare.Thresholds} (rows) and {@link readout.compare.Weights} (what each agreement counts).
 */
@NullMarked
package readout.compare;

import org.jspecify.annotations.NullMarked;
