package readout.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import readout.Reader;

/** The time each part of a run takes, and for how many reports. Safe on many threads. */
final class Timings implements Reader.Stopwatch {

    private static final String SUMMED = "summed over the threads that read";

    private final LongSupplier nanos;
    private final Map<Part, Spent> spent = new EnumMap<>(Part.class);

    /** The parts of a run, in their order. */
    enum Part {
        ENGINE("engine", "loading the engine", "once, in which nothing is read"),
        INPUT("input", "finding and opening", "on one thread, beside the reading"),
        MAIN_TEXT("main_text", "  main text", SUMMED),
        RELEVANCE("relevance", "  what it is about", SUMMED),
        LANGUAGE("language", "  its language", SUMMED),
        ANNOTATION("annotation", "  sentences and roles", SUMMED),
        EXTRACTION("extraction", "  extraction", SUMMED),
        READ("read", "reading", "those above, on all threads side by side"),
        COMPARE("compare", "comparison", ""),
        WRITE("write", "writing", "");

        private final String key;
        private final String words;
        private final String note;

        Part(String key, String words, String note) {
            this.key = key;
            this.words = words;
            this.note = note;
        }

        private static Part of(Reader.Stage stage) {
            return switch (stage) {
                case MAIN_TEXT -> MAIN_TEXT;
                case RELEVANCE -> RELEVANCE;
                case LANGUAGE -> LANGUAGE;
                case ANNOTATION -> ANNOTATION;
                case EXTRACTION -> EXTRACTION;
            };
        }
    }

    /** A part that is timed. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private record Spent(long nanos, int reports) {

        Spent plus(Spent more) {
            return new Spent(nanos + more.nanos, reports + more.reports);
        }
    }

    /** Times by the clock {@code nanos}. */
    Timings(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Does {@code work} as a part of the run. */
    <T, E extends Exception> T timed(Part part, Work<T, E> work) throws E {
        long start = nanos.getAsLong();
        try {
            return work.run();
        } finally {
            add(part, nanos.getAsLong() - start, 0);
        }
    }

    @Override
    public <T> T timed(Reader.Stage stage, Supplier<T> work) {
        long start = nanos.getAsLong();
        try {
            return work.get();
        } finally {
            add(Part.of(stage), nanos.getAsLong() - start, 1);
        }
    }

    /** Counts {@code time} to a part. */
    void add(Part part, Duration time) {
        add(part, time.toNanos(), 0);
    }

    private synchronized void add(Part part, long time, int reports) {
        spent.merge(part, new Spent(time, reports), Spent::plus);
    }

    /** The time of each part so far, by its name in {@code run.json}; reading without the time in which it waited for the engine. */
    synchronized Map<String, Duration> durations() {
        Map<String, Duration> durations = new LinkedHashMap<>();
        spent.forEach((part, time) -> durations.put(part.key, Duration.ofNanos(nanos(part))));
        return durations;
    }

    /**
     * Prints a line for each part: seconds, and reports a second.
     *
     * @param reports how many there are in all; those an earlier run has read are in none of the parts of reading
     */
    synchronized void print(PrintWriter out, int reports) {
        for (Part part : spent.keySet()) {
            double seconds = nanos(part) / 1e9;
            int done = part == Part.READ
                    ? spent(Part.MAIN_TEXT).reports()
                    : spent(part).reports();
            String speed = part == Part.ENGINE || seconds == 0
                    ? ""
                    : String.format(Locale.ROOT, "%.1f reports/s", (done == 0 ? reports : done) / seconds);
            String line = String.format(Locale.ROOT, "%-22s %8.2f s %18s  %s", part.words, seconds, speed, part.note);
            out.println(line.stripTrailing());
        }
    }

    private long nanos(Part part) {
        long all = spent(part).nanos();
        return part == Part.READ ? Math.max(0, all - spent(Part.ENGINE).nanos()) : all;
    }

    private Spent spent(Part part) {
        return spent.getOrDefault(part, new Spent(0, 0));
    }
}
