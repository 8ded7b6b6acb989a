package readout.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Article;

/** Fetches from a local server into a folder, and reads what is there. */
final class Corpora {

    static final FetchLimits LIMITS = FetchLimits.DEFAULT;

    private final Path folder;
    private final LeapingTime time;
    private FetchLimits limits = LIMITS;
    private Resolver resolver = example();

    Corpora(Path folder, LeapingTime time) {
        this.folder = folder;
        this.time = time;
    }

    Corpora limits(FetchLimits other) {
        limits = other;
        return this;
    }

    Corpora resolver(Resolver other) {
        resolver = other;
        return this;
    }

    FetchSummary fetch(String... addresses) throws IOException {
        return fetcher(addresses).fetch();
    }

    Fetcher fetcher(String... addresses) {
        FetchRequest request = new FetchRequest(
                List.of(addresses), folder, FetchRequest.userAgent("1", "desk@herald.example"), limits, false);
        return new Fetcher(request, resolver, time, FetchProgress.silent());
    }

    /** Hosts under {@code .example} are this machine, which may be asked; all others have the address of their name. */
    static Resolver example() {
        return new Resolver() {
            @Override
            public List<InetAddress> addresses(String host) throws UnknownHostException {
                return List.of(InetAddress.getByName(host.endsWith(".example") ? "127.0.0.1" : host));
            }

            @Override
            public boolean permits(InetAddress address) {
                return address.getHostAddress().equals("127.0.0.1") || PublicNetworks.contain(address);
            }
        };
    }

    /** The rows of the index, those of robots.txt left out. */
    List<Visit> rows() throws IOException {
        return Files.readAllLines(folder.resolve("fetches.jsonl")).stream()
                .map(Rows::visit)
                .flatMap(Optional::stream)
                .filter(visit -> !visit.kind().equals(Visit.ROBOTS))
                .toList();
    }

    /** The last row of {@code url}. */
    Visit row(String url) throws IOException {
        return rows().stream()
                .filter(visit -> visit.url().equals(url))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** The articles that are read of the corpus. */
    List<Article> articles() {
        try (Stream<Document> documents =
                Documents.in(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]))) {
            return documents.map(ArticleReader::read).toList();
        }
    }
}
