package readout.about;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.about.Phrase.Spelling;
import readout.model.Article;
import readout.model.Article.Status;
import readout.model.Relevance;

/**
 * What a run is about, and which reports concern it. A question is a few terms: countries, by all their names, those of their people, towns, forces
 * and leaders included; actors and places that the tables know; quoted phrases; other words in all their forms. A report concerns the topic when it
 * concerns one of its questions; how that is judged stands in {@link Judgement}. Reads a text once and makes nothing for a word it reads. Immutable and
 * thread-safe.
 */
public final class Topic {

    /** The subject of words of conflict and diplomacy. */
    static final int CONTEXT = -2;

    /** The subject of names of countries that nobody asks for. */
    static final int OTHER_COUNTRY = -3;

    private static final int NOTHING = -1;
    /** Fewer capitals than one to so many small letters: a text without any. */
    private static final int CAPITALS = 300;

    private final List<Question> questions;
    private final int terms;
    private final PhraseIndex index;

    private Topic(List<Question> questions) {
        this.questions = List.copyOf(questions);
        this.terms = questions.stream().mapToInt(q -> q.terms().size()).sum();
        this.index = index(questions);
    }

    /**
     * The topic of one or more questions, such as "India Pakistan", "Goma, M23, Kinshasa" or "Sudan \"humanitarian corridor\"".
     *
     * @throws IllegalArgumentException when there is none, or one names nothing that can be looked for
     */
    public static Topic of(List<String> asked) {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("nothing is asked for");
        }
        return new Topic(asked.stream().map(Question::of).toList());
    }

    /** The questions, as they were put. */
    public List<String> asked() {
        return questions.stream().map(Question::asked).toList();
    }

    /**
     * {@code article} with how far it concerns the topic. One that does not becomes {@link Status#OFF_TOPIC}, with what it lacks as its problem and without
     * its text; one that could not be read stays as it is.
     */
    public Article judged(Article article) {
        if (article.status() != Status.OK) {
            return article;
        }
        List<Relevance> all = relevances(article);
        Relevance best = all.get(0);
        for (Relevance each : all) {
            best = isNearer(each, best) ? each : best;
        }
        Article judged = article.relevance(withTermsOf(best, all));
        return best.concerns() ? judged : leftOut(judged, all);
    }

    /**
     * What to tell of each term that none of {@code reports} names, as judged here: "no report names Sudann; did you mean Sudan?". Nothing where there are
     * no reports.
     */
    public List<String> unnamed(List<Article> reports) {
        Set<String> named = new HashSet<>();
        boolean judged = false;
        for (Article report : reports) {
            judged |= report.relevance().isPresent();
            report.relevance().ifPresent(r -> r.terms().forEach(term -> named.add(term.term())));
        }
        return judged
                ? questions.stream()
                        .flatMap(q -> q.terms().stream())
                        .filter(term -> term.kind() != Term.Kind.CONFLICT && !named.contains(term.asked()))
                        .map(Topic::unnamed)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static String unnamed(Term term) {
        return "no report names " + term.asked()
                + Names.like(term).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** The terms of all questions that were found, so that none is told to be missing. */
    private static Relevance withTermsOf(Relevance best, List<Relevance> all) {
        Map<String, Relevance.Term> terms = new LinkedHashMap<>();
        best.terms().forEach(term -> terms.put(term.term(), term));
        all.forEach(each -> each.terms().forEach(term -> terms.putIfAbsent(term.term(), term)));
        return new Relevance(best.topic(), best.rule(), best.score(), best.needed(), List.copyOf(terms.values()));
    }

    private List<Relevance> relevances(Article article) {
        String text = article.text();
        Tally tally = new Tally(text, article.body(), terms);
        Search search = new Search(index, text, false, tally);
        search.read(0, text.length());
        boolean anyCase = search.upper() * CAPITALS < search.lower();
        if (anyCase) {
            tally = new Tally(text, article.body(), terms);
            new Search(index, text, true, tally).read(0, text.length());
        }
        List<Relevance> relevances = new ArrayList<>();
        int offset = 0;
        for (Question question : questions) {
            relevances.add(new Judgement(question, offset, tally, anyCase).relevance());
            offset += question.terms().size();
        }
        return relevances;
    }

    private static boolean isNearer(Relevance one, Relevance other) {
        return one.concerns() != other.concerns() ? one.concerns() : one.score() > other.score();
    }

    private Article leftOut(Article article, List<Relevance> all) {
        String problem = "";
        for (int i = 0; i < all.size(); i++) {
            String shortfall = Shortfall.inWords(questions.get(i), all.get(i));
            problem += (i == 0 ? "" : "; ") + shortfall;
        }
        return article.withoutText().status(Status.OFF_TOPIC, article.language(), Optional.of(problem));
    }

    static PhraseIndex index(List<Question> questions) {
        List<Term> terms = questions.stream().flatMap(q -> q.terms().stream()).toList();
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (Term.Naming naming : terms.get(i).namings()) {
                phrases.add(new Phrase(naming.words(), i, naming.spelling(), naming.whole()));
            }
        }
        Names.others(terms).forEach(name -> phrases.add(new Phrase(name, NOTHING, Phrase.spelling(name), true)));
        if (questions.stream().anyMatch(Question::asksForSeveralCountries)) {
            Names.otherCountries(terms)
                    .forEach(name -> phrases.add(new Phrase(name, OTHER_COUNTRY, Phrase.spelling(name), true)));
        }
        ContextWords.all().forEach(word -> phrases.add(new Phrase(word, CONTEXT, Spelling.ANY, false)));
        ContextWords.none().forEach(phrase -> phrases.add(new Phrase(phrase, NOTHING, Spelling.ANY, true)));
        return PhraseIndex.of(phrases);
    }
}
