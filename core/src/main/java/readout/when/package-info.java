/**
 * Expressions of time become dates, and an undated report finds its day. {@link readout.when.Times} is the front door; {@link
 * readout.when.Incumbents} tells of which country a known holder of an office is.
 *
 * <p>What the words mean is data under {@code readout/when}: {@code words.txt} (classes of words) and the files of rules that
 * {@code index.txt} lists, each rule with examples the build runs ({@link readout.when.RuleFile} has the format). The way of the data:
 *
 * <pre>
 * words ─► Scanner (rules, longest match; Guards against names) ─► Mention, with a notation that still leaves places open
 *       ─► Interpretation (Tense, dates told before, order of day and month) ─► the notation of Reckoning, that needs the day at most
 *       ─► ReportDay (dateline, calendar, Incumbency) ─► Reckoning ─► TIMEX3 value and days
 * words ─► OfficeHolders (offices.tsv: who held which office when) ─► Incumbency: the days on which all of them held it
 * trees ─► Owner, Governing: which expression dates which deed
 * </pre>
 *
 * <p>To teach it a new phrase, add a rule with an example and a counterexample; no Java is wanted.
 */
@NullMarked
package readout.when;

import org.jspecify.annotations.NullMarked;
