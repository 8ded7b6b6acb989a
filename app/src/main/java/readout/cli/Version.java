package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Readout's version, as the build wrote it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"readout " + number()};
    }

    static String number() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("the build left out version.properties", e);
        }
        return build.getProperty("version");
    }
}
