package readout.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;
import readout.Reader;
import readout.model.Id;

/**
 * Which build this is: what a report says hangs on every rule, so a version number alone does not tell. Two builds of the same sources are the same build.
 */
final class Build {

    private Build() {}

    /** A hash of all that reads reports: rules and code, the names of the libraries, which have their versions in them, and the release of Java. */
    static String fingerprint() {
        try {
            CodeSource source =
                    Objects.requireNonNull(Reader.class.getProtectionDomain().getCodeSource());
            Path core = Path.of(source.getLocation().toURI());
            String files = Files.isDirectory(core) ? inFolder(core) : inArchive(core);
            return Id.of("", files, libraries(), "" + Runtime.version().feature());
        } catch (IOException e) {
            throw new UncheckedIOException("Readout cannot read its own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Readout's own files have no path", e);
        }
    }

    private static String inArchive(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String inFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            CRC32C sum = new CRC32C();
            sum.update(Files.readAllBytes(file));
            all.append(folder.relativize(file))
                    .append(' ')
                    .append(sum.getValue())
                    .append('\n');
        }
        return all.toString();
    }

    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .filter(name -> name.endsWith(".jar"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
