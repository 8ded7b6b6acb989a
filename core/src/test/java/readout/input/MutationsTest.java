package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fuzzers' inputs, each damaged in a hundred ways that are the same in every build. */
class MutationsTest {

    private static final int TIMES = 100;
    private static final Hostile INPUT = new Hostile(
            Limits.DEFAULT.sizes(20_000, 100_000).archives(4, 100, 50).time(Duration.ofSeconds(30)));

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedInputEndsInRows(Path seed) throws IOException {
        byte[] whole = Files.readAllBytes(seed);
        Random random = new Random(Arrays.hashCode(whole));
        for (int i = 0; i < TIMES; i++) {
            assertThat(INPUT.read(damaged(whole, random))).isPositive();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (whole.length == 0) {
            return whole;
        }
        int at = random.nextInt(whole.length);
        int end = Math.min(whole.length, at + 1 + random.nextInt(16));
        byte[] start = Arrays.copyOf(whole, at);
        byte[] middle = Arrays.copyOfRange(whole, at, end);
        byte[] rest = Arrays.copyOfRange(whole, end, whole.length);
        byte[] noise = new byte[middle.length];
        random.nextBytes(noise);
        return switch (random.nextInt(5)) {
            case 0 -> start;
            case 1 -> Inputs.join(start, rest);
            case 2 -> Inputs.join(start, middle, middle, middle, rest);
            case 3 -> Inputs.join(start, noise, rest);
            default -> Inputs.join(start, new byte[] {(byte) (whole[at] ^ 1 << random.nextInt(8))}, rest);
        };
    }

    static List<Path> seeds() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MutationsTest.class.getResource("ParsersFuzzInputs"))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
