package readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import readout.text.Engine;

/** The command {@code readout}. */
@Command(
        name = "readout",
        description =
                "Turns many outlets' reports of a crisis into one record in which every value opens the sentence it came from.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Examples:",
            "  readout run reports/ -o dossier        read a folder of reports",
            "  readout fetch URL -o corpus            fetch a page, or a feed with its pages",
            "  readout show dossier contacts          who talked to whom",
            "  readout explain dossier e1f0c2a94b7d   why a row is there",
            "",
            "Exit codes: 0 done; 1 nothing could be read or fetched, or no such row; 2 wrong",
            "usage or missing input; 3 the output cannot be written; 4 Readout failed;",
            "130 interrupted."
        },
        subcommands = {FetchCommand.class, RunCommand.class, ShowCommand.class, ExplainCommand.class})
public final class ReadoutCommand {

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where in Readout a failure arose.")
    private boolean verbose;

    private ReadoutCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(System.getProperties(), System.getenv());
        Interrupts interrupts = Interrupts.guard();
        int exitCode = execute(terminal, Engine::open, arguments);
        interrupts.close();
        System.exit(exitCode);
    }

    /** Runs the command on {@code terminal} with the engine that {@code opening} loads, and returns its exit code. */
    static int execute(Terminal terminal, Opening opening, String... arguments) {
        ReadoutCommand readout = new ReadoutCommand();
        CommandLine command = new CommandLine(readout, new Commands(terminal, opening));
        command.setOut(terminal.out()).setErr(terminal.err());
        command.setUseSimplifiedAtFiles(true);
        command.setParameterExceptionHandler((e, given) -> usage(terminal, e));
        command.setExecutionExceptionHandler((e, line, parsed) -> readout.report(terminal, e));
        int exitCode = command.execute(arguments);
        terminal.out().flush();
        return exitCode;
    }

    private static int usage(Terminal terminal, ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String message = e.getMessage() + " (see '" + name + " --help')";
        terminal.err().println("readout: " + message.replaceAll("\\s+", " "));
        return ExitCode.USAGE;
    }

    private int report(Terminal terminal, Exception e) {
        Failure failure = e instanceof Failure told
                ? told
                : new Failure(
                        ExitCode.FAULT, "a fault in Readout itself: " + e + " (--verbose shows where it arose)", e);
        terminal.err().println("readout: " + failure.getMessage());
        if (verbose) {
            e.printStackTrace(terminal.err());
        }
        return failure.exitCode();
    }
}
