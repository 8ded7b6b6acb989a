package readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who writes a page, feed or redirect can make Readout ask what is not theirs. */
class SafetyTest {

    private LocalServer server;
    private Corpora corpus;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/port", "<html><body><p>The port of Oru closed on Monday.</body></html>");
        corpus = new Corpora(folder, new LeapingTime());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.7",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2001::1"
            })
    void addressesOfNoPublicNetworkAreTold(String address) throws UnknownHostException {
        assertThat(PublicNetworks.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.167.1.1", "2606:4700::1111", "64:ff9b::808:808"})
    void addressesOfThePublicInternetAreToo(String address) throws UnknownHostException {
        assertThat(PublicNetworks.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/",
                "http://2130706433:9/",
                "http://[::1]:9/",
                "http://[::ffff:127.0.0.1]:9/",
                "http://192.168.7.7/admin"
            })
    void aPrivateAddressIsNotAsked(String address) throws IOException {
        corpus.resolver(Resolver.ofMachine());

        assertThat(corpus.fetch(address).problems().get(0).reason()).contains("no address of the public internet");
    }

    @Test
    void norIsOneThatARedirectNames() throws IOException {
        server.on("/steal", LocalServer.redirect("http://169.254.169.254/latest/meta-data"));

        FetchSummary summary = corpus.fetch(server.url("/steal"));

        assertThat(summary.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.url()).isEqualTo("http://169.254.169.254/latest/meta-data");
            assertThat(problem.reason()).contains("no address of the public internet");
        });
    }

    @Test
    void norOneThatAFeedNames() throws IOException {
        server.on("/rss", "", "<rss><channel><item><link>http://10.0.0.1/</link></item></channel></rss>");

        assertThat(corpus.fetch(server.url("/rss")).count(Outcome.FAILED)).isEqualTo(1);
    }

    @Test
    void aNameIsCheckedAgainEachTimeItIsResolved() throws IOException {
        AtomicInteger resolved = new AtomicInteger();
        Resolver open = Corpora.example();
        corpus.resolver(new Resolver() {
            @Override
            public List<InetAddress> addresses(String host) throws UnknownHostException {
                boolean first = resolved.getAndIncrement() == 0;
                return List.of(InetAddress.getByName(first ? "127.0.0.1" : "127.0.0.2"));
            }

            @Override
            public boolean permits(InetAddress address) {
                return open.permits(address);
            }
        });

        FetchSummary summary = corpus.fetch(server.url("rebind.example", "/port"));

        assertThat(server.asked()).containsExactly("/robots.txt");
        assertThat(resolved).hasValue(2);
        assertThat(summary.problems().get(0).reason()).contains("127.0.0.2", "no address of the public internet");
    }

    @Test
    void onlyTheWebIsAsked() throws IOException {
        server.on("/port", LocalServer.redirect("file:///etc/passwd"));

        FetchSummary summary = corpus.fetch(server.url("/port"));

        assertThat(summary.problems().get(0).reason()).contains("sends on to file:///etc/passwd", "http://");
    }

    @Test
    void aServerThatCannotShowWhoItIsIsNotBelieved() throws Exception {
        Path keys = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder((keytool
                                + " -genkeypair -alias a -keyalg EC -dname CN=herald.example -storepass secret -keystore "
                                + keys)
                        .split(" "))
                .start()
                .waitFor();
        KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "secret".toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(tls));
        secure.start();

        FetchSummary summary =
                corpus.fetch("https://herald.example:" + secure.getAddress().getPort() + "/port");

        secure.stop(0);
        assertThat(summary.problems().get(0).reason()).contains("no trusted connection to herald.example");
    }

    @Test
    void whatAServerSaysDoesNotSteerATerminal() throws IOException {
        server.on("/port", LocalServer.response("404 \u001b[2J\u001b]0;gone\u0007", "", new byte[0]))
                .on("/rss", "", "<rss><channel><item><link>http:// x\u001b[2J</link></item></channel></rss>");

        FetchSummary summary = corpus.fetch(server.url("/port"), server.url("/rss"));

        assertThat(summary.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString().chars()).noneMatch(Character::isISOControl));
    }

    @Test
    void passwordsInAddressesAreNeitherSentNorWritten() throws IOException {
        server.on(
                        "/rss",
                        "",
                        "<rss><channel><item><link>http://desk:hunter2@herald.example/</link></item></channel></rss>")
                .on("/login", LocalServer.redirect("http://desk:hunter2@herald.example/"));

        FetchSummary summary = corpus.fetch(server.url("/login"), server.url("/rss"));

        assertThat(summary.count(Outcome.FAILED)).isEqualTo(2);
        assertThat(summary.problems()).noneMatch(problem -> problem.toString().contains("hunter2"));
        assertThat(Files.readString(folder.resolve("fetches.jsonl"))).doesNotContain("hunter2");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void lineBreaksInAnAddressAddNothingToARequest() throws IOException {
        server.on("/port", LocalServer.redirect("/x y"));

        corpus.fetch(server.url("/port"), server.url("/a b\r\nHost: evil"));

        assertThat(server.asked()).contains("/a%20b%0D%0AHost:%20evil", "/x%20y");
    }
}
