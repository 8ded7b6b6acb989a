/**
 * Speed and accuracy measured: {@link readout.bench.AnswerKeys} holds a dossier of the examples against the hand-made answers,
 * {@link readout.bench.Throughput} times reading.
 */
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;
