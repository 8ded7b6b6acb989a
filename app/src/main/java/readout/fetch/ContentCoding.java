package readout.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Takes gzip and deflate off. Whether a body is packed is told by its first bytes: what a server says of it is not always
 * so.
 */
final class ContentCoding {

    private static final int ZLIB = 0x78;

    private ContentCoding() {}

    /**
     * The content of {@code body}.
     *
     * @param told the coding that the server tells, if any
     * @param most the bytes it may have
     */
    static byte[] decoded(byte[] body, Optional<String> told, int most) throws FetchFailure {
        boolean deflated = told.filter(coding -> coding.toLowerCase(Locale.ROOT).contains("deflate"))
                .isPresent();
        boolean zlib = deflated && body.length > 1 && (body[0] & 0xff) == ZLIB;
        return told.isPresent() && (isGzip(body) || zlib) ? unpacked(body, most) : body;
    }

    /** Whether {@code bytes} begin as gzip does. */
    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    /** What {@code packed} unpacks to, which may have {@code most} bytes. */
    static byte[] unpacked(byte[] packed, int most) throws FetchFailure {
        try (InputStream in = isGzip(packed)
                ? new GZIPInputStream(new ByteArrayInputStream(packed))
                : new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw FetchFailure.lasting("unpacks to more than the limit of " + most + " bytes (--max-response)");
            }
            return content;
        } catch (FetchFailure e) {
            throw e;
        } catch (IOException e) {
            throw FetchFailure.passing("is packed, and damaged: " + e.getMessage());
        }
    }
}
