package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import readout.model.ComparedArticle;
import readout.model.Copy;
import readout.model.Findings;

/**
 * Why two reports are copies or not, and why they are one story or two: what the comparison weighed, with what it weighed it against.
 *
 * @param one the text that the first shares with the second, and its share of the first; empty where they share too little to be listed
 * @param other the same from the second's side
 * @param ownOfOne share of the first's words outside quotation marks that stand in the second, 0 to 1; 0 where nothing is listed
 * @param ownOfOther the same from the second's side
 * @param reprint from this own share a report mostly reprints another
 * @param likeness of the two texts by their terms, 0 to 1, before days are counted
 * @param nearness what the days between them leave of it, 0 to 1
 * @param days how many days lie between them; empty where a day is not known
 * @param toStory mean likeness, days counted, of the first to the other reports of the second's story; empty where there is none
 * @param least from this mean likeness to its reports a report joins a story
 * @param shared the terms both have that count most: what each adds to {@code likeness}
 * @param onlyOne the weightiest terms that only the first has, with their weights
 * @param onlyOther the weightiest terms that only the second has
 */
public record ReportPair(
        Optional<Copy> one,
        Optional<Copy> other,
        double ownOfOne,
        double ownOfOther,
        double reprint,
        double likeness,
        double nearness,
        Optional<Long> days,
        OptionalDouble toStory,
        double least,
        List<Term> shared,
        List<Term> onlyOne,
        List<Term> onlyOther) {

    private static final int TERMS = 8;

    /**
     * The stem of a word, and what it counts.
     *
     * @param stem in lower case
     * @param weight 0 to 1
     */
    public record Term(String stem, double weight) {}

    /** Copies the lists. */
    public ReportPair {
        shared = List.copyOf(shared);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    /**
     * The pair of the reports {@code one} and {@code other}, which both could be read.
     *
     * @param articles all that were compared: how rare a word is depends on them
     */
    static ReportPair of(List<ComparedArticle> articles, String one, String other) {
        List<ComparedArticle> read =
                articles.stream().filter(a -> a.story().isPresent()).toList();
        WordPool pool = new WordPool();
        List<Report> reports = read.parallelStream()
                .map(a -> Report.of(Findings.none(a.article()), pool))
                .toList();
        List<StoryTerms> terms = reports.stream().map(Report::terms).toList();
        Vocabulary vocabulary = Vocabulary.of(terms);
        Vectors vectors = Vectors.of(terms.stream().map(vocabulary::numbered).toList(), vocabulary.size());
        int i = place(read, one);
        int j = place(read, other);
        boolean inOrder = Report.ORDER.compare(reports.get(i), reports.get(j)) <= 0;
        SharedText text =
                inOrder ? SharedText.of(reports.get(i), reports.get(j)) : SharedText.of(reports.get(j), reports.get(i));
        boolean listed = text.isListed();
        DaySpan a = DaySpan.of(reports.get(i));
        DaySpan b = DaySpan.of(reports.get(j));
        return new ReportPair(
                Optional.of(text.seenFrom(reports.get(i))).filter(copy -> listed),
                Optional.of(text.seenFrom(reports.get(j))).filter(copy -> listed),
                listed ? text.ownShare(reports.get(i)) : 0,
                listed ? text.ownShare(reports.get(j)) : 0,
                ReportThresholds.ORIGIN_SHARE,
                vectors.at(i).dot(vectors.at(j)),
                a.nearness(b),
                a.daysTo(b),
                toStory(read, reports, vectors, i, j),
                ReportThresholds.STORY_LIKENESS,
                terms(vocabulary, product(vectors.at(i), vectors.at(j))),
                terms(vocabulary, lacking(vectors.at(i), vectors.at(j))),
                terms(vocabulary, lacking(vectors.at(j), vectors.at(i))));
    }

    private static int place(List<ComparedArticle> read, String id) {
        return IntStream.range(0, read.size())
                .filter(i -> read.get(i).article().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report that could be read has the id " + id));
    }

    private static OptionalDouble toStory(
            List<ComparedArticle> read, List<Report> reports, Vectors vectors, int i, int j) {
        List<Integer> members = IntStream.range(0, read.size())
                .filter(k -> k != i && read.get(k).story().equals(read.get(j).story()))
                .boxed()
                .toList();
        Optional<DaySpan> days =
                members.stream().map(k -> DaySpan.of(reports.get(k))).reduce(DaySpan::with);
        return members.stream()
                .mapToDouble(k -> vectors.at(i).dot(vectors.at(k)))
                .map(like -> like
                        * days.map(d -> d.nearness(DaySpan.of(reports.get(i)))).orElse(0.0))
                .average();
    }

    private static Sparse product(Sparse one, Sparse two) {
        return with(
                one,
                IntStream.range(0, one.terms().length)
                        .mapToDouble(i -> one.weights()[i] * two.at(one.terms()[i]))
                        .toArray());
    }

    private static Sparse lacking(Sparse one, Sparse two) {
        return with(
                one,
                IntStream.range(0, one.terms().length)
                        .mapToDouble(i -> two.at(one.terms()[i]) > 0 ? 0 : one.weights()[i])
                        .toArray());
    }

    private static Sparse with(Sparse vector, double[] weights) {
        return new Sparse(vector.terms(), weights);
    }

    private static List<Term> terms(Vocabulary vocabulary, Sparse weighed) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < weighed.terms().length; i++) {
            if (weighed.weights()[i] > 0) {
                terms.add(new Term(vocabulary.term(weighed.terms()[i]), weighed.weights()[i]));
            }
        }
        return terms.stream()
                .sorted(Comparator.<Term>comparingDouble(term -> -term.weight()).thenComparing(Term::stem))
                .limit(TERMS)
                .toList();
    }
}
