package readout.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import readout.text.TestEngine;

/** A terminal that keeps what is printed. */
public final class Screen {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal;

    Screen(int width, boolean colour) {
        this(width, colour, InputStream.nullInputStream());
    }

    /** A plain one with that standard input. */
    Screen(InputStream in) {
        this(100, false, in);
    }

    private Screen(int width, boolean colour, InputStream in) {
        terminal =
                new Terminal(in, new PrintWriter(out, true), new PrintWriter(err, true), colour, false, colour, width);
    }

    public static Screen plain() {
        return new Screen(100, false);
    }

    public int run(String... arguments) {
        return ReadoutCommand.execute(terminal, (cache, progress) -> TestEngine.get(), arguments);
    }

    Terminal terminal() {
        return terminal;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
