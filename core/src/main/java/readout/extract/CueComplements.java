package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What was said where no quotation stands alone: the complements of the verb, as the tree and, failing it, "that" tell. */
final class CueComplements {

    private static final Set<String> LEADING = Set.of("that", ",", ":", "\"", "``", "''", "'");

    private static final Set<String> TO_DO = Set.of("JJR", "VB", "VBP", "RB", "RBR");
    private static final Set<String> WITH_OBJECT = Set.of("accuse", "blame", "judge");
    private static final Set<String> TALKS = Set.of("call", "conversation", "talk", "meeting", "discussion");

    private final String text;
    private final Sentence sentence;
    private final Quotations quotations;

    CueComplements(String text, Sentence sentence, Quotations quotations) {
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
    }

    /** What the verb at {@code verb} takes under {@code rule}, right of it. */
    Optional<Content> of(int verb, ReportingVerbs.Rule rule) {
        return clause(verb, rule)
                .or(() -> afterThat(verb, rule))
                .or(() -> prepositional(verb, rule))
                .or(() -> phrase(verb, rule));
    }

    /** "told both that …": the clause begins after its conjunction, whatever the parser put before it. */
    private Content afterMark(Content content, int verb) {
        Optional<Integer> mark = content.head().flatMap(h -> sentence.child(h, "mark")).filter(m -> sentence.token(m).lemma().equals("that"));
        if (mark.isEmpty() || mark.get() < verb || mark.get() > verb + 4) {
            return content;
        }
        int from = sentence.token(mark.get()).span().end();
        return from <= content.span().start() || from >= content.span().end()
                ? content
                : new Content(trim(new Span(from, content.span().end()), verb), false, content.head());
    }

    private Optional<Content> clause(int verb, ReportingVerbs.Rule rule) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (child > verb && takesClause(word, rule) && !isParenthesis(child, verb)) {
                return phraseRight(child, verb).map(s -> afterMark(new Content(s, false, Optional.of(child)), verb));
            }
        }
        return Optional.empty();
    }

    private boolean takesClause(Token word, ReportingVerbs.Rule rule) {
        boolean infinitive = word.is("VB") && sentence.child(word.index(), "aux").map(sentence::token)
                .filter(t -> t.lemma().equals("to")).isPresent();
        return switch (word.relation()) {
            case "ccomp" -> infinitive && sentence.child(word.index(), "nsubj").isEmpty()
                    ? rule.takes("infinitive")
                    : rule.takes("clause");
            case "xcomp" -> infinitive && (rule.takes("infinitive") || rule.takes("on+infinitive"))
                    || word.pos().equals("VBG") && rule.takes("gerund")
                    || isFinite(word) && rule.takes("clause");
            case "advcl" -> infinitive && rule.takes("infinitive") && rule.addressees().contains("object");
            default -> false;
        };
    }

    /** "X responded, the ministry said": a clause after a comma, without "that", is a tag of its own. */
    private boolean isParenthesis(int clause, int verb) {
        int[] words = sentence.subtree(clause);
        int first = words[0];
        for (int word : words) {
            if (word > verb) {
                first = word;
                break;
            }
        }
        boolean comma = first > 0 && (sentence.token(first - 1).form().equals(",") || sentence.token(first).form().equals(","));
        return comma && sentence.child(clause, "mark").isEmpty() && !ReportingVerbs.of(sentence, clause).isEmpty();
    }

    private boolean isFinite(Token word) {
        return word.is("VBD") || word.is("VBZ") || word.is("VBP") || sentence.child(word.index(), "mark").isPresent();
    }

    /** Where the parser hung the clause elsewhere: what follows "that" after the verb and at most an addressee and an adjunct. */
    private Optional<Content> afterThat(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("clause")) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (isThat(i)) {
                int end = clauseEnd(i);
                int start = skipMarks(i + 1);
                return start > end ? Optional.empty() : Optional.of(new Content(span(start, end, verb), false, Optional.empty()));
            }
            if (word.is("VB") && !word.relation().equals("nmod") || word.is("MD") || word.form().equals(";") || quotations.at(word.span().start()).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The conjunction, also where the parser took it for an article: "claimed that Peruvian crews". */
    private boolean isThat(int i) {
        Token word = sentence.token(i);
        if (!word.lemma().equals("that") || i + 1 >= sentence.size()) {
            return false;
        }
        boolean article = word.is("DT") && !(word.head() >= 0 && sentence.token(word.head()).pos().endsWith("S"));
        return !article;
    }

    /** The last word of the sentence, or before ", adding" and its like where the clause runs on to another cue. */
    private int clauseEnd(int that) {
        int last = sentence.size() - 1;
        for (int i = that; i < sentence.size() - 1; i++) {
            boolean another = sentence.token(i + 1).pos().equals("VBG") && !ReportingVerbs.of(sentence, i + 1).isEmpty();
            if (sentence.token(i).form().equals(",") && another) {
                last = i;
                break;
            }
        }
        while (last > that && !Character.isLetterOrDigit(sentence.token(last).form().charAt(0))) {
            last--;
        }
        return last;
    }

    private int skipMarks(int from) {
        int i = from;
        while (i < sentence.size() && LEADING.contains(sentence.token(i).lemma())) {
            i++;
        }
        return i;
    }

    private Optional<Content> prepositional(int verb, ReportingVerbs.Rule rule) {
        for (String preposition : List.of("for", "of", "against", "as")) {
            if (!rule.takes(preposition)) {
                continue;
            }
            Optional<Integer> object = sentence.child(verb, "dobj").filter(d -> d > verb);
            Optional<Integer> found = preposition(verb, verb, preposition)
                    .or(() -> object.flatMap(o -> preposition(o, verb, preposition)).filter(p -> WITH_OBJECT.contains(rule.id())));
            if (found.isPresent()) {
                int from = rule.takes("phrase") || WITH_OBJECT.contains(rule.id())
                        ? object.filter(o -> o < found.get()).orElse(found.get())
                        : found.get();
                return withPreposition(verb, found.get(), from);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> preposition(int head, int verb, String lemma) {
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            if (child > verb && word.lemma().equals(lemma) && word.is("IN")) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** "accused X of Y", "rejected X as Y": from X to the end of Y; "called for Y": Y alone. */
    private Optional<Content> withPreposition(int verb, int preposition, int from) {
        Optional<Span> whole = Clauses.phraseWithin(sentence, preposition, rightOf(verb));
        if (whole.isEmpty() || whole.get().end() <= sentence.token(preposition).span().end()) {
            return Optional.empty();
        }
        Optional<Integer> head = sentence.child(preposition, "pobj").or(() -> sentence.child(preposition, "pcomp"));
        int start = from == preposition
                ? sentence.token(Math.min(preposition + 1, sentence.size() - 1)).span().start()
                : startOf(from, preposition);
        Span span = new Span(Math.min(start, whole.get().end()), whole.get().end());
        return Optional.of(new Content(trim(span, verb), false, head));
    }

    /** The first word of the noun phrase of {@code object} right of the verb it hangs from. */
    private int first(int object) {
        return sentence.token(object).head() < object ? sentence.token(object).head() + 1 : 0;
    }

    private int startOf(int object, int preposition) {
        int start = sentence.token(object).span().start();
        for (int word : sentence.subtree(object)) {
            if (word < preposition && word >= first(object)) {
                start = Math.min(start, sentence.token(word).span().start());
            }
        }
        return start;
    }

    private Optional<Content> phrase(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("phrase")) {
            return Optional.empty();
        }
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean object = word.relation().equals("dobj") || word.relation().equals("oprd") || word.relation().equals("attr");
            if (child > verb && object && !word.is("PRP") && !word.is("WDT")) {
                return rule.takes("infinitive") && rule.addressees().contains("object")
                        ? toDo(verb, child).or(() -> phraseRight(child, verb).map(s -> new Content(s, false, Optional.of(child))))
                        : phraseRight(child, verb).map(s -> new Content(extended(s, child, verb), false, Optional.of(child)));
            }
        }
        return Optional.empty();
    }

    /** "reiterated his calls for X to stop": the parser hangs "for X to stop" from the verb; it belongs to what was said. */
    private Span extended(Span object, int head, int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean clause = child > head && (word.relation().equals("xcomp") || word.relation().equals("ccomp"));
            if (clause) {
                Span phrase = sentence.phrase(child);
                boolean adjoins = phrase.start() > object.end() - 1 && phrase.start() <= object.end() + 1;
                return adjoins ? trim(object.union(phrase), verb) : object;
            }
        }
        return object;
    }

    /** "urged both sides to lower …" where the parser took "to" for a preposition. */
    private Optional<Content> toDo(int verb, int object) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean verbLike = child + 1 < sentence.size() && TO_DO.contains(sentence.token(child + 1).pos());
            if (child > object && word.lemma().equals("to") && word.relation().equals("prep") && verbLike) {
                return Optional.of(new Content(trim(sentence.phrase(child), verb), false, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> phraseRight(int head, int verb) {
        return Clauses.phraseWithin(sentence, head, rightOf(verb)).map(s -> trim(s, verb)).filter(s -> !s.isEmpty());
    }

    private Span rightOf(int verb) {
        int from = sentence.token(verb).span().end();
        return new Span(from, Math.max(from, sentence.span().end()));
    }

    private Span span(int first, int last, int verb) {
        return trim(new Span(sentence.token(first).span().start(), sentence.token(last).span().end()), verb);
    }

    /** Leaves out a leading "that", outer marks and what follows the last word; keeps a quotation whole. */
    private Span trim(Span span, int verb) {
        List<Token> words = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            if (span.contains(word.span())) {
                words.add(word);
            }
        }
        int first = 0;
        while (first < words.size() && LEADING.contains(words.get(first).lemma())) {
            first++;
        }
        int last = setting(words, semicolon(words)) - 1;
        while (last > first && !isWord(words.get(last))) {
            last--;
        }
        if (first > last) {
            return new Span(span.start(), span.start());
        }
        int end = completed(words.get(last)).span().end();
        return new Span(words.get(first).span().start(), toQuotationEnd(end, verb));
    }

    /** A phrase cannot end in a preposition or an article: the word after it belongs to it. */
    private Token completed(Token last) {
        Token end = last;
        while ((end.is("IN") || end.is("TO") || end.is("DT")) && end.index() + 1 < sentence.size() && isWord(sentence.token(end.index() + 1))) {
            end = sentence.token(end.index() + 1);
        }
        return end;
    }

    /** Where a semicolon outside quotation marks ends the clause. */
    private int semicolon(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).form().equals(";") && quotations.at(words.get(i).span().start()).isEmpty()) {
                return i;
            }
        }
        return words.size();
    }

    /** Where "in his call with X" or "during the talks" sets in at the end; it tells where, not what, was said. */
    private int setting(List<Token> words, int size) {
        for (int i = size - 1; i > 1; i--) {
            Token word = words.get(i);
            boolean governs = Set.of("in", "during").contains(word.lemma()) && word.is("IN") && quotations.at(word.span().start()).isEmpty();
            if (governs && isTalk(word.index())) {
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
            boolean alone = inside.get().outer().start() >= sentence.span().start() && close > end && isBare(end, close);
            return alone ? close : end;
        }
        return quotations.at(end + 1)
                .filter(q -> q.outer().start() == end + 1 && text.charAt(end) == ' ' && q.inner().end() <= sentence.span().end())
                .map(q -> q.inner().end())
                .orElse(end);
    }

    private boolean isBare(int from, int to) {
        return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isWord(Token word) {
        String form = word.span().of(text);
        return Character.isLetterOrDigit(form.charAt(0)) || form.startsWith("$") || form.equals("%");
    }
}
