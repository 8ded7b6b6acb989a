package readout.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mailbox (mbox, RFC 4155): one document a mail, read as they stream by. A mail begins with a line "From …" with a time in it, at the
 * beginning or after an empty line; in the mails, lines that begin so have a ">" put before them (mboxo, mboxrd), which is taken off.
 */
final class Mailbox implements Records {

    private static final Pattern BEGINNING = Pattern.compile("From .*\\d:\\d\\d.*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile(">+From .*", Pattern.DOTALL);

    /** Of a line that may begin a mail as much as tells. */
    private static final int LONGEST_BEGINNING = 200;

    private final Part part;
    private final InputStream mails;
    private final Limits limits;
    private int number;
    private boolean ended;

    Mailbox(Part part, InputStream content, Limits limits) {
        this.part = part;
        this.mails = new BufferedInputStream(content);
        this.limits = limits;
    }

    @Override
    public Optional<Document> next() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean afterEmpty = number == 0;
        boolean begun = number > 0;
        while (!ended) {
            byte[] line = line();
            String start = new String(line, 0, Math.min(line.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
            ended = line.length == 0;
            if (ended || (afterEmpty && BEGINNING.matcher(start).matches())) {
                if (begun && mail.size() > 0) {
                    return Optional.of(document(mail.toByteArray()));
                }
                begun = true;
            } else if (mail.size() <= limits.recordBytes()) {
                int from = ESCAPED.matcher(start).matches() ? 1 : 0;
                mail.write(line, from, line.length - from);
            }
            afterEmpty = start.isBlank();
        }
        return Optional.empty();
    }

    private Document document(byte[] mail) {
        number++;
        Part message = part.record(String.valueOf(number), Optional.empty(), Optional.empty());
        return mail.length > limits.recordBytes()
                ? message.unreadable(
                        "is a mail of more than the limit of " + limits.recordBytes() + " bytes (--max-record)")
                : Message.document(message, mail, limits);
    }

    /** The next line with its end; empty at the end of all. Of what is too long for a mail the rest is left out. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = mails.read();
        while (b >= 0) {
            if (line.size() <= limits.recordBytes() || b == '\n') {
                line.write(b);
            }
            if (b == '\n') {
                break;
            }
            b = mails.read();
        }
        return line.toByteArray();
    }
}
