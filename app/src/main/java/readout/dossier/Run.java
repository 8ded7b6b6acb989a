package readout.dossier;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a run besides its rows.
 *
 * @param version Readout's version
 * @param inputs the inputs as given
 * @param about the topics the reports were to concern, as given; empty where all were
 * @param threads how many threads read; written among the timings, as no row depends on it
 * @param timings time per stage, in the order of the stages
 */
public record Run(String version, List<String> inputs, List<String> about, int threads, Map<String, Duration> timings) {

    /** Copies the collections; the timings keep their order. */
    public Run {
        inputs = List.copyOf(inputs);
        about = List.copyOf(about);
        timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
    }
}
