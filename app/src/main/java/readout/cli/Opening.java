package readout.cli;

import java.nio.file.Path;
import readout.text.Engine;

/** Loads the engine, as {@link Engine#open} does. */
interface Opening {
    Engine open(Path cache, Engine.Progress progress);
}
