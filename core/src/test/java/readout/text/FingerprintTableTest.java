package readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables of fingerprints, against what was put in. */
class FingerprintTableTest {

    @Test
    void findsAllAndNothingElse() throws IOException {
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        for (int i = 0; i < 50_000; i++) {
            builder.add(Fingerprint.of(i % 7, "key " + i), i);
        }
        FingerprintTable table = written(builder);
        for (int i = 0; i < 50_000; i++) {
            assertThat(table.get(Fingerprint.of(i % 7, "key " + i))).isEqualTo(i);
            assertThat(table.get(Fingerprint.of(7, "key " + i))).isEqualTo(FingerprintTable.ABSENT);
        }
    }

    @Test
    void anEmptyTableHoldsNothing() throws IOException {
        assertThat(written(new FingerprintTable.Builder()).get(1)).isEqualTo(FingerprintTable.ABSENT);
    }

    @Test
    void piecesMakeTheFingerprintOfTheWhole() {
        long pieces = Fingerprint.add(Fingerprint.add(Fingerprint.add(Fingerprint.start(3), "cease"), '_'), "fire");
        assertThat(Fingerprint.finish(pieces)).isEqualTo(Fingerprint.of(3, "cease_fire"));
    }

    @Test
    void twoKeysWithOneFingerprintAreRefused() {
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        builder.add(42, 1);
        builder.add(42, 2);
        assertThatThrownBy(() -> written(builder)).isInstanceOf(IllegalStateException.class);
    }

    private static FingerprintTable written(FingerprintTable.Builder builder) throws IOException {
        ModelMemory memory = new ModelMemory();
        builder.write(new ModelFilesWriter(memory), "table");
        return FingerprintTable.open(new ModelFiles(memory), "table");
    }
}
