package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import readout.Comparison;
import readout.model.ComparedArticle;
import readout.model.Findings;

/**
 * How many reprints are found, and how many of the pairs found are reprints: reports are cut, their sentences put in another order, words and
 * figures changed, and what is left set among sentences of a report that is nobody else's, until a given share of the new text is the old one's.
 *
 * <pre>{@code Reprints IN.jsonl}</pre>
 *
 * <p>{@code IN.jsonl} holds reports as objects with {@code text}. Pairs that the untouched reports, or halves of them, already form are natural
 * ones and left out of the count. Made with a fixed seed: two runs print the same.
 */
public final class Reprints {

    private static final double[] SHARES = {1, 0.8, 0.5, 0.35, 0.2};
    private static final double[] CHANGED = {0, 0.03, 0.08};
    private static final int LEAST_WORDS = 120;

    private final SplittableRandom random = new SplittableRandom(20_250_507L);
    private final List<String> originals = new ArrayList<>();
    private final List<String> fillers = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();

    private record Made(String text, int filler, double share, double changed) {}

    private Reprints(List<String> texts) {
        for (String text : texts) {
            if (text.split("\\s+").length >= LEAST_WORDS) {
                (originals.size() <= 2 * fillers.size() ? originals : fillers).add(text);
            }
        }
    }

    /** Runs it; see the class. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("name a file of reports: IN.jsonl");
        }
        var reprints = new Reprints(Files.readAllLines(Path.of(args[0])).stream()
                .map(line -> DossierRows.parse(line).path("text").asString(""))
                .distinct()
                .toList());
        reprints.make();
        reprints.print();
    }

    /* One reprint an original, each with another share and number of changes. */
    private void make() {
        for (int i = 0; i < originals.size(); i++) {
            double share = SHARES[i % SHARES.length];
            double changed = CHANGED[i / SHARES.length % CHANGED.length];
            int filler = i % fillers.size();
            made.add(new Made(reprint(originals.get(i), fillers.get(filler), share, changed), filler, share, changed));
        }
    }

    private String reprint(String original, String filler, double share, double changed) {
        List<String> kept = sentences(original);
        int words = kept.stream().mapToInt(Reprints::words).sum();
        int wanted = share > 0.5 ? (int) (words * 0.8) : words / 2;
        while (kept.size() > 1 && kept.stream().mapToInt(Reprints::words).sum() > wanted) {
            kept.remove(random.nextInt(kept.size()));
        }
        kept.replaceAll(sentence -> changed(sentence, changed));
        int own = kept.stream().mapToInt(Reprints::words).sum();
        List<String> others = sentences(filler);
        int added = 0;
        for (String other : others) {
            if (added >= own / share - own) {
                break;
            }
            kept.add(other);
            added += words(other);
        }
        for (int i = kept.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            kept.set(i, kept.set(j, kept.get(i)));
        }
        return String.join(" ", kept);
    }

    private String changed(String sentence, double part) {
        StringBuilder out = new StringBuilder();
        for (String word : sentence.split(" ")) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            boolean other = random.nextDouble() < part || number && part > 0 && random.nextBoolean();
            out.append(other ? number ? random.nextInt(90) + 10 : "otherwise" + random.nextInt(500) : word)
                    .append(' ');
        }
        return out.toString().strip();
    }

    private static List<String> sentences(String text) {
        return new ArrayList<>(List.of(text.replaceAll("\\s+", " ").split("(?<=[.!?]) ")));
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private void print() {
        Set<String> natural = natural();
        Comparison after = new Comparison();
        for (int i = 0; i < originals.size(); i++) {
            after.add(findings("o", i, originals.get(i)));
            after.add(findings("r", i, made.get(i).text()));
        }
        Map<String, Set<String>> pairs = new HashMap<>();
        for (ComparedArticle article : after.dossier().articles()) {
            article.copies()
                    .forEach(copy -> pairs.computeIfAbsent(article.article().id(), k -> new HashSet<>())
                            .add(copy.article()));
        }
        recall(pairs);
        precision(pairs, natural);
    }

    /* Pairs of the untouched reports, and of halves of them, since a reprint may be cut down to the half that is shared. */
    private Set<String> natural() {
        Comparison comparison = new Comparison();
        for (List<String> texts : List.of(originals, fillers)) {
            String kind = texts == originals ? "o" : "f";
            for (int i = 0; i < texts.size(); i++) {
                List<String> sentences = sentences(texts.get(i));
                int half = sentences.size() / 2;
                comparison.add(findings(kind, i, texts.get(i)));
                comparison.add(findings("1" + kind, i, String.join(" ", sentences.subList(0, half))));
                comparison.add(findings("2" + kind, i, String.join(" ", sentences.subList(half, sentences.size()))));
            }
        }
        Set<String> natural = new HashSet<>();
        for (ComparedArticle article : comparison.dossier().articles()) {
            article.copies().forEach(copy -> natural.add(whole(article.article().id()) + " " + whole(copy.article())));
        }
        return natural;
    }

    private static String whole(String id) {
        return Character.isDigit(id.charAt(0)) ? id.substring(1) : id;
    }

    private void recall(Map<String, Set<String>> pairs) {
        Map<Double, int[]> byShare = new TreeMap<>();
        Map<Double, int[]> byChange = new TreeMap<>();
        int all = 0;
        for (int i = 0; i < made.size(); i++) {
            int hit = pairs.getOrDefault("r" + i, Set.of()).contains("o" + i) ? 1 : 0;
            all += hit;
            add(byShare.computeIfAbsent(made.get(i).share(), k -> new int[2]), hit);
            add(byChange.computeIfAbsent(made.get(i).changed(), k -> new int[2]), hit);
        }
        byShare.forEach((share, n) -> line("share of the text " + share, n[0], n[1]));
        byChange.forEach((part, n) -> line("words changed " + part, n[0], n[1]));
        line("reprints recall", all, made.size());
    }

    private void precision(Map<String, Set<String>> pairs, Set<String> natural) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < made.size(); i++) {
            for (String other : pairs.getOrDefault("r" + i, Set.of())) {
                int root = Integer.parseInt(other.substring(1));
                boolean own = root == i;
                if (own || !isExplained(i, root, natural)) {
                    all++;
                    right += own ? 1 : 0;
                }
            }
        }
        line("reprints precision", right, all);
    }

    /* Whether the two share text because what they were made of does. */
    private boolean isExplained(int one, int two, Set<String> natural) {
        List<String> parts = List.of("o" + one, "f" + made.get(one).filler());
        List<String> others = List.of("o" + two, "f" + made.get(two).filler());
        return parts.stream()
                .anyMatch(a -> others.stream().anyMatch(b -> a.equals(b) || natural.contains(a + " " + b)));
    }

    private static void add(int[] counts, int hit) {
        counts[0] += hit;
        counts[1]++;
    }

    private static void line(String what, int hits, int of) {
        System.out.printf(Locale.ROOT, "%-24s %.3f (%d of %d)%n", what, (double) hits / Math.max(1, of), hits, of);
    }

    private static Findings findings(String kind, int number, String text) {
        return Findings.none(Texts.article(kind + number, text));
    }
}
