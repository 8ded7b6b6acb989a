package readout.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: what was asked for
 * @param err standard error: progress and problems
 * @param outIsTerminal whether a person watches {@code out}
 * @param errIsTerminal whether a person watches {@code err}
 * @param colour whether {@code out} may be coloured
 * @param width columns of {@code out}
 */
record Terminal(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        int width) {

    private static final int PLAIN_WIDTH = 160;
    private static final int NARROWEST = 40;

    /**
     * The process's own. Java 17 cannot tell which of its streams is a terminal, so the launcher says so: {@code readout.tty} has
     * {@code 1} and {@code 2} for those that are, {@code readout.columns} the width.
     *
     * @param properties system properties
     * @param environment environment variables; {@code NO_COLOR} with any value turns colour off
     */
    static Terminal ofProcess(Map<Object, Object> properties, Map<String, String> environment) {
        String ttys = String.valueOf(properties.getOrDefault("readout.tty", ""));
        boolean outIsTerminal = ttys.contains("1");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                System.in,
                utf8(System.out),
                utf8(System.err),
                outIsTerminal,
                ttys.contains("2"),
                outIsTerminal && !plain,
                width(String.valueOf(properties.getOrDefault("readout.columns", ""))));
    }

    /** {@code text} in bold where colour is on. */
    String bold(String text) {
        return styled("1", text);
    }

    /** {@code text} dimmed where colour is on. */
    String dim(String text) {
        return styled("2", text);
    }

    /** {@code text} as a warning where colour is on. */
    String warning(String text) {
        return styled("33", text);
    }

    private String styled(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static int width(String columns) {
        try {
            return Math.max(NARROWEST, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException notTold) {
            return PLAIN_WIDTH;
        }
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
