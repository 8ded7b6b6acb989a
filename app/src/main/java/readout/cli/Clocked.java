package readout.cli;

import java.time.Duration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Counts the time that an iterator takes to give its elements, and not what is done with them.
 *
 * @param <T> the elements
 */
final class Clocked<T> implements Iterator<T> {

    private final Iterator<T> elements;
    private final LongSupplier nanos;
    private long taken;

    Clocked(Iterator<T> elements, LongSupplier nanos) {
        this.elements = elements;
        this.nanos = nanos;
    }

    /** The elements, in order. */
    Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    /** The time so far. */
    Duration time() {
        return Duration.ofNanos(taken);
    }

    @Override
    public boolean hasNext() {
        long before = nanos.getAsLong();
        try {
            return elements.hasNext();
        } finally {
            taken += nanos.getAsLong() - before;
        }
    }

    @Override
    public T next() {
        long before = nanos.getAsLong();
        try {
            return elements.next();
        } finally {
            taken += nanos.getAsLong() - before;
        }
    }
}
