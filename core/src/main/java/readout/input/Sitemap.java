package readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A sitemap, which lists pages or other sitemaps and holds no report: counted, so that one row can say what it lists. */
final class Sitemap {

    private static final byte[] ADDRESS = "</loc>".getBytes(StandardCharsets.US_ASCII);
    private static final String INDEX = "<sitemapindex";
    private static final String NEWS = "sitemap-news";
    private static final int HEAD = 2000;

    private Sitemap() {}

    /** What the sitemap {@code content} lists and how to have it, to be read after its name. */
    static String problem(InputStream content, Limits limits) throws IOException {
        byte[] bytes = content.readNBytes(limits.recordBytes());
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int addresses = count(bytes);
        String listed = head.contains(INDEX) ? "other sitemap" : "page";
        return "is a " + (head.contains(NEWS) ? "news sitemap" : "sitemap") + ": it lists " + addresses + " " + listed
                + (addresses == 1 ? "" : "s") + " and holds no report; readout fetch ADDRESS -o FOLDER, with the"
                + " sitemap's address, fetches them, and readout run FOLDER reads them";
    }

    private static int count(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + ADDRESS.length <= bytes.length; i++) {
            int at = 0;
            while (at < ADDRESS.length && bytes[i + at] == ADDRESS[at]) {
                at++;
            }
            count += at == ADDRESS.length ? 1 : 0;
        }
        return count;
    }
}
