package readout.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the compressed streams of a PDF unpack to, found without keeping it: PDFBox unpacks a stream into memory whole,
 * and a small file can hold one that fills it.
 */
final class PdfStreams {

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern TWICE_PACKED = Pattern.compile(
            "/Filter\\s*\\[[^\\]]{0,100}(?:Flate|LZW|RunLength)Decode[^\\]]{0,100}(?:Flate|LZW|RunLength)Decode");
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final int DICTIONARY = 2000;
    private static final int ZLIB = 0x78;

    private PdfStreams() {}

    /** @throws LimitReached when they unpack to more than they may */
    static void check(byte[] pdf, Allowance allowance) throws IOException {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (TWICE_PACKED.matcher(text).find()) {
            throw new LimitReached("a stream in it is packed twice, as in files that are made to fill memory");
        }
        long most = allowance.limits().unpackedFreely() + pdf.length;
        long unpacked = 0;
        Matcher stream = STREAM.matcher(text);
        int from = 0;
        while (stream.find(from)) {
            allowance.checkTime();
            from = stream.end();
            if (from < pdf.length && pdf[from] == ZLIB && !isImage(text, stream.start())) {
                Inflater inflater = new Inflater();
                try {
                    unpacked += unpacked(inflater, pdf, from, most - unpacked);
                    from += Math.toIntExact(inflater.getBytesRead());
                } finally {
                    inflater.end();
                }
            }
            if (unpacked > most) {
                throw new LimitReached("it unpacks to more than " + most + " bytes (--max-record)");
            }
        }
    }

    /** Pictures are large and are not opened. */
    private static boolean isImage(String text, int stream) {
        String before = text.substring(Math.max(0, stream - DICTIONARY), stream);
        return IMAGE.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj"))))
                .find();
    }

    private static long unpacked(Inflater inflater, byte[] pdf, int from, long most) {
        byte[] buffer = new byte[1 << 15];
        inflater.setInput(pdf, from, pdf.length - from);
        long unpacked = 0;
        try {
            int n = inflater.inflate(buffer);
            while (n > 0 && unpacked <= most) {
                unpacked += n;
                n = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // PDFBox keeps what stands before the damage, and so much was counted.
            return unpacked;
        }
        return unpacked;
    }
}
