package readout.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.about.Term.Kind;
import readout.model.Relevance;

/**
 * Whether a report concerns a question. Each term is worth points: 3 in the title, 2 in the lead, and up to 3 for further mentions, which count less the longer
 * the report is. What the points must come to depends on which terms are there:
 *
 * <ul>
 *   <li>one name asked for, or words alone: 2, so a title, a lead, or two mentions further down;
 *   <li>a name and words: the name and one of the words, together 2;
 *   <li>several names: two of them, together 2; or one alone: an actor or place 2; the only country 2 where words of conflict or diplomacy stand in
 *       the paragraphs that name it, else 3; one of several countries 3, and only where such words do and it is named more often than
 *       all countries together that are not asked for: what one does to pirates off a third's coast is nothing between the two.
 * </ul>
 */
final class Judgement {

    private static final double TITLE = 3;
    private static final double LEAD = 2;
    private static final double FURTHER = 3;
    /** Words of a report in which every mention counts whole. */
    private static final double USUAL_LENGTH = 600;

    private static final double LEAST = 2;
    private static final double LEAST_OF_ONE_COUNTRY = 3;
    private static final int CONTEXT_BESIDE = 2;

    private final Question question;
    private final int offset;
    private final Tally tally;
    private final boolean anyCase;

    /** A judgement on {@code question}, whose terms are counted from {@code offset} on in {@code tally}. */
    Judgement(Question question, int offset, Tally tally, boolean anyCase) {
        this.question = question;
        this.offset = offset;
        this.tally = tally;
        this.anyCase = anyCase;
    }

    /** The judgement. */
    Relevance relevance() {
        List<Integer> names = new ArrayList<>();
        int askedNames = 0;
        int words = 0;
        double score = 0;
        for (int i = 0; i < question.terms().size(); i++) {
            boolean name = isName(i);
            askedNames += name ? 1 : 0;
            score += points(i);
            if (isFound(i) && name) {
                names.add(i);
            } else if (isFound(i)) {
                words++;
            }
        }
        int askedWords = question.terms().size() - askedNames;
        if (names.isEmpty() && words == 0) {
            return relevance("about.none", score, Optional.of(LEAST));
        }
        if (askedNames == 0) {
            boolean enough = words >= Math.min(2, askedWords);
            return enough ? relevance("about.named", score, Optional.of(LEAST)) : missing("about.word-missing", score);
        }
        if (names.isEmpty()) {
            return missing("about.name-missing", score);
        }
        if (askedNames > 1) {
            return names.size() > 1
                    ? relevance("about.both", score, Optional.of(LEAST))
                    : oneOfSeveral(names.get(0), score);
        }
        if (askedWords > 0 && words == 0) {
            return missing("about.word-missing", score);
        }
        return relevance(askedWords > 0 ? "about.both" : "about.named", score, Optional.of(LEAST));
    }

    private Relevance oneOfSeveral(int name, double score) {
        if (question.terms().get(name).kind() != Kind.COUNTRY) {
            return relevance("about.one-name", score, Optional.of(LEAST));
        }
        boolean beside = tally.beside(offset + name) >= CONTEXT_BESIDE;
        if (!question.asksForSeveralCountries()) {
            return relevance("about.only-country", score, Optional.of(beside ? LEAST : LEAST_OF_ONE_COUNTRY));
        }
        return beside && tally.mentions(offset + name) > tally.otherCountries()
                ? relevance("about.one-country", score, Optional.of(LEAST_OF_ONE_COUNTRY))
                : missing("about.country-alone", score);
    }

    private Relevance missing(String rule, double score) {
        return relevance(rule, score, Optional.empty());
    }

    private Relevance relevance(String rule, double score, Optional<Double> needed) {
        List<Relevance.Term> found = new ArrayList<>();
        for (int i = 0; i < question.terms().size(); i++) {
            int at = offset + i;
            if (tally.mentions(at) > 0) {
                found.add(new Relevance.Term(
                        question.terms().get(i).asked(),
                        tally.title(at),
                        tally.lead(at),
                        tally.rest(at),
                        tally.names(at),
                        tally.passage(at)));
            }
        }
        return new Relevance(question.asked(), rule, Math.round(score * 100) / 100.0, needed, found);
    }

    /** A capitalised word that no table knows is a common word where the report prints it without its capital. */
    private boolean isName(int i) {
        Term term = question.terms().get(i);
        boolean common = term.kind() == Kind.PERHAPS_NAME && !anyCase && tally.small(offset + i) > 0;
        return term.isName() && !common;
    }

    private boolean isFound(int i) {
        return question.terms().get(i).kind() == Kind.CONFLICT
                ? tally.context() >= CONTEXT_BESIDE
                : tally.mentions(offset + i) > 0;
    }

    private double points(int i) {
        int at = offset + i;
        if (question.terms().get(i).kind() == Kind.CONFLICT) {
            return isFound(i) ? Math.min(FURTHER, further(tally.context())) : 0;
        }
        boolean inLead = tally.lead(at) > 0;
        return (tally.title(at) > 0 ? TITLE : 0)
                + (inLead ? LEAD : 0)
                + further(tally.lead(at) + tally.rest(at) - (inLead ? 1 : 0));
    }

    private double further(int mentions) {
        return Math.min(FURTHER, mentions * Math.min(1, USUAL_LENGTH / Math.max(1, tally.words())));
    }
}
