package readout.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Article;

/**
 * How fast pages are found in a crawl and read into articles, language engine apart, and whether memory stays the same however many there are.
 *
 * <pre>{@code
 * Crawl write FILE.warc.gz PAGES
 * Crawl read FILE...
 * }</pre>
 *
 * <p>Written are pages of {@linkplain MadeUpReports made-up reports} with the furniture that pages have, each record a gzip member of its own, as in
 * CC-NEWS. Read, the peak is the highest heap in use after a collection of garbage, sampled on the way; speeds are by the processor time of the one thread that reads.
 */
public final class Crawl {

    private Crawl() {}

    /** Runs it; see the class. */
    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("write")) {
            write(Path.of(args[1]), Integer.parseInt(args[2]));
        } else if (args.length >= 2 && args[0].equals("read")) {
            read(args[1]);
            for (String file : List.of(args).subList(1, args.length)) {
                read(file);
            }
        } else {
            throw new IllegalArgumentException("write FILE.warc.gz PAGES, or read FILE...");
        }
    }

    private static void write(Path file, int pages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = 0; n < pages; n++) {
                out.write(member(n));
            }
        }
    }

    private static byte[] member(int n) throws IOException {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(n))
                .getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes(String.valueOf(n).getBytes(StandardCharsets.UTF_8));
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:" + id
                + ">\r\nWARC-Date: 2031-05-05T10:00:00Z\r\nWARC-Target-URI: https://herald" + n % 50 + ".example/" + n
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(header.getBytes(StandardCharsets.UTF_8));
            zip.write(http);
            zip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String page(int n) {
        Article article = MadeUpReports.report(n).article();
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>Report " + n
                + " | Herald</title><meta property=\"article:published_time\" content=\"2031-05-05\">");
        page.append("<script>var page = ").append(n).append(";</script></head><body><nav><ul>");
        for (int i = 0; i < 30; i++) {
            page.append("<li><a href=\"/section/")
                    .append(i)
                    .append("\">Section ")
                    .append(i)
                    .append("</a></li>");
        }
        page.append("</ul></nav><article><h1>Report ").append(n).append("</h1>");
        article.text().lines().forEach(line -> page.append("<p>").append(line).append("</p>"));
        return page.append("</article><footer>All rights reserved</footer></body></html>")
                .toString();
    }

    private static void read(String file) throws IOException {
        long size = Files.size(Path.of(file));
        long found = 0;
        long opening = 0;
        long reading = 0;
        long peak = 0;
        long letters = 0;
        try (Stream<Document> documents = Documents.in(List.of(file), InputStream.nullInputStream())) {
            Iterator<Document> each = documents.iterator();
            long sampled = 0;
            long before = clock();
            while (each.hasNext()) {
                Document document = each.next();
                long opened = clock();
                letters += ArticleReader.read(document).text().length();
                long read = clock();
                opening += opened - before;
                reading += read - opened;
                found++;
                if (found >= sampled * 2 || found % 5000 == 0) {
                    peak = Math.max(peak, used());
                    sampled = found;
                }
                before = clock();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%7d pages, %6.1f MB: found and opened at %6.0f pages/s (%5.1f MB/s of file), read at %5.0f pages/s; %d letters; heap peak %.1f MB%n",
                found,
                size / 1e6,
                found / (opening / 1e9),
                size / 1e6 / (opening / 1e9),
                found / (reading / 1e9),
                letters,
                peak / 1e6);
    }

    /** Of the reading thread alone: what other work on the machine does not disturb. */
    private static long clock() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
