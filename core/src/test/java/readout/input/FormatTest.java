package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file holds is told by how it begins. */
class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!-- saved --><!DOCTYPE html><title>T</title> | HTML",
                "<?xml version='1.0'?><html xmlns='x'> | HTML",
                "<?xml version='1.0'?><!-- x --><rss version='2.0'> | FEED",
                "<!DOCTYPE rss PUBLIC 'x' 'y'><rss> | FEED",
                "<rdf:RDF xmlns:rdf='x'> | FEED",
                "<atom:feed> | FEED",
                "<sitemapindex> | SITEMAP",
                "<?xml version='1.0'?><nitf> | XML",
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []} | JSON_FEED",
                "{\"text\": \"One.\"} | JSONL",
                "[Photo: the port] The port is open. | TEXT",
                "{\\rtf1 The port is open.} | RTF",
                "Losses < 40, the ministry said. | TEXT"
            })
    void isToldByContent(String start, Format format) {
        assertThat(Format.of(start.getBytes(UTF_8))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!---->",
                "<?x?>",
                "a:\n",
                "a: b\n \n",
                " \n",
                "<!doctype rss [",
                "a:\n          \n",
                "<",
                "[",
                "From "
            })
    @Timeout(20)
    void noBeginningTakesLongToTell(String repeated) {
        byte[] hostile = (repeated.repeat(16_000 / repeated.length()) + "x").getBytes(UTF_8);

        assertThat(Format.of(hostile)).isNotNull();
    }
}
