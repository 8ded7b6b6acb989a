/**
 * Bytes become documents ({@link readout.input.Documents}), documents become articles ({@link readout.input.ArticleReader}):
 * formats, main text, page furniture, dateline, byline, agency, outlet.
 */
@NullMarked
package readout.input;

import org.jspecify.annotations.NullMarked;
