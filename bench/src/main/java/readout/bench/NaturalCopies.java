package readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Holds the copies that a dossier lists against all that an exhaustive search finds in the same reports: every run of {@value #RUN} equal words of any two of them,
 * not only those under a fingerprint. A pair counts where a fifth of one's main text is the other's. A pair that the dossier lists is right where the search has it at
 * four fifths of that share, since where a copied passage ends is a matter of a word or two.
 *
 * <pre>{@code NaturalCopies DIR}</pre>
 *
 * <p>The search takes time and memory by all words of all reports: for hundreds, not for many thousands.
 */
public final class NaturalCopies {

    private static final int RUN = 8;
    private static final double SHARE = 0.2;
    private static final double NEARLY = 0.8 * SHARE;

    private final Map<String, List<String>> words = new TreeMap<>();
    private final Set<String> listed = new TreeSet<>();

    private NaturalCopies(DossierRows dossier) {
        for (JsonNode article : dossier.rows("articles")) {
            if (article.path("status").asString().equals("ok")) {
                String id = article.path("id").asString();
                words.put(id, words(article));
                article.path("copies")
                        .valueStream()
                        .filter(copy -> copy.path("share").asDouble() >= SHARE)
                        .forEach(
                                copy -> listed.add(pair(id, copy.path("article").asString())));
            }
        }
    }

    /** Prints precision and recall of the pairs listed. */
    public static void main(String[] args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("name the folder of a dossier");
        }
        NaturalCopies copies = new NaturalCopies(DossierRows.read(Path.of(args[0])));
        Map<String, Double> shares = copies.shares();
        long right = copies.listed.stream()
                .filter(pair -> shares.getOrDefault(pair, 0.0) >= NEARLY)
                .count();
        List<String> wanted = shares.entrySet().stream()
                .filter(pair -> pair.getValue() >= SHARE)
                .map(Map.Entry::getKey)
                .toList();
        long found = wanted.stream().filter(copies.listed::contains).count();
        System.out.printf(
                Locale.ROOT,
                "natural copies: precision %.3f (%d of %d), recall %.3f (%d of %d)%n",
                right / (double) Math.max(1, copies.listed.size()),
                right,
                copies.listed.size(),
                found / (double) Math.max(1, wanted.size()),
                found,
                wanted.size());
    }

    /** Of each pair that has a run in common, the larger of the two shares. */
    private Map<String, Double> shares() {
        Map<String, Set<String>> holders = new HashMap<>();
        words.forEach((id, text) -> runs(text)
                .forEach(run ->
                        holders.computeIfAbsent(run, k -> new TreeSet<>()).add(id)));
        Map<String, Double> shares = new TreeMap<>();
        words.forEach((id, text) -> {
            Map<String, BitSet> covered = new HashMap<>();
            List<String> runs = runs(text);
            for (int at = 0; at < runs.size(); at++) {
                for (String other : holders.getOrDefault(runs.get(at), Set.of())) {
                    if (!other.equals(id)) {
                        covered.computeIfAbsent(other, k -> new BitSet()).set(at, at + RUN);
                    }
                }
            }
            covered.forEach(
                    (other, of) -> shares.merge(pair(id, other), of.cardinality() / (double) text.size(), Math::max));
        });
        return shares;
    }

    private static List<String> runs(List<String> text) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= text.size(); i++) {
            runs.add(String.join(" ", text.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<String> words(JsonNode article) {
        String text = article.path("text").asString();
        String body =
                text.substring(text.offsetByCodePoints(0, article.path("body").asInt()));
        return List.of(body.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
