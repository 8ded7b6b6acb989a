package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What was said without quotation marks left of a cue that is a tag: "…, said X". */
final class CueTags {

    /** Verbs whose object hears what is said. */
    private static final Set<String> HEARD =
            Set.of("tell", "inform", "remind", "assure", "warn", "notify", "advise", "promise", "reassure", "alert");

    private static final Set<String> OPENERS = Set.of("that", "because", "if", "which", "whom", "where");

    private final String text;
    private final Sentence sentence;
    private final boolean headline;
    private final TagBounds bounds;

    /** @param headline whether the sentence is one, which may do without a verb: "No talks, says envoy" */
    CueTags(String text, Sentence sentence, Quotations quotations, boolean headline) {
        this.headline = headline;
        this.text = text;
        this.sentence = sentence;
        this.bounds = new TagBounds(text, sentence, quotations);
    }

    /** "…, X said": the clause before the tag. */
    Optional<Content> clause(int verb) {
        int tag = bounds.tagStart(verb);
        int start = bounds.unquoted(sentence.span().start());
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
        return Optional.of(new Content(new Span(start, to), false, bounds.leftHead(verb, end)));
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
        return !bounds.isBroken(verb, end);
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

    private static int trimmed(String before) {
        int end = before.length();
        while (end > 0 && (",-–— \u00a0".indexOf(before.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
