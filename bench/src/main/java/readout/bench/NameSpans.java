package readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.model.Actor;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Engine;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.GeoName;
import readout.where.Places;
import readout.who.Cast;

/**
 * Exact-span F1 of names of persons and places on sentences in IOB2 with a {@code # text =} line each (Universal NER), for the engine's own names
 * and for the reader's: names of actors without their titles, and places.
 *
 * <pre>{@code xz -dc en_ewt-ud-dev.iob2.xz | NameSpans - [--list]}</pre>
 */
public final class NameSpans {

    private final Engine engine;
    private final boolean list;
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private NameSpans(Engine engine, boolean list) {
        this.engine = engine;
        this.list = list;
    }

    /** Prints a line for each of engine and reader, persons and places; with {@code --list} what the reader missed or added. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("name a file in IOB2, or - for standard input: FILE [--list]");
        }
        Engine engine = Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE);
        NameSpans spans = new NameSpans(engine, args.length > 1);
        try (InputStream in = args[0].equals("-") ? System.in : Files.newInputStream(Path.of(args[0]));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> block = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                if (line.isBlank()) {
                    spans.sentence(block);
                    block.clear();
                } else {
                    block.add(line);
                }
            }
            spans.sentence(block);
        }
        spans.counts.forEach((what, n) -> System.out.printf(
                "%-15s P %.3f R %.3f F1 %.3f (%d right, %d told, %d wanted)%n",
                what,
                (double) n[0] / Math.max(1, n[1]),
                (double) n[0] / Math.max(1, n[2]),
                2.0 * n[0] / Math.max(1, n[1] + n[2]),
                n[0],
                n[1],
                n[2]));
    }

    private void sentence(List<String> block) {
        String text = block.stream()
                .filter(line -> line.startsWith("# text = "))
                .map(line -> line.substring("# text = ".length()))
                .findFirst()
                .orElse("");
        if (text.isEmpty()) {
            return;
        }
        AnnotatedText annotated = engine.annotate(Texts.article(text));
        Places places = Places.of(annotated);
        count("engine persons", wanted(block, text, "PER"), engine(annotated, Set.of("PERSON")), text, false);
        count("reader persons", wanted(block, text, "PER"), persons(annotated, places), text, list);
        count("engine places", wanted(block, text, "LOC"), engine(annotated, Set.of("GPE", "LOC")), text, false);
        count("reader places", wanted(block, text, "LOC"), places(annotated, places), text, list);
    }

    private void count(String what, Set<Span> wanted, Set<Span> told, String text, boolean remark) {
        int[] n = counts.computeIfAbsent(what, k -> new int[3]);
        n[0] += (int) told.stream().filter(wanted::contains).count();
        n[1] += told.size();
        n[2] += wanted.size();
        if (remark && !wanted.equals(told)) {
            List<String> missed = wanted.stream()
                    .filter(s -> !told.contains(s))
                    .map(s -> s.of(text))
                    .sorted()
                    .toList();
            List<String> added = told.stream()
                    .filter(s -> !wanted.contains(s))
                    .map(s -> s.of(text))
                    .sorted()
                    .toList();
            System.out.println(what + ": missed " + missed + ", added " + added + " in: " + text);
        }
    }

    private static Set<Span> wanted(List<String> block, String text, String type) {
        Set<Span> wanted = new HashSet<>();
        int at = 0;
        int start = -1;
        int end = -1;
        for (String line : block) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells.length < 3) {
                continue;
            }
            int found = Math.max(at, text.indexOf(cells[1], at));
            if (start >= 0 && !cells[2].equals("I-" + type)) {
                wanted.add(new Span(start, end));
                start = -1;
            }
            start = cells[2].equals("B-" + type) ? found : start;
            at = found + cells[1].length();
            end = at;
        }
        if (start >= 0) {
            wanted.add(new Span(start, end));
        }
        return wanted;
    }

    private static Set<Span> engine(AnnotatedText text, Set<String> types) {
        Set<Span> found = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); ) {
                int end = i + 1;
                while (end < tokens.size()
                        && tokens.get(end).name().equals(tokens.get(i).name())
                        && !tokens.get(end).nameStart()) {
                    end++;
                }
                if (types.contains(tokens.get(i).name())) {
                    found.add(trimmed(
                            new Span(
                                    tokens.get(i).span().start(),
                                    tokens.get(end - 1).span().end()),
                            text.article().text()));
                }
                i = end;
            }
        }
        return found;
    }

    private static Set<Span> persons(AnnotatedText text, Places places) {
        Set<Span> found = new HashSet<>();
        for (Actor actor : Cast.of(text, places).actors()) {
            if (actor.kind() == Actor.Kind.PERSON) {
                for (Actor.Mention mention : actor.mentions()) {
                    if (mention.form() == Actor.Form.NAME) {
                        found.add(trimmed(
                                name(actor, mention.at().span(), text.article().text()),
                                text.article().text()));
                    }
                }
            }
        }
        return found;
    }

    /** Where in a mention with its titles the name stands. */
    private static Span name(Actor actor, Span mention, String text) {
        String words = mention.of(text);
        return actor.aliases().stream()
                .filter(words::contains)
                .max(Comparator.comparingInt(String::length))
                .map(alias -> {
                    int start = mention.start() + words.lastIndexOf(alias);
                    return new Span(start, start + alias.length());
                })
                .orElse(mention);
    }

    private static Set<Span> places(AnnotatedText text, Places places) {
        Set<Span> found = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            for (GeoName name : places.names(sentence)) {
                if (name.isPlace()) {
                    Span span = new Span(
                            sentence.token(name.from()).span().start(),
                            sentence.token(name.to() - 1).span().end());
                    found.add(trimmed(span, text.article().text()));
                }
            }
        }
        return found;
    }

    /** Without an article before and a possessive after, as the labels have it. */
    private static Span trimmed(Span span, String text) {
        String words = span.of(text);
        int start = words.toLowerCase(Locale.ROOT).startsWith("the ") ? 4 : 0;
        int end = words.endsWith("'s") ? 2 : 0;
        return new Span(span.start() + start, span.end() - end);
    }
}
