package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.SavedDossier;
import readout.fetch.HostStanding;
import readout.fetch.LocalServer;

/** What a user sees of fetching. */
class FetchCommandTest {

    private static final String PORT =
            "<html><body><p>The port of Oru closed on Monday, its captain said, after a crane fell and killed two dockers.</body></html>";

    private final Screen screen = Screen.plain();
    private LocalServer server;

    @TempDir
    private Path temp;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/port", PORT);
        server.on("/robots.txt", "", "User-agent: *\nDisallow: /inner\n");
        server.on(
                "/rss",
                "",
                "<rss><channel><item><link>" + url("/port") + "</link><pubDate>Tue, 06 May 2031 08:00:00 GMT"
                        + "</pubDate></item><item><link>" + url("/inner") + "</link></item><item><link>" + url("/gone")
                        + "</link></item></channel></rss>");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aFeedIsFetchedAndSummedUp() {
        assertThat(fetch(url("/rss"))).isEqualTo(ExitCode.OK);

        assertThat(screen.out())
                .startsWith(corpus() + ": 2 fetched, 1 refused by robots.txt, 1 failed")
                .contains("Not fetched", url("/inner") + "  the robots.txt", url("/gone") + "  404 Not Found")
                .contains("Read them: readout run " + corpus());
        assertThat(screen.err()).contains(url("/port") + "  fetched").hasLineCount(4);
    }

    @Test
    void addressesMayStandInAFile() throws IOException {
        Path list = Files.writeString(temp.resolve("addresses.txt"), "# the harbour\n" + url("/port") + "\n");

        assertThat(fetch("@" + list)).isEqualTo(ExitCode.OK);
        assertThat(server.asked("/port")).isEqualTo(1);
    }

    @Test
    void nothingFetchedIsToldByTheExitCode() {
        assertThat(fetch(url("/gone"))).isEqualTo(ExitCode.NOTHING_READ);
    }

    @Test
    void thisMachineIsNotAskedUnlessAllowed() {
        int exitCode = screen.run("fetch", url("/port"), "-o", corpus().toString(), "--contact", "me@desk.example");

        assertThat(exitCode).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.out()).contains("no address of the public internet (--allow-private)");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aDossierIsNoCorpus() throws IOException {
        Files.writeString(Files.createDirectories(corpus()).resolve("run.json"), "{}");

        assertThat(fetch(url("/port"))).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(screen.err()).contains("is a dossier");
    }

    @Test
    void aCorpusIsReadEachPageOnce() throws IOException {
        fetch(url("/rss"));
        fetch(url("/rss"));

        assertThat(screen.run("run", corpus().toString(), "-o", dossier().toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(SavedDossier.in(dossier()).rows("articles"))
                .hasSize(1)
                .first()
                .satisfies(row -> {
                    assertThat(row.path("url").asString()).isEqualTo(url("/port"));
                    assertThat(row.path("published").path("start").asString()).isEqualTo("2031-05-06");
                });
    }

    @Test
    void anAddressIsAnInputOfARun() throws IOException {
        int exitCode = run(url("/rss"));

        assertThat(exitCode).isEqualTo(ExitCode.OK);
        assertThat(SavedDossier.in(dossier()).rows("articles"))
                .extracting(row ->
                        row.path("input").asString() + " " + row.path("status").asString())
                .containsExactlyInAnyOrder(url("/port") + " ok", url("/inner") + " failed", url("/gone") + " failed");
    }

    @Test
    void aRunThatIsToFetchNeedsToSayWhoAsks() {
        assertThat(screen.run("run", url("/port"), "-o", dossier().toString())).isEqualTo(ExitCode.USAGE);
        assertThat(screen.err()).contains("--contact").hasLineCount(1);
    }

    @Test
    void theLineOnATerminalTellsOfEachHost() {
        List<HostStanding> hosts = List.of(
                new HostStanding("a.example", 3, 1, true),
                new HostStanding("b.example", 2, 0, false),
                new HostStanding("c.example", 0, 9, true));

        assertThat(FetchMeter.line(hosts, 100)).isEqualTo("5 of 15 · c.example 0 of 9 · a.example 3 of 4");
        assertThat(FetchMeter.line(hosts, 20)).hasSize(19).endsWith("…");
    }

    private String url(String path) {
        return server.url("127.0.0.1", path);
    }

    private Path corpus() {
        return temp.resolve("corpus");
    }

    private Path dossier() {
        return temp.resolve("dossier");
    }

    private int fetch(String address) {
        return with("fetch", address, corpus());
    }

    private int run(String address) {
        return with("run", address, dossier());
    }

    private int with(String command, String address, Path output) {
        List<String> arguments = new ArrayList<>(List.of(command, address, "-o", output.toString()));
        arguments.addAll(List.of("--contact", "me@desk.example", "--allow-private", "--delay", "0", "--retries", "0"));
        return screen.run(arguments.toArray(String[]::new));
    }
}
