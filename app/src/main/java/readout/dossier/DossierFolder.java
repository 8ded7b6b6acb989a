package readout.dossier;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.model.Dossier;

/**
 * A folder that a dossier is to be written to. The files are written beside it and moved into place together, so that the folder
 * holds a whole dossier or, when the run is stopped, what it held before.
 */
public final class DossierFolder {

    private final Path folder;

    private DossierFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder {@code path}, which is not there yet, is empty, or holds an older dossier.
     *
     * @throws CannotWriteException when it is something else, or nothing can be written there
     */
    public static DossierFolder at(Path path) throws CannotWriteException {
        try {
            Path folder = Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
            refuseOthers(folder, path);
            Path parent = parentOf(folder);
            Files.createDirectories(parent);
            Files.delete(Files.createTempDirectory(parent, ".readout-"));
            return new DossierFolder(folder);
        } catch (IOException e) {
            if (e instanceof CannotWriteException told) {
                throw told;
            }
            throw new CannotWriteException(
                    "cannot write a dossier to " + path + " (" + reason(e) + "): name another folder with -o", e);
        }
    }

    /**
     * Writes {@code dossier} in place of what is there.
     *
     * @throws java.io.InterruptedIOException when the thread is interrupted; what was there stays
     */
    public void write(Dossier dossier, Run run) throws IOException {
        Path workshop = Files.createTempDirectory(parentOf(folder), ".readout-");
        try {
            Path fresh = Files.createDirectory(workshop.resolve("new"));
            DossierFiles.write(fresh, dossier, run);
            replaceBy(fresh, workshop.resolve("old"));
        } finally {
            delete(workshop);
        }
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    private void replaceBy(Path fresh, Path old) throws IOException {
        boolean replaces = Files.exists(folder);
        if (replaces) {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    private static void refuseOthers(Path folder, Path asGiven) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new CannotWriteException(asGiven + " is a file: name a folder with -o");
        }
        if (Path.of("").toAbsolutePath().startsWith(folder)) {
            throw new CannotWriteException(asGiven
                    + " is the folder you are in, and a dossier takes its folder's place: name another with -o");
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!DossierFiles.isOurs(name)) {
                    throw new CannotWriteException(asGiven + " holds what no run writes (" + name
                            + "), and a dossier takes its folder's place: name another with -o");
                }
            }
        }
    }

    private static Path parentOf(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IOException("it is the root of the file system");
        }
        return parent;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof FileAlreadyExistsException
                ? "a file of that name is in the way"
                : String.valueOf(e.getMessage());
    }

    private static void delete(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(tree)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
