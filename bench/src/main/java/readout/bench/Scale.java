package readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import readout.Comparison;
import readout.model.Dossier;

/**
 * How the comparison grows with the reports: time and memory for each number of made-up reports asked for.
 *
 * <pre>{@code Scale 1000 10000 100000}</pre>
 *
 * <p>Memory is the heap in use after the comparison and a collection of garbage, less what was in use before: findings and dossier. Beside the time
 * that passes stands the time that the processors worked, which other work on the machine disturbs less.
 */
public final class Scale {

    private Scale() {}

    /** Runs it; see the class. */
    public static void main(String[] args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("how many reports? For example: 1000 10000");
        }
        compare(500);
        for (String count : args) {
            compare(Integer.parseInt(count));
        }
    }

    private static void compare(int count) {
        long before = used();
        Comparison comparison = new Comparison();
        for (int n = 0; n < count; n++) {
            comparison.add(MadeUpReports.report(n));
        }
        long start = System.nanoTime();
        long startOfWork = processorNanos();
        Dossier dossier = comparison.dossier();
        double work = (processorNanos() - startOfWork) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        long memory = used() - before;
        System.out.printf(
                Locale.ROOT,
                "%7d reports: %7.1f s, %6.2f ms a report (processor: %.1f s, %.2f ms), %5.1f kB a report; %d stories, %d events, %d contacts, %d claims%n",
                count,
                seconds,
                seconds * 1000 / count,
                work,
                work * 1000 / count,
                memory / 1024.0 / count,
                dossier.stories().size(),
                dossier.events().size(),
                dossier.contacts().size(),
                dossier.claims().size());
    }

    /* Of all threads, garbage collection included: what other work on the machine does not disturb. */
    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
