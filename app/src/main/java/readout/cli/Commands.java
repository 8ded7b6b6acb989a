package readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the subcommands.
 *
 * @param terminal what each reads and writes
 * @param opening loads the engine
 */
record Commands(Terminal terminal, Opening opening) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(terminal, opening));
        }
        if (type == ShowCommand.class) {
            return type.cast(new ShowCommand(terminal));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(terminal));
        }
        if (type == FetchCommand.class) {
            return type.cast(new FetchCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
