package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Where the words said begin and end, once the tree has told which they are. */
final class ContentEdges {

    private static final Set<String> LEADING = Set.of("that", ",", ":", "\"", "``", "''", "'");
    private static final Set<String> TALKS = Set.of("call", "conversation", "talk", "meeting", "discussion");

    private final String text;
    private final Sentence sentence;
    private final Quotations quotations;
    private final ContentRemarks remarks;
    private final ContentStops stops;

    ContentEdges(String text, Sentence sentence, Quotations quotations) {
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
        this.remarks = new ContentRemarks(sentence, quotations);
        this.stops = new ContentStops(quotations);
    }

    /** Whether the word at {@code i} is "that" or a mark, which is no part of the words said. */
    boolean isLeading(int i) {
        return LEADING.contains(sentence.token(i).lemma());
    }

    /** Whether the word at {@code i} stands in quotation marks. */
    boolean isQuoted(int i) {
        return quotations.at(sentence.token(i).span().start()).isPresent();
    }

    /** Whether words in quotation marks stand in {@code span}. */
    boolean holdsQuotation(Span span) {
        return !quotations.in(span).isEmpty();
    }

    /** "that account" begins with its article, "that he left" with a conjunction. */
    private boolean leads(Token word) {
        boolean article = word.is("DT") && word.relation().equals("det");
        return LEADING.contains(word.lemma()) && !article;
    }

    /** The phrase that {@code head} heads, right of the verb. */
    Optional<Span> phraseRight(int head, int verb) {
        return Clauses.phraseWithin(sentence, head, rightOf(verb))
                .map(s -> trim(s, verb))
                .filter(s -> !s.isEmpty());
    }

    /** The first word of the noun phrase of {@code object} right of the verb it hangs from. */
    private int first(int object) {
        return sentence.token(object).head() < object ? sentence.token(object).head() + 1 : 0;
    }

    /** Where the noun phrase of {@code object} begins, right of the verb and before the word {@code preposition}. */
    int startOf(int object, int preposition) {
        int start = sentence.token(object).span().start();
        for (int word : sentence.subtree(object)) {
            if (word < preposition && word >= first(object)) {
                start = Math.min(start, sentence.token(word).span().start());
            }
        }
        return start;
    }

    /** All of the sentence right of the verb. */
    Span rightOf(int verb) {
        int from = sentence.token(verb).span().end();
        return new Span(from, Math.max(from, sentence.span().end()));
    }

    /** Leaves out a leading "that", outer marks and what follows the last word; keeps a quotation whole. */
    Span trim(Span span, int verb) {
        List<Token> words = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            if (span.contains(word.span())) {
                words.add(word);
            }
        }
        int first = 0;
        while (first < words.size() && leads(words.get(first))) {
            first++;
        }
        int end = stops.end(words);
        int last = setting(words, remarks.end(words, source(words, dash(words, end)))) - 1;
        while (last > first && (!isWord(words.get(last)) || isStray(words.get(last)))) {
            last--;
        }
        if (first > last) {
            return new Span(span.start(), span.start());
        }
        int start = words.get(first).span().start();
        int to = completed(words.get(last)).span().end();
        return new Span(start, wholeQuotation(start, toQuotationEnd(to, verb), verb));
    }

    /** A phrase cannot end in a preposition or an article: the word after it belongs to it. */
    private Token completed(Token last) {
        Token end = last;
        while ((end.is("IN") || end.is("TO") || end.is("DT"))
                && end.index() + 1 < sentence.size()
                && isWord(sentence.token(end.index() + 1))) {
            end = sentence.token(end.index() + 1);
        }
        return end;
    }

    /** Where a dash before words in quotation marks sets in: "urges calm – ‘Wait’". */
    private int dash(List<Token> words, int size) {
        for (int i = 1; i + 1 < size; i++) {
            Token word = words.get(i);
            boolean dash = Set.of("-", "–", "—", "--").contains(word.form())
                    && text.charAt(word.span().start() - 1) == ' ';
            int next = words.get(i + 1).span().start();
            boolean opens =
                    quotations.at(next).filter(q -> q.outer().start() == next).isPresent();
            if (dash && opens && quotations.at(word.span().start()).isEmpty()) {
                return i;
            }
        }
        return size;
    }

    /** Where ", according to X" sets in at the end. */
    private int source(List<Token> words, int size) {
        for (int i = 2; i < size; i++) {
            Token word = words.get(i);
            boolean after = words.get(i - 1).form().equals(",") && word.form().equals("according");
            if (after && quotations.at(word.span().start()).isEmpty() && !goesOn(words, i, size)) {
                return i;
            }
        }
        return size;
    }

    /** "Said the firm, according to the survey, leads": the clause has its verb behind the source. */
    private static boolean goesOn(List<Token> words, int source, int size) {
        return words.subList(0, source).stream().noneMatch(t -> t.is("VB") || t.is("MD"))
                && words.subList(source + 1, size).stream().anyMatch(ContentStops::isFinite);
    }

    /** Where "in his call with X" or "during the talks" sets in at the end; it tells where, not what, was said. */
    private int setting(List<Token> words, int size) {
        for (int i = size - 1; i > 1; i--) {
            Token word = words.get(i);
            boolean governs = Set.of("in", "during").contains(word.lemma())
                    && word.is("IN")
                    && quotations.at(word.span().start()).isEmpty();
            boolean goesOn = words.subList(i, size).stream()
                    .anyMatch(t -> t.lower().equals("that") && t.relation().equals("mark"));
            if (governs && isTalk(word.index()) && !goesOn) {
                return i;
            }
        }
        return size;
    }

    private boolean isTalk(int preposition) {
        return sentence.child(preposition, "pobj")
                .map(sentence::token)
                .filter(noun -> TALKS.contains(noun.lemma()))
                .filter(noun -> Clauses.under(sentence, noun.index(), "with").isPresent()
                        || Clauses.under(sentence, noun.index(), "to").isPresent()
                        || sentence.child(noun.index(), "poss").isPresent())
                .isPresent();
    }

    /** Takes a quotation that opens or closes right there whole. */
    private int toQuotationEnd(int end, int verb) {
        if (quotations.at(sentence.token(verb).span().start()).isPresent()) {
            return end;
        }
        Optional<Quotation> inside = quotations.at(end - 1);
        if (inside.isPresent()) {
            int close = Math.min(inside.get().inner().end(), sentence.span().end());
            boolean begun = inside.get().outer().start() >= sentence.span().start()
                    && inside.get().outer().start()
                            > sentence.token(verb).span().start();
            return begun && close > end && (isBare(end, close) || remarks.isOneClause(end, close)) ? close : end;
        }
        return quotations
                .at(end + 1)
                .filter(q -> q.outer().start() == end + 1
                        && text.charAt(end) == ' '
                        && q.inner().end() <= sentence.span().end())
                .map(q -> q.inner().end())
                .orElse(end);
    }

    /** Words that begin with a quotation's first and end in it go on to its last: what a speaker said is not cut in two. */
    private int wholeQuotation(int start, int end, int verb) {
        return quotations
                .at(start)
                .filter(q -> q.inner().start() == start && q.inner().contains(end - 1))
                .filter(q -> q.outer().start() >= sentence.token(verb).span().end())
                .map(q -> Math.min(q.inner().end(), sentence.span().end()))
                .orElse(end);
    }

    private boolean isBare(int from, int to) {
        return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** "…, and" at the end: the next clause is told by another. */
    private static boolean isStray(Token word) {
        return word.is("CC") && Set.of("and", "but", "or").contains(word.lemma());
    }

    private boolean isWord(Token word) {
        String form = word.span().of(text);
        return Character.isLetterOrDigit(form.charAt(0)) || form.startsWith("$") || form.equals("%");
    }
}
