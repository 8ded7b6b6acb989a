package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import readout.dossier.SampleDossier;

class ReportTest {

    @Test
    void tellsWhatHappenedOnOneScreen() {
        Screen screen = Screen.plain();

        new Report(screen.terminal(), SampleDossier.dossier(), Path.of("out")).print();

        assertThat(screen.out()).isEqualToNormalizingNewlines("""
                        2 reports · 1 named outlet · 1 story · 1 event · 1 statement

                        What happened
                          since 3 Mar 2031  assault, heavy weapons    1 outlet  Sudland (says Norland)

                        Who talks to whom
                          3 Mar 2031  meeting  2 outlets, 1 independent  Ada Brun – Kofi Lenz

                        Contested
                          killed  villagers  Norland 26; Sudland disputes

                        Not read
                          in/picture.bin: it is no text

                        Written to out: open out/index.html
                        readout show out events lists rows; readout explain out ID tells why one is there
                        """);
    }

    @Test
    void coloursOnlyATerminal() {
        Screen plain = Screen.plain();
        Screen coloured = new Screen(80, true);

        new Report(plain.terminal(), SampleDossier.dossier(), Path.of("out")).print();
        new Report(coloured.terminal(), SampleDossier.dossier(), Path.of("out")).print();

        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[1mWhat happened\u001b[0m");
    }
}
