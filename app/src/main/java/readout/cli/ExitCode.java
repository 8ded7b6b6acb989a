package readout.cli;

/** What the process returns. The help texts and the README tell the same. */
final class ExitCode {

    /** A dossier was written, or what was asked for was shown. Single reports that could not be read are rows of the dossier. */
    static final int OK = 0;

    /** A dossier was written, but none of the inputs could be read as a report; or there is no row of the id asked for. */
    static final int NOTHING_READ = 1;

    /** A wrong option, a missing input, a folder without reports. */
    static final int USAGE = 2;

    /** The dossier cannot be written. */
    static final int CANNOT_WRITE = 3;

    /** The engine cannot be loaded, memory ran out, or Readout itself is at fault. */
    static final int FAULT = 4;

    /** Stopped by Ctrl-C. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
