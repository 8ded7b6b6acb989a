package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Reader;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Findings;
import readout.text.TestEngine;

class FindingsCodecTest {

    @Test
    void givesBackWhatTheExamplesSay() throws IOException {
        Reader reader = new Reader(TestEngine.get());
        List<Findings> all;
        try (Stream<Document> documents = Documents.in(List.of("../examples"), InputStream.nullInputStream())) {
            all = documents.map(reader::read).toList();
        }

        assertThat(all).hasSizeGreaterThan(10).anySatisfy(f -> {
            assertThat(f.contacts()).isNotEmpty();
            assertThat(f.claims()).isNotEmpty();
        });
        for (Findings findings : all) {
            assertThat(FindingsCodec.decode(FindingsCodec.encode(findings))).isEqualTo(findings);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half a pair: \ud83d, the other half: \udc00\n",
                "a whole pair \ud83d\ude00, a null \0, \u2028, a mark \ufeff, \"quotes\" and \\\n",
                "",
                "Ναύπλιο — 北京\n"
            })
    void givesBackAnyText(String text) throws IOException {
        Findings findings = Findings.none(ArticleReader.read(Document.ofText("a.txt", text)));

        assertThat(FindingsCodec.decode(FindingsCodec.encode(findings))).isEqualTo(findings);
    }

    @Test
    void sharesWhatIsTheSame() throws IOException {
        Findings findings = new Reader(TestEngine.get())
                .read(Document.ofText("a.txt", "The minister said on Monday that two men had died on Sunday.\n"));

        Findings restored = FindingsCodec.decode(FindingsCodec.encode(findings));

        assertThat(restored.times())
                .hasSizeGreaterThan(1)
                .allSatisfy(time -> assertThat(time.at().article())
                        .isSameAs(restored.article().id()));
    }

    @Test
    void refusesWhatIsNoFindings() {
        byte[] noise = {1, 2, 3, 4, 5, 6, 7};

        assertThatThrownBy(() -> FindingsCodec.decode(noise)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FindingsCodec.decode(new byte[0])).isInstanceOf(IOException.class);
    }
}
