package readout.extract;

import readout.text.AnnotatedText;
import readout.when.Times;
import readout.where.Places;
import readout.who.Cast;

/**
 * One report as the extractors see it.
 *
 * @param text its sentences, trees and roles
 * @param times its expressions of time
 * @param places its places
 * @param cast its actors
 */
record Reading(AnnotatedText text, Times times, Places places, Cast cast) {}
