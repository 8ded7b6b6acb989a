package readout.bench;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.Reader;
import readout.input.Documents;
import readout.model.Findings;
import readout.text.Engine;

/**
 * How the time to read one report grows with its length, and what hostile texts cost.
 *
 * <pre>{@code LongText [MOST_WORDS [NAME...]]}</pre>
 *
 * <p>Reads texts of 10,000, 20,000, 50,000 and 100,000 words, up to MOST_WORDS, in paragraphs and in one, and texts that are made to hurt: one
 * sentence without an end, quotation marks, brackets, digits, capitals. Prints seconds of processor time for each and, of texts of several lengths, seconds for
 * 10,000 words: where those stay alike the time grows as the text. NAME leaves out all others.
 */
public final class LongText {

    private static final String[] PEOPLE = {
        "Foreign Minister Ana Duarte", "President Tomas Halvorsen", "General Idris Okello", "Ambassador Lena Marsh",
        "Premier Viktor Sandu", "Defence Secretary Paul Greene", "Envoy Mariam Diallo", "Colonel Hugo Reyes"
    };
    private static final String[] SIDES = {"Norway", "Peru", "Kenya", "Moldova", "Chad", "Nepal", "Oman", "Chile"};
    private static final String[] DEEDS = {
        "said on Monday that troops of %s had shelled two villages near the border, killing at least %d people.",
        "told reporters at a briefing: \"%s must withdraw its forces within %d days.\"",
        "spoke by telephone with the foreign minister of %s, who asked for a truce of %d weeks.",
        "denied that %s had lost %d soldiers in the fighting and accused the rebels of lying.",
        "met the delegation of %s in Geneva, and the two sides agreed to release %d prisoners by Friday."
    };

    private LongText() {}

    /** Runs it; see the class. */
    public static void main(String[] args) throws Exception {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Set<String> only = Set.copyOf(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
        Reader reader = new Reader(Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE));
        read(reader, paragraphs(5_000, "\n"));
        for (Map.Entry<String, IntFunction<String>> shape : growing().entrySet()) {
            for (int words : new int[] {10_000, 20_000, 50_000, 100_000}) {
                if (words <= most && (only.isEmpty() || only.contains(shape.getKey()))) {
                    report(reader, shape.getKey(), words, shape.getValue().apply(words));
                }
            }
        }
        for (Map.Entry<String, String> text : hostile().entrySet()) {
            if (only.isEmpty() || only.contains(text.getKey())) {
                report(reader, text.getKey(), 0, text.getValue());
            }
        }
    }

    private static void report(Reader reader, String name, int words, String text) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Findings findings = read(reader, text);
        double took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        String share = words == 0 ? "" : String.format(Locale.ROOT, "; %.2f s for 10,000 words", took * 10_000 / words);
        System.out.printf(
                Locale.ROOT,
                "%-14s %7d characters %7.2f s%s; %s, %d actors, %d statements, %d events%n",
                name + (words == 0 ? "" : " " + words),
                text.length(),
                took,
                share,
                findings.article().status(),
                findings.actors().size(),
                findings.statements().size(),
                findings.events().size());
    }

    private static Findings read(Reader reader, String text) throws Exception {
        var line = new ByteArrayInputStream(json(text).getBytes(StandardCharsets.UTF_8));
        try (var documents = Documents.in(List.of("-"), line)) {
            return reader.read(documents.findFirst().orElseThrow());
        }
    }

    private static String json(String text) {
        return "{\"text\": \""
                + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    }

    private static Map<String, IntFunction<String>> growing() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("paragraphs", words -> paragraphs(words, "\n"));
        shapes.put("one-paragraph", words -> paragraphs(words, " "));
        return shapes;
    }

    private static Map<String, String> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("no-full-stop", paragraphs(20_000, " ").replaceAll("[.\"]", ""));
        texts.put("one-word", "peace ".repeat(20_000));
        texts.put("quotes", paragraphs(500, "\n") + "\"".repeat(50_000));
        texts.put("spaced-quotes", paragraphs(500, "\n") + "\" ".repeat(50_000));
        texts.put("open-quotes", paragraphs(20_000, "\n").replace(" on ", " \u201Con "));
        texts.put("single-quotes", paragraphs(500, "\n") + "'x ".repeat(50_000));
        texts.put("brackets", paragraphs(500, "\n") + "(".repeat(20_000) + "peace" + ")".repeat(20_000));
        texts.put("spaced-brackets", paragraphs(500, "\n") + "( talks ".repeat(20_000) + ") ".repeat(20_000));
        texts.put("digits", paragraphs(500, "\n") + "7".repeat(100_000));
        texts.put("numbers", paragraphs(500, "\n") + "1947 12 ".repeat(20_000));
        texts.put("dates", paragraphs(500, "\n") + "March 3, 2024 and on Tuesday and ".repeat(5_000));
        texts.put("capitals", paragraphs(20_000, "\n").toUpperCase(Locale.ROOT));
        texts.put("names", paragraphs(500, "\n") + names(20_000));
        texts.put("full-stops", paragraphs(500, "\n") + ". ".repeat(50_000));
        texts.put("commas", paragraphs(500, "\n") + "Peru, ".repeat(20_000));
        texts.put("said", paragraphs(500, "\n") + "he said that ".repeat(8_000));
        return texts;
    }

    /** Sentences of some 20 words up to so many words, four to a paragraph. */
    private static String paragraphs(int words, String end) {
        StringBuilder text = new StringBuilder();
        for (int i = 0, count = 0; count < words; i++) {
            String deed = DEEDS[i % DEEDS.length];
            String sentence = PEOPLE[i % PEOPLE.length] + " of " + SIDES[(i / 3) % SIDES.length] + " "
                    + String.format(Locale.ROOT, deed, SIDES[(i / 5 + 1) % SIDES.length], 2 + i % 97);
            text.append(sentence).append(i % 4 == 3 ? end : " ");
            count += sentence.split(" ").length;
        }
        return text.toString();
    }

    /** Different people, one a sentence. */
    private static String names(int words) {
        return IntStream.range(0, words / 5)
                .mapToObj(i -> "Mr " + (char) ('A' + i % 26) + "a" + (char) ('b' + i / 26 % 20) + "o "
                        + (char) ('K' + i / 520 % 10) + "urn" + (char) ('a' + i / 7 % 26) + " spoke.")
                .collect(Collectors.joining(" "));
    }
}
