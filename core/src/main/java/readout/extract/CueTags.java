package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What was said left of a cue that is a tag: "“…,” X said", "…, said X". */
final class CueTags {

    /** Verbs whose object hears what is said. */
    private static final Set<String> HEARD =
            Set.of("tell", "inform", "remind", "assure", "warn", "notify", "advise", "promise", "reassure", "alert");

    private static final Set<String> OPENERS = Set.of("that", "because", "if", "which", "whom", "where");

    private final String text;
    private final Sentence sentence;
    private final Quotations quotations;
    private final boolean headline;
    private final TagBounds bounds;

    /** @param headline whether the sentence is one, which may do without a verb: "No talks, says envoy" */
    CueTags(String text, Sentence sentence, Quotations quotations, boolean headline) {
        this.headline = headline;
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
        this.bounds = new TagBounds(text, sentence, quotations);
    }

    /** "“…,” X said": a quotation ends right before the tag, which is no more than subject and verb. */
    Optional<Content> quotation(int verb) {
        Optional<Quotation> last = lastBefore(sentence.token(verb).span().start());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Quotation quotation = last.get();
        if (FrontedWords.hold(sentence, verb, quotation)
                || isBroken(verb, quotation.outer().end())
                || !endsOpen(quotation) && !new LoneTags(text, sentence, quotations).isOne(verb, quotation)
                || !runsToTag(quotation)) {
            return Optional.empty();
        }
        int start = contentStart(quotation);
        Span span = new Span(start, quotation.inner().end());
        boolean direct = start == quotation.inner().start();
        return Optional.of(new Content(span, direct, direct ? Optional.empty() : leftHead(verb, span.end())));
    }

    /** Whether more than subject and verb stands between {@code end} and the verb, or a conjunction opens it. */
    private boolean isBroken(int verb, int end) {
        int i = verb - 1;
        for (; i >= 0 && sentence.token(i).span().start() >= end; i--) {
            if (TagWords.breaks(sentence.token(i), verb)) {
                return true;
            }
        }
        int first = i + 1;
        while (first < verb
                && !Character.isLetterOrDigit(sentence.token(first).form().charAt(0))) {
            first++;
        }
        return sentence.token(first).is("CC");
    }

    private Optional<Quotation> lastBefore(int offset) {
        int from = Math.max(0, sentence.span().start() - 3);
        Optional<Quotation> last = Optional.empty();
        for (Quotation quotation : quotations.in(new Span(from, Math.max(from, offset)))) {
            if (quotation.outer().end() <= offset) {
                last = Optional.of(quotation);
            }
        }
        return last;
    }

    /** A full stop inside the marks ends the sentence; what follows is a sentence of its own, unless it begins small. */
    private boolean endsOpen(Quotation quotation) {
        String inner = quotation.inner().of(text).strip();
        if (inner.isEmpty()) {
            return false;
        }
        char last = inner.charAt(inner.length() - 1);
        int after = quotation.outer().end();
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        if (after >= text.length()) {
            return false;
        }
        boolean opensSentence = quotation.outer().start() <= sentence.span().start();
        boolean small = opensSentence && Character.isLowerCase(text.charAt(after));
        return ",-–—?!…".indexOf(last) >= 0 || ",-–—".indexOf(text.charAt(after)) >= 0 || small;
    }

    private boolean runsToTag(Quotation quotation) {
        return quotation.closed() && quotation.outer().end() >= sentence.span().start() - 2;
    }

    private int contentStart(Quotation quotation) {
        int sentenceStart = sentence.span().start();
        return quotation.outer().start() <= sentenceStart ? quotation.inner().start() : startAfterQuotation(quotation);
    }

    /** The tagged sentence may open outside the marks: "But “…,” X said". */
    private int startAfterQuotation(Quotation quotation) {
        int from = sentence.span().start();
        String before = text.substring(from, quotation.outer().start()).strip();
        return before.isEmpty() || before.endsWith(":") ? quotation.inner().start() : unquoted(from);
    }

    private int unquoted(int offset) {
        return quotations.at(offset).map(q -> q.inner().start()).orElse(offset);
    }

    /** "…, X said": the clause before the tag. */
    Optional<Content> clause(int verb) {
        int tag = bounds.tagStart(verb);
        int start = unquoted(sentence.span().start());
        String before = text.substring(start, Math.max(start, tag)).stripTrailing();
        if (!before.endsWith(",")
                && !before.endsWith("—")
                && !before.endsWith("–")
                && !before.endsWith("--")
                && !before.endsWith("-")) {
            return Optional.empty();
        }
        int end = start + trimmed(before);
        if (!isFiniteTag(verb, end)) {
            return Optional.empty();
        }
        if (FrontedWords.isPhrase(sentence, verb, start, end)) {
            return Optional.empty();
        }
        boolean inside = bounds.isParenthesis(verb);
        if (isLeftOpen(end)) {
            return afterTag(verb);
        }
        boolean clause = headline || holdsClause(start, inside ? bounds.sentenceEnd() : end, verb);
        if (!clause) {
            return Optional.empty();
        }
        Optional<Content> as = asSaid(verb, start, end);
        if (as.isPresent() || hasAs(verb)) {
            return as;
        }
        int to = inside && TagWords.goesOn(sentence, bounds.tagEnd(verb)) ? bounds.clauseEnd(verb) : end;
        return Optional.of(new Content(new Span(start, to), false, leftHead(verb, end)));
    }

    private boolean holdsClause(int start, int end, int verb) {
        return sentence.predicates().stream()
                .anyMatch(p -> sentence.token(p.token()).span().end() <= end
                        && sentence.token(p.token()).span().start() >= start
                        && p.token() != verb);
    }

    /** "A film in which, he said, men with axes can be seen": the words said set in after the tag. */
    private boolean isLeftOpen(int end) {
        return sentence.tokenAt(end - 1)
                .map(sentence::token)
                .filter(t -> t.is("W") || OPENERS.contains(t.lemma()))
                .isPresent();
    }

    private Optional<Content> afterTag(int verb) {
        int first = verb + 2;
        return first < sentence.size()
                        && sentence.token(verb + 1).form().equals(",")
                        && sentence.token(first).span().start() < bounds.sentenceEnd()
                ? Optional.of(new Content(
                        new Span(sentence.token(first).span().start(), bounds.sentenceEnd()), false, Optional.empty()))
                : Optional.empty();
    }

    /** The verb is finite, and nothing but its subject stands between it and the words before. */
    private boolean isFiniteTag(int verb, int end) {
        Token word = sentence.token(verb);
        boolean finite =
                word.is("VBD") || word.is("VBZ") || word.is("VBP") || word.pos().equals("VBN") || word.is("NN");
        if (!finite
                || sentence.child(verb, "mark")
                        .map(sentence::token)
                        .filter(m -> !m.lemma().equals("as"))
                        .isPresent()
                || holdsElse(verb)) {
            return false;
        }
        return !isBroken(verb, end);
    }

    /** "…, when studies found them", "That said, X promised more": the verb has its own object, or a word that opens its clause. */
    private boolean holdsElse(int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean object = child > verb
                    && word.relation().equals("dobj")
                    && !HEARD.contains(sentence.token(verb).lemma())
                    && sentence.child(verb, "ccomp").isEmpty()
                    && (word.is("JJ") || word.is("NN"))
                    && word.name().isEmpty();
            boolean means = child == verb + 1 && word.lemma().equals("with");
            if (child < verb && word.pos().equals("WRB") || object || means) {
                return true;
            }
        }
        return false;
    }

    /** "Y denied that Z, as X said": what X said is Z, the clause that "as" hangs from. */
    private Optional<Content> asSaid(int verb, int start, int end) {
        Token word = sentence.token(verb);
        if (!hasAs(verb) || word.head() < 0 || word.head() > verb || !isBare(verb)) {
            return Optional.empty();
        }
        return Clauses.phraseWithin(sentence, word.head(), new Span(start, end))
                .map(s -> new Span(afterThat(s), s.end()))
                .map(s -> new Content(s, false, Optional.of(word.head())));
    }

    private boolean hasAs(int verb) {
        return sentence.child(verb, "mark")
                .filter(m -> sentence.token(m).lemma().equals("as"))
                .isPresent();
    }

    /** "…, as X said on Monday"; "as X pressed for a truce" tells of something else. */
    private boolean isBare(int verb) {
        return Arrays.stream(sentence.children(verb))
                .filter(child -> child > verb)
                .mapToObj(sentence::token)
                .noneMatch(t -> Set.of("for", "of", "against").contains(t.lemma())
                        || t.relation().equals("dobj")
                                && !HEARD.contains(sentence.token(verb).lemma())
                        || t.relation().equals("xcomp"));
    }

    private int afterThat(Span span) {
        int first = sentence.tokenAt(span.start()).orElse(0);
        boolean that = sentence.token(first).lemma().equals("that") && first + 1 < sentence.size();
        return that ? sentence.token(first + 1).span().start() : span.start();
    }

    private Optional<Integer> leftHead(int verb, int end) {
        Token word = sentence.token(verb);
        for (int child : sentence.children(verb)) {
            boolean clause = sentence.token(child).relation().equals("ccomp") && child < verb;
            if (clause && sentence.token(child).span().end() <= end) {
                return Optional.of(child);
            }
        }
        return word.head() >= 0 && word.head() < verb ? Optional.of(word.head()) : Optional.empty();
    }

    private static int trimmed(String before) {
        int end = before.length();
        while (end > 0 && (",-–— \u00a0".indexOf(before.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
