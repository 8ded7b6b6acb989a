package readout.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import readout.input.Document;
import readout.model.Findings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Findings as bytes, and back: what is decoded equals what was encoded, record by record.
 *
 * <p>Implementation note: packed JSON, made from the records as they are declared, so that a record or a field more needs nothing here. All but
 * ASCII is escaped, since half a surrogate pair, which a text may hold, has no bytes in UTF-8.
 */
final class FindingsCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .addModule(SharedValues.module())
            .build();

    private FindingsCodec() {}

    /** {@code findings} as bytes. */
    static byte[] encode(Findings findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (OutputStream packed = new DeflaterOutputStream(bytes, deflater, 1 << 13)) {
            JSON.writeValue(packed, findings);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /**
     * The findings that {@code bytes} are.
     *
     * @throws IOException when they are none
     */
    static Findings decode(byte[] bytes) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream json = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, 1 << 13)) {
            return SharedValues.within(JSON.readerFor(Findings.class)).readValue(json);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("no findings: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    /** Hashes all that is known of {@code document}, its content and its name included, into {@code digest}. */
    static void digest(Document document, MessageDigest digest) {
        JSON.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), document);
    }
}
