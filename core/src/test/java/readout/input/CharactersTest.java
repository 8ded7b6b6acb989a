package readout.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become characters. */
class CharactersTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void utf16IsToldByItsZeros() {
        assertThat(Decoded.of("The café in Oru burned.".getBytes(UTF_16LE)).text())
                .isEqualTo("The café in Oru burned.");
        assertThat(Format.of("The café in Oru burned.".getBytes(UTF_16LE))).isEqualTo(Format.TEXT);
    }

    @Test
    void utf8IsReadAsThatWhateverACarrierSays() {
        assertThat(Decoded.of("The café".getBytes(UTF_8), Optional.of(WINDOWS_1252), Optional.empty()))
                .isEqualTo(new Decoded("The café", Optional.empty()));
    }

    @Test
    void whatIsNotUtf8IsReadByItsCarrierThenByItsOwnWord() {
        byte[] greek = "Αθήνα".getBytes(Charset.forName("windows-1253"));

        assertThat(Decoded.of(greek, CharacterSets.named("windows-1253"), Optional.of(WINDOWS_1252))
                        .text())
                .isEqualTo("Αθήνα");
        assertThat(Decoded.of(greek, Optional.of(UTF_8), CharacterSets.named("windows-1253"))
                        .text())
                .isEqualTo("Αθήνα");
    }

    @Test
    void aFewFaultsInUtf8CostAFewCharacters() {
        byte[] bytes = "“Never”, said Zoë. “No?”".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xe2;

        Decoded decoded = Decoded.of(bytes);

        assertThat(decoded.text()).startsWith("“Never”, said Zoë. “No?");
        assertThat(decoded.note()).hasValueSatisfying(note -> assertThat(note).contains("damaged UTF-8"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "We donâ€™t know | We don’t know",
                "â€œNoâ€\u009d he said | “No” he said",
                "â€œNoâ€ he said | “No” he said",
                "â€œNoâ€� he said | “No” he said",
                "May 5 â€“ the port | May 5 – the port",
                "cafÃ© ZoÃ« | café Zoë",
                "Â£5m and 10Â km | £5m and 10 km",
                "Ã¢â‚¬Å“Noâ€™s | “No’s"
            },
            delimiter = '|')
    void charactersReadInTheWrongSetAreMended(String broken, String meant) {
        Mojibake mended = Mojibake.in(broken);

        assertThat(mended.text()).isEqualTo(meant);
        assertThat(mended.note()).hasValueSatisfying(note -> assertThat(note).contains("mended"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“CAFÉ” and «CITÉ»", "her fiancé’” he", "Château, naïve, São", "the SPÄ“ sign", "€5 ™ … – ‘a’"})
    void whatIsMeantStays(String text) {
        assertThat(Mojibake.in(text)).isEqualTo(new Mojibake(text, 0));
    }

    @Test
    void aMendedReportSaysSo() {
        assertThat(ArticleReader.read(Document.ofHtml("a", "<p>The port of Oru isnâ€™t open, its captain said.</p>")))
                .satisfies(article -> assertThat(article.text()).contains("isn’t"))
                .satisfies(article ->
                        assertThat(article.problem()).contains("1 character broken by a wrong character set mended"));
    }
}
