package readout.input;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of a folder that {@code readout fetch} filled: each address once, as it was served last, with what the feed
 * that lists it says of it. The folder's index ({@code fetches.jsonl}) has a row for every visit and says where in which
 * WARC its record lies; feeds, sitemaps, redirects and visits that brought nothing new are passed over.
 */
final class Corpus {

    /** The index of a corpus; a folder that holds one is a corpus. */
    static final String INDEX = "fetches.jsonl";

    private static final Pattern ARCHIVE = Pattern.compile("fetch-\\d+\\.warc\\.gz");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** More than the headers of a record and of its response have. */
    private static final int HEADERS = 1 << 20;

    private Corpus() {}

    /** Whether {@code folder} is one. */
    static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(INDEX));
    }

    /** Whether a file of that name is part of a corpus, to be read by way of its index. */
    static boolean holds(String fileName) {
        return fileName.equals(INDEX) || ARCHIVE.matcher(fileName).matches();
    }

    /** The pages of the corpus in {@code folder}, which is called {@code name}. */
    static DocumentSource at(String name, Path folder, Limits limits) throws IOException {
        Map<String, JsonNode> pages = new LinkedHashMap<>();
        try (BufferedReader rows = Files.newBufferedReader(folder.resolve(INDEX), StandardCharsets.UTF_8)) {
            rows.lines().forEach(row -> add(row, pages));
        }
        return DocumentSource.concat(pages.values().stream()
                .map(row -> page(row, name, folder, limits))
                .iterator());
    }

    /** A row that is cut off is still being written. */
    private static void add(String line, Map<String, JsonNode> pages) {
        try {
            JsonNode row = JSON.readTree(line);
            boolean saved = row.path("outcome").asString("").equals("fetched")
                    && row.path("kind").asString("").equals("page");
            if (saved) {
                pages.put(row.path("url").asString(""), row);
            }
        } catch (JacksonException cutOff) {
            return;
        }
    }

    private static DocumentSource page(JsonNode row, String name, Path folder, Limits limits) {
        String archive = row.path("warc").asString("");
        Part part = Part.of(name + "/" + archive);
        if (!ARCHIVE.matcher(archive).matches()) {
            return DocumentSource.unreadable(
                    name + "/" + INDEX, name + "/" + INDEX + " names no archive of this corpus: " + row);
        }
        try {
            Allowance allowance = new Allowance(limits);
            InputStream member = new ByteArrayInputStream(member(row, folder.resolve(archive), limits));
            return listed(Contents.open(part, allowance.packed(member), allowance), row);
        } catch (IOException e) {
            return DocumentSource.of(List.of(part.unreadable("cannot be read: " + OneFile.reason(e))));
        }
    }

    /** The bytes of the record's gzip member. */
    private static byte[] member(JsonNode row, Path archive, Limits limits) throws IOException {
        long length = row.path("length").asLong(0);
        if (length > (long) limits.recordBytes() + HEADERS) {
            throw new LimitReached(
                    "one record has more than the limit of " + limits.recordBytes() + " bytes (--max-record)");
        }
        try (SeekableByteChannel file = Files.newByteChannel(archive)) {
            file.position(row.path("offset").asLong(0));
            return Channels.newInputStream(file).readNBytes((int) length);
        }
    }

    /** The documents of {@code source}; the page itself with what was said of it where it was listed. */
    private static DocumentSource listed(DocumentSource source, JsonNode row) {
        Optional<String> url = string(row, "url");
        Document.Listed said = new Document.Listed(
                string(row, "outlet"), string(row, "title"), string(row, "published"), string(row, "language"));
        return new DocumentSource() {
            @Override
            public Optional<Document> next() {
                return source.next().map(document -> document.url().equals(url) ? document.listed(said) : document);
            }

            @Override
            public void close() {
                source.close();
            }
        };
    }

    private static Optional<String> string(JsonNode row, String key) {
        return Optional.of(row.path(key).asString("")).filter(words -> !words.isBlank());
    }
}
