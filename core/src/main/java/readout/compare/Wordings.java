package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import readout.model.Statement.Difference;
import readout.model.Statement.Variant;

/**
 * The wordings in quotation marks of one statement: which agree as far as both go, which have other words, and by how many independent outlets
 * each is printed. A wording is verbatim when none contradicts it or more outlets print it than any that does (reports, between as many); else it is altered.
 * A fragment that fits two wordings speaks for neither.
 *
 * <p>Every wording is compared with every other, reprints of one counting once, {@link #MOST} at most: a statement has few.
 */
final class Wordings {

    private static final int MOST = 24;

    private final List<Version> versions;
    private final WordDifferences[][] pairs;
    private final Outlets outlets;
    private final List<Integer> ranked;

    /** One wording, by whoever prints it so; the first of them stands for it. */
    private record Version(Utterance first, List<QuotedSentence> sentences, Set<String> articles) {}

    private Wordings(List<Version> versions, Outlets outlets) {
        this.versions = versions;
        this.outlets = outlets;
        this.pairs = new WordDifferences[versions.size()][versions.size()];
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                pairs[i][j] = WordDifferences.between(
                        versions.get(i).sentences(), versions.get(j).sentences());
            }
        }
        this.ranked = ranked();
    }

    /** How a wording stands to the others. */
    record Standing(Variant variant, Optional<String> reference, List<Difference> differences) {}

    /** How the utterances of {@code group} that quote stand to one another, by id of their statements. */
    static Map<String, Standing> of(List<Utterance> group, Outlets outlets) {
        Map<List<List<String>>, List<Utterance>> same = new LinkedHashMap<>();
        for (Utterance one : group) {
            if (!one.quoted().isEmpty()) {
                same.computeIfAbsent(one.quoted(), words -> new ArrayList<>()).add(one);
            }
        }
        List<Version> versions = new ArrayList<>();
        same.values().stream().limit(MOST).forEach(those -> versions.add(version(those)));
        Wordings wordings = new Wordings(versions, outlets);
        Map<String, Standing> standings = new HashMap<>();
        int i = 0;
        for (List<Utterance> those : same.values()) {
            int at = Math.min(i++, MOST - 1);
            Variant variant = wordings.isVerbatim(at) ? Variant.VERBATIM : Variant.ALTERED;
            those.forEach(one -> standings.put(one.statement().id(), wordings.standing(at, one, variant)));
        }
        return standings;
    }

    private static Version version(List<Utterance> those) {
        Set<String> articles = new TreeSet<>();
        those.forEach(one -> articles.add(one.report().id()));
        Utterance first = those.get(0);
        return new Version(first, QuotedSentence.of(first.statement()), articles);
    }

    private Standing standing(int i, Utterance one, Variant variant) {
        Optional<Version> reference = reference(i);
        List<Difference> differences = reference
                .map(other -> WordDifferences.between(QuotedSentence.of(one.statement()), other.sentences())
                        .differences())
                .orElse(List.of());
        return new Standing(
                variant,
                reference
                        .map(other -> other.first().statement().id())
                        .filter(id -> !id.equals(one.statement().id())),
                differences);
    }

    private boolean isVerbatim(int i) {
        return IntStream.range(0, versions.size())
                .allMatch(rival -> !pairs[i][rival].isReworded() || isMore(support(i, rival), support(rival, i)));
    }

    /* The reports that print the words of i where those of the rival are others. */
    private Set<String> support(int i, int rival) {
        Set<String> articles = new TreeSet<>(versions.get(i).articles());
        for (int j = 0; j < versions.size(); j++) {
            if (agree(i, j) && pairs[j][rival].isReworded()) {
                articles.addAll(versions.get(j).articles());
            }
        }
        return articles;
    }

    /* More independent outlets; between as many, more reports. */
    private boolean isMore(Set<String> some, Set<String> others) {
        int more = Integer.compare(outlets.independent(some), outlets.independent(others));
        return more == 0 ? some.size() > others.size() : more > 0;
    }

    private boolean agree(int i, int j) {
        return pairs[i][j].isComparable() && !pairs[i][j].isReworded();
    }

    /* The wording it is held against: the first in rank of those that can be compared; none for that one itself. */
    private Optional<Version> reference(int i) {
        return ranked.stream()
                .filter(j -> j == i || pairs[i][j].isComparable())
                .findFirst()
                .map(versions::get);
    }

    /* Those that others outvote come last; before them the fullest first, as they came. */
    private List<Integer> ranked() {
        return IntStream.range(0, versions.size())
                .boxed()
                .sorted(Comparator.comparing(this::isBeaten))
                .toList();
    }

    private boolean isBeaten(int i) {
        return IntStream.range(0, versions.size())
                .anyMatch(rival -> pairs[i][rival].isReworded() && isMore(support(rival, i), support(i, rival)));
    }
}
