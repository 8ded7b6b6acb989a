package readout.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.Findings;

/**
 * One report as the comparison sees it: what it says, and what can be told of its text without a look at any other.
 *
 * @param findings what it says
 * @param words the words of its main text
 * @param shingles their runs
 * @param fingerprints see {@link Fingerprints}
 * @param terms what it is about
 */
record Report(Findings findings, Words words, Shingles shingles, long[] fingerprints, StoryTerms terms) {

    /**
     * By day, undated ones last, then by text and outlet: the order in which reports are compared, whatever order they came in and whatever their
     * files are called. Ids, which hash the name of the file, part only what is alike in all else.
     */
    static final Comparator<Report> ORDER = Comparator.comparing(
                    (Report r) -> r.day().orElse(LocalDate.MAX))
            .thenComparing(r -> r.article().text())
            .thenComparing(r -> r.article().outlet().orElse(""))
            .thenComparing(Report::id);

    /** The report of {@code findings}, its words those of {@code pool}. */
    static Report of(Findings findings, WordPool pool) {
        Words words = Words.ofMainText(findings.article()).pooled(pool);
        StoryTerms terms = StoryTerms.of(findings.article()).pooled(pool);
        return new Report(findings, words, Shingles.of(words), Fingerprints.of(words), terms);
    }

    Article article() {
        return findings.article();
    }

    String id() {
        return findings.article().id();
    }

    boolean isRead() {
        return findings.article().status() == Article.Status.OK;
    }

    /** Its first possible day. */
    Optional<LocalDate> day() {
        return findings.article().published().flatMap(DateRange::start);
    }

    /** Its last possible day; the first where that is open. */
    Optional<LocalDate> lastDay() {
        return findings.article().published().flatMap(DateRange::end).or(this::day);
    }

    /** The same report saying something else. */
    Report with(Findings other) {
        return new Report(other, words, shingles, fingerprints, terms);
    }
}
