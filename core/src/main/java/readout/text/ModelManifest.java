package readout.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What a {@link ModelFolder} holds: a text file with the version, then each file's name, size and CRC-32C, then the CRC-32C of the
 * lines before.
 *
 * @param version what the models were made from, and in which layout
 * @param entries the files, by name
 */
record ModelManifest(String version, List<Entry> entries) {

    /** Its name in the folder. */
    static final String FILE = "manifest.tsv";

    /**
     * One file.
     *
     * @param name its name
     * @param bytes its size
     * @param checksum its CRC-32C
     */
    record Entry(String name, long bytes, long checksum) {}

    /** Copies the list. */
    ModelManifest {
        entries = List.copyOf(entries);
    }

    /** Writes the manifest. */
    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder(version).append('\n');
        for (Entry entry : entries) {
            lines.append(entry.name()).append('\t').append(entry.bytes()).append('\t');
            lines.append(Long.toHexString(entry.checksum())).append('\n');
        }
        Files.writeString(file, lines.toString() + checksum(lines.toString()) + "\n");
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException when it is not there, or damaged
     */
    static ModelManifest read(Path file) throws IOException {
        String text = Files.readString(file);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        String lines = text.substring(0, last);
        if (!text.endsWith("\n") || !text.substring(last).strip().equals(checksum(lines))) {
            throw new IOException("damaged: " + file);
        }
        String[] rows = lines.split("\n");
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < rows.length; i++) {
            String[] cells = rows[i].split("\t");
            entries.add(new Entry(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2], 16)));
        }
        return new ModelManifest(rows[0], entries);
    }

    private static String checksum(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
