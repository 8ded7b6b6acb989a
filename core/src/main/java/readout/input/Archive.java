package readout.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The documents of an archive's files, in its order; files and folders whose name begins with a dot are left out, as in
 * a {@link Folder}. Nothing is written to disk. A name that would lead out of the archive is no harm to a reader, but a
 * sign that the archive was made to do some: that file is not read and says so.
 */
final class Archive implements Records {

    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.[^/]+|__MACOSX)(?:/|$)");
    private static final Pattern LEADS_OUT = Pattern.compile("^/|^[A-Za-z]:|(?:^|/)\\.\\.(?:/|$)");
    private static final Pattern OFFICE = Pattern.compile("\\[Content_Types\\]\\.xml|mimetype|META-INF/.*");
    private static final int LONGEST_NAME = 300;

    private final Part part;
    private final Entries entries;
    private final Allowance allowance;
    private final byte[] rest = new byte[1 << 13];
    private Optional<Entries.Entry> entry = Optional.empty();
    private Optional<DocumentSource> open = Optional.empty();
    private int count;

    Archive(Part part, Entries entries, Allowance allowance) {
        this.part = part;
        this.entries = entries;
        this.allowance = allowance;
    }

    @Override
    public Optional<Document> next() throws IOException {
        return Records.inTurn(() -> open, this::advance, allowance);
    }

    private boolean advance() throws IOException {
        allowance.restart();
        readOver();
        entry = entries.next().map(file -> new Entries.Entry(file.name(), allowance.unpacked(file.content())));
        if (entry.isPresent()) {
            allowance.entry();
            count++;
            open = open(entry.get());
        }
        return entry.isPresent();
    }

    /** What a reader of the last entry left of it: read here, where it is counted, and not by the archive. */
    private void readOver() throws IOException {
        open.ifPresent(DocumentSource::close);
        open = Optional.empty();
        while (entry.isPresent() && entry.get().content().read(rest) >= 0) {
            continue;
        }
    }

    private Optional<DocumentSource> open(Entries.Entry file) throws IOException {
        String name = name(file.name());
        if (count == 1 && OFFICE.matcher(name).matches()) {
            throw new IOException("it is an office document, an e-book or a program, not an archive of reports");
        }
        if (LEADS_OUT.matcher(name).find()) {
            Document refused = part.member(name).unreadable("is not read: its name leads out of the archive");
            return Optional.of(DocumentSource.of(List.of(refused)));
        }
        return HIDDEN.matcher(name).find()
                ? Optional.empty()
                : Optional.of(Contents.open(part.member(name), file.content(), allowance));
    }

    private static String name(String written) {
        String name = Decoded.clean(written).replace('\\', '/').replaceAll("\\s+", " ");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
