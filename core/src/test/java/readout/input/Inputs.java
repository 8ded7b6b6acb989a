package readout.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Input made in memory and read. */
final class Inputs {

    private final Limits limits;

    Inputs() {
        this(Limits.DEFAULT);
    }

    Inputs(Limits limits) {
        this.limits = limits;
    }

    /** The documents of a file of that name. */
    List<Document> read(String name, byte[] content) {
        Allowance allowance = new Allowance(limits);
        InputStream file = allowance.packed(new ByteArrayInputStream(content));
        List<Document> documents = new ArrayList<>();
        try (DocumentSource source = Contents.open(Part.of(name), file, allowance)) {
            source.documents().forEachRemaining(documents::add);
        }
        return documents;
    }

    List<Document> read(String name, String content) {
        return read(name, content.getBytes(UTF_8));
    }

    /** The texts of those that hold plain text. */
    List<String> texts(String name, byte[] content) {
        return read(name, content).stream()
                .map(Document::content)
                .flatMap(c -> c instanceof Document.Text text
                        ? Optional.of(text.text()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    /** What was wrong, for those that could not be read. */
    List<String> problems(String name, byte[] content) {
        return read(name, content).stream()
                .map(Document::content)
                .filter(Document.Unreadable.class::isInstance)
                .map(c -> ((Document.Unreadable) c).problem())
                .toList();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** A zip of names and contents in turn, each content a text or bytes. */
    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    /** A tar of names and contents in turn, each content a text or bytes. */
    static byte[] tar(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            bytes.writeBytes(tarEntry((String) namesAndContents[i], '0', namesAndContents[i + 1]));
        }
        bytes.writeBytes(new byte[2 * TarEntries.BLOCK]);
        return bytes.toByteArray();
    }

    /** One entry of a tar: its header and content, filled up to a block. */
    static byte[] tarEntry(String name, char type, Object content) {
        byte[] body = bytes(content);
        byte[] header = new byte[TarEntries.BLOCK];
        put(header, 0, name);
        put(header, 124, String.format("%011o", body.length));
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar\0" + "00");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xff;
        }
        put(header, 148, String.format("%06o", sum) + "\0 ");
        int padding = (TarEntries.BLOCK - body.length % TarEntries.BLOCK) % TarEntries.BLOCK;
        return join(header, body, new byte[padding]);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        System.arraycopy(text.getBytes(ISO_8859_1), 0, header, at, text.length());
    }

    private static byte[] bytes(Object content) {
        return content instanceof byte[] bytes ? bytes : content.toString().getBytes(UTF_8);
    }
}
