/**
 * An article becomes sentences, words, trees and PropBank roles ({@link readout.text.AnnotatedText}). The only package that knows
 * the engines: nlp4j for words and trees, ClearNLP for roles, OpenNLP for the language. {@link readout.text.Engine} is the front
 * door.
 */
@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
