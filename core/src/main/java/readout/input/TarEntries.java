package readout.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a tar archive: ustar and pax (POSIX.1-2001), GNU's long names and sizes. Links, devices and folders are
 * passed over.
 */
final class TarEntries implements Entries {

    static final int BLOCK = 512;

    private static final int LONGEST_NOTE = 1 << 16;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SUM_AT = 148;
    private static final int TYPE_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final Pattern PAX = Pattern.compile("\\d{1,10} (path|size)=([^\n]*)\n");

    private final InputStream archive;
    private Member member = new Member(0);
    private long padding;

    TarEntries(InputStream archive) {
        this.archive = archive;
    }

    /** Whether {@code head} begins with a tar header: its sum of bytes is right. */
    static boolean isHeader(byte[] head) {
        if (head.length < BLOCK || head[0] == 0) {
            return false;
        }
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            boolean inSum = i >= SUM_AT && i < SUM_AT + 8;
            sum += inSum ? ' ' : head[i] & 0xff;
        }
        return sum == octal(head, SUM_AT, 8);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        Optional<String> longName = Optional.empty();
        Optional<Long> longSize = Optional.empty();
        while (true) {
            byte[] header = header();
            if (header.length == 0) {
                return Optional.empty();
            }
            char type = (char) header[TYPE_AT];
            long size = longSize.orElse(size(header));
            if (size < 0) {
                throw new IOException("damaged tar header: its size is no number");
            }
            begin(size);
            if (type == 'L') {
                longName = Optional.of(untilNul(note()));
            } else if (type == 'x') {
                Matcher pax = PAX.matcher(new String(note(), StandardCharsets.UTF_8));
                while (pax.find()) {
                    boolean path = pax.group(1).equals("path");
                    longName = path ? Optional.of(pax.group(2)) : longName;
                    longSize = path ? longSize : number(pax.group(2));
                }
            } else if (type == '0' || type == 0 || type == '7') {
                return Optional.of(new Entry(longName.orElse(name(header)), member));
            } else if (type != 'g') {
                longName = Optional.empty();
                longSize = Optional.empty();
            }
        }
    }

    /** The next header; empty at the end, which is a block of zeros or that of the file. */
    private byte[] header() throws IOException {
        archive.skipNBytes(member.left + padding);
        begin(0);
        byte[] header = archive.readNBytes(BLOCK);
        if (header.length == 0 || header[0] == 0) {
            return new byte[0];
        }
        if (!isHeader(header)) {
            throw new IOException("damaged tar header: its check sum is wrong");
        }
        return header;
    }

    private void begin(long size) {
        member = new Member(size);
        padding = (BLOCK - size % BLOCK) % BLOCK;
    }

    private byte[] note() throws IOException {
        if (member.left > LONGEST_NOTE) {
            throw new IOException("damaged tar header: a name of " + member.left + " bytes");
        }
        return member.readAllBytes();
    }

    private static Optional<Long> number(String digits) throws IOException {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            throw new IOException("damaged tar header: its size is no number", e);
        }
    }

    private static String name(byte[] header) {
        boolean ustar = new String(header, MAGIC_AT, 6, StandardCharsets.ISO_8859_1).equals("ustar\0");
        String prefix = ustar ? untilNul(Arrays.copyOfRange(header, PREFIX_AT, PREFIX_AT + 155)) : "";
        String name = untilNul(Arrays.copyOf(header, NAME_LENGTH));
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String untilNul(byte[] bytes) {
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return Decoded.of(Arrays.copyOf(bytes, length)).text();
    }

    /** Octal digits, or where the first bit is set a binary number; -1 when it is neither. */
    private static long size(byte[] header) {
        if (header[SIZE_AT] >= 0) {
            return octal(header, SIZE_AT, 12);
        }
        long size = header[SIZE_AT] & 0x7f;
        for (int i = 1; i < 12; i++) {
            if (size >> 54 != 0) {
                return -1;
            }
            size = size << 8 | header[SIZE_AT + i] & 0xff;
        }
        return size;
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = new String(header, from, length, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        return digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
    }

    /** What is left of the file at hand. */
    private final class Member extends InputStream {

        private long left;

        Member(long size) {
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = archive.read(bytes, from, (int) Math.min(length, left));
            if (n < 0) {
                throw new EOFException("the tar archive is cut off");
            }
            left -= n;
            return n;
        }
    }
}
