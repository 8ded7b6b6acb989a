package readout.cli;

import java.time.Duration;
import picocli.CommandLine.Option;
import readout.input.Limits;

/** The options of {@code run} that say how much input may cost. */
final class LimitOptions {

    @Option(
            names = "--max-text",
            paramLabel = "BYTES",
            description = "Size of one plain text (default: ${DEFAULT-VALUE}).")
    private int text = Limits.DEFAULT.textBytes();

    @Option(
            names = "--max-record",
            paramLabel = "BYTES",
            description = "Size of one page, line, mail, feed entry or PDF (default: ${DEFAULT-VALUE}).")
    private int record = Limits.DEFAULT.recordBytes();

    @Option(
            names = "--max-elements",
            paramLabel = "N",
            description = "Elements of one page (default: ${DEFAULT-VALUE}).")
    private int elements = Limits.DEFAULT.elements();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description = "Archives in archives (default: ${DEFAULT-VALUE}).")
    private int nesting = Limits.DEFAULT.nesting();

    @Option(
            names = "--max-entries",
            paramLabel = "N",
            description = "Files in one archive, with those in it (default: ${DEFAULT-VALUE}).")
    private int entries = Limits.DEFAULT.entries();

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description = "Times its own size that a file may unpack to (default: ${DEFAULT-VALUE}).")
    private int ratio = Limits.DEFAULT.ratio();

    @Option(
            names = "--max-time",
            paramLabel = "SECONDS",
            description = "Time to find and open one document (default: ${DEFAULT-VALUE}).")
    private long seconds = Limits.DEFAULT.time().toSeconds();

    @Option(
            names = "--max-reading",
            paramLabel = "SECONDS",
            description = "Time to read one document; 0 for as long as it takes (default: ${DEFAULT-VALUE}).")
    private long reading = 300;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            description = "Unreadable documents of one file that are rows of their own (default: ${DEFAULT-VALUE}).")
    private int problems = Limits.DEFAULT.problems();

    /** @throws Failure when it is negative */
    Duration reading() {
        if (reading < 0) {
            throw new Failure(ExitCode.USAGE, "--max-reading " + reading + ": give 0 or more");
        }
        return Duration.ofSeconds(reading);
    }

    /** @throws Failure when one of them is not positive */
    Limits limits() {
        try {
            return new Limits(text, record, elements, nesting, entries, ratio, Duration.ofSeconds(seconds), problems);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "the values of --max-… must be 1 or more");
        }
    }
}
