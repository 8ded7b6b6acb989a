/** The command line. {@link readout.cli.ReadoutCommand} is the front door. */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
