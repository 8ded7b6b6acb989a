package readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands, each with the terminal it reads and writes. */
record Commands(Terminal terminal) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(terminal));
        }
        if (type == ShowCommand.class) {
            return type.cast(new ShowCommand(terminal));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
