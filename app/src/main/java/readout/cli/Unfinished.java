package readout.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import readout.dossier.DossierFolder;
import readout.input.Document;
import readout.model.Findings;
import readout.store.Journal;
import readout.store.Journal.Past;
import readout.view.Wording;

/**
 * The journal of a run, and what is said of it: what an earlier run left, and what this one leaves when it is stopped.
 *
 * @param journal the journal
 * @param output the dossier's folder as the user named it
 * @param terminal where it is said
 */
record Unfinished(Journal journal, Path output, Terminal terminal) implements Closeable {

    /**
     * Opens the journal of {@code folder}, and tells what an earlier run left there.
     *
     * @param resume whether to go on from there
     * @param quiet whether to tell only of what is lost
     */
    static Unfinished of(DossierFolder folder, Path output, boolean resume, Terminal terminal, boolean quiet)
            throws IOException {
        Journal journal = Journal.open(folder.path(), Version.number(), resume);
        Unfinished unfinished = new Unfinished(journal, output, terminal);
        unfinished.tellPast(resume, quiet);
        return unfinished;
    }

    private void tellPast(boolean resume, boolean quiet) {
        Past past = journal.past();
        String reports = Wording.count(past.reports(), "report");
        switch (past.use()) {
            case CONTINUED -> say(!quiet, "going on from a run that was stopped after " + reports);
            case SET_ASIDE ->
                say(
                        true,
                        "a run into " + output + " was stopped after " + reports + ", which --resume would have kept;"
                                + " this run reads all anew, and what was kept is in " + journal.aside());
            case OTHER_BUILD ->
                say(
                        true,
                        "the run that was stopped after " + reports
                                + " was another build's of Readout, which may read otherwise: all is read anew");
            case NOTHING_KEPT -> say(resume && !quiet, "no run into " + output + " was stopped: all is read");
        }
        say(
                resume && past.damages() > 0,
                journal.path() + " is damaged in " + Wording.count(past.damages(), "place")
                        + ": what stood there is read again");
    }

    /** {@code reader} for what an earlier run with the same {@code settings} did not read. */
    Function<Document, Findings> reading(Function<Document, Findings> reader, String settings) {
        return journal.reading(reader, settings);
    }

    /** The dossier is written: nothing is left to go on with. */
    void finish() throws IOException {
        journal.discard();
    }

    /** What to tell when the run was stopped. */
    Failure interrupted(Exception cause) throws IOException {
        journal.close();
        String kept = journal.reports() == 0
                ? ""
                : "; " + Wording.count(journal.reports(), "report")
                        + " read so far: the same command with --resume goes on from there";
        return new Failure(ExitCode.INTERRUPTED, "interrupted: nothing was written to " + output + kept, cause);
    }

    /** Keeps what has been read, unless the run was finished. */
    @Override
    public void close() throws IOException {
        journal.close();
        journal.problem()
                .ifPresent(e -> say(
                        true,
                        "what was read could not all be kept for --resume in " + journal.path() + ": "
                                + e.getMessage()));
    }

    private void say(boolean whether, String line) {
        if (whether) {
            terminal.err().println("readout: " + line);
        }
    }
}
