package readout.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists shipped with the comparison. */
final class Lexicon {

    private Lexicon() {}

    /** The words of the list {@code name} of {@code lists.txt}. */
    static Set<String> list(String name) {
        Set<String> words = lines("lists.txt").stream()
                .filter(line -> line.startsWith(name + ": "))
                .flatMap(line -> Stream.of(line.substring(name.length() + 2).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            throw new IllegalStateException("readout/compare/lists.txt has no list " + name);
        }
        return words;
    }

    /** The lines of {@code name} that are neither empty nor comments. */
    static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("readout/compare/" + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("readout/compare/" + name + " cannot be read", e);
        }
    }
}
