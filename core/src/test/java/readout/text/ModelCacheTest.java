package readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of converted models, with a conversion of two tiny files. */
class ModelCacheTest {

    @TempDir
    Path cache;

    private final Parallel parallel = new Parallel();
    private final AtomicInteger conversions = new AtomicInteger();

    @AfterEach
    void endThreads() {
        parallel.close();
    }

    @Test
    void convertsOnceAndReadsBack() throws IOException {
        assertThat(numbers(open())).containsExactly(3, 1, 4, 1, 5);
        ModelFiles again = open();
        assertThat(again.lists("words")).containsExactly(List.of("ceasefire", "\uD83D\uDD4A"), List.of());
        assertThat(conversions).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers", "words", ModelManifest.FILE})
    void aChangedByteMakesItAnew(String file) throws IOException {
        open();
        Path damaged = cache.resolve(ModelCache.VERSION).resolve(file);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        assertThat(numbers(open())).containsExactly(3, 1, 4, 1, 5);
        assertThat(conversions).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers", "words", ModelManifest.FILE})
    void aTruncatedFileMakesItAnew(String file) throws IOException {
        open();
        Path damaged = cache.resolve(ModelCache.VERSION).resolve(file);
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(numbers(open())).containsExactly(3, 1, 4, 1, 5);
        assertThat(conversions).hasValue(2);
    }

    @Test
    void aMissingFileMakesItAnew() throws IOException {
        open();
        Files.delete(cache.resolve(ModelCache.VERSION).resolve("numbers"));
        assertThat(numbers(open())).containsExactly(3, 1, 4, 1, 5);
        assertThat(conversions).hasValue(2);
    }

    @Test
    void whatAnInterruptedRunLeftIsThrownAway() throws IOException {
        Path unfinished = Files.createDirectories(cache.resolve(ModelCache.VERSION + ".unfinished"));
        Files.writeString(unfinished.resolve("numbers"), "half");
        assertThat(numbers(open())).containsExactly(3, 1, 4, 1, 5);
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsAnError() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "not a folder");
        ModelCache onFile = new ModelCache(file, ModelCacheTest::tiny);
        assertThatThrownBy(() -> onFile.open(parallel, Engine.Progress.NONE)).isInstanceOf(IOException.class);
    }

    @Test
    void inMemoryTheArraysAreTheSame() throws IOException {
        ModelMemory memory = new ModelMemory();
        tiny(new ModelFilesWriter(memory), Engine.Progress.NONE);
        assertThat(numbers(new ModelFiles(memory))).isEqualTo(numbers(open()));
        assertThat(new ModelFiles(memory).lists("words")).isEqualTo(open().lists("words"));
    }

    @Test
    void threadsThatStartAtOnceConvertOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ModelFiles>> opens = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                opens.add(this::open);
            }
            for (Future<ModelFiles> opened : threads.invokeAll(opens)) {
                assertThat(numbers(opened.get())).containsExactly(3, 1, 4, 1, 5);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(conversions).hasValue(1);
    }

    @Test
    void processesThatStartAtOnceConvertOnce() throws Exception {
        Path marks = Files.createDirectory(cache.resolve("marks"));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProcess.class.getName(),
                            cache.toString(),
                            marks.toString())
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        try (var files = Files.list(marks)) {
            assertThat(files).hasSize(1);
        }
    }

    /** Opens the cache of its first argument, and leaves a file in the folder of its second when it has to convert. */
    static final class OtherProcess {

        private OtherProcess() {}

        public static void main(String[] folders) throws IOException {
            try (Parallel parallel = new Parallel()) {
                ModelCache cache = new ModelCache(Path.of(folders[0]), (files, progress) -> {
                    Files.createTempFile(Path.of(folders[1]), "converted", "");
                    tiny(files, progress);
                });
                if (numbers(cache.open(parallel, Engine.Progress.NONE)).length != 5) {
                    throw new IllegalStateException("not whole");
                }
            }
        }
    }

    private ModelFiles open() throws IOException {
        ModelCache models = new ModelCache(cache, (files, progress) -> {
            conversions.incrementAndGet();
            tiny(files, progress);
        });
        return models.open(parallel, Engine.Progress.NONE);
    }

    private static void tiny(ModelFilesWriter files, Engine.Progress progress) throws IOException {
        files.ints("numbers", new int[] {3, 1, 4, 1, 5});
        files.lists("words", List.of(List.of("ceasefire", "\uD83D\uDD4A"), List.of()));
        progress.step("tiny", 1);
    }

    private static int[] numbers(ModelFiles files) {
        return files.ints("numbers");
    }
}
