package readout.extract;

import java.util.Optional;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Where the words said stand: right of the cue ("X said that …", "X said: “…”"), left of it ("…, X said"), or on both sides.
 */
final class CueContents {

    /**
     * What was said.
     *
     * @param span from the first word to the last, outer marks left out
     * @param direct whether it is a quotation that stands as a sentence of its own
     * @param head head of the clause or phrase, where the tree gives one
     */
    record Content(Span span, boolean direct, Optional<Integer> head) {}

    private static final int LONGEST_TAG_END = 7;

    private final String text;
    private final Sentence sentence;
    private final Optional<Sentence> next;
    private final Quotations quotations;
    private final CueTags tags;
    private final QuotationTags quoted;

    CueContents(AnnotatedText annotated, Sentence sentence, Optional<Sentence> next, Quotations quotations) {
        this.text = annotated.article().text();
        this.sentence = sentence;
        this.next = next;
        this.quotations = quotations;
        this.tags = new CueTags(text, sentence, quotations, annotated.inTitle(sentence));
        this.quoted = new QuotationTags(text, sentence, quotations);
    }

    /** What the verb at {@code verb} reports under {@code rule}. */
    Optional<Content> of(int verb, ReportingVerbs.Rule rule) {
        Span word = sentence.token(verb).span();
        Optional<Quotation> around = quotations.at(word.start());
        if (around.isPresent()) {
            Span inner = around.get().inner();
            if (word.start() == inner.start() && isReported(verb)) {
                return Optional.empty();
            }
            return opensQuotation(verb, inner)
                    ? Optional.of(new Content(inner, false, Optional.empty()))
                    : complement(verb, rule).filter(c -> inner.contains(c.span()));
        }
        Optional<Content> left = rule.takes("quote") && canTag(verb) ? quoted.of(verb) : Optional.empty();
        Optional<Content> right = rule.takes("quote") ? rightQuotation(verb) : Optional.empty();
        if (left.isPresent() && !(right.isPresent() && isOfParagraphBefore(left.get()))) {
            return Optional.of(right.or(() -> goingOn(verb, left.get()))
                    .map(r -> joined(left.get(), r))
                    .orElse(left.get()));
        }
        Optional<Content> tagged = rule.takes("clause") && !rule.needs("own") ? tags.clause(verb) : Optional.empty();
        return right.or(() -> isFollowedByComma(verb) ? tagged : Optional.empty())
                .or(() -> complement(verb, rule))
                .or(() -> tagged)
                .or(() -> OpeningTags.of(sentence, verb, rule));
    }

    /** "“… peace!”, new paragraph, Minutes later, he posted: “…”": the words before have their own speaker. */
    private boolean isOfParagraphBefore(Content left) {
        int start = sentence.span().start();
        return left.span().end() < start
                && text.substring(left.span().end(), start).indexOf('\n') >= 0;
    }

    /**
     * "…, the hospital said, after three men died", "…, police said on Friday, hours after the raid": what follows the comma is no complement
     * where the words stand before.
     */
    private boolean isFollowedByComma(int verb) {
        int end = Math.min(verb + LONGEST_TAG_END, sentence.size() - 1);
        for (int i = verb + 1; i < end; i++) {
            Token word = sentence.token(i);
            if (word.form().equals(",")) {
                return !sentence.token(i + 1).lemma().equals("that");
            }
            if (word.is("VB") || word.is("MD") || word.lemma().equals("that")) {
                return false;
            }
        }
        return false;
    }

    /** "“…,” adding that …" is no tag of the quotation before it; "“…,” Y quoted X as saying" is. */
    private boolean canTag(int verb) {
        Token word = sentence.token(verb);
        return !word.pos().equals("VBG")
                || CueConditions.isHeard(sentence, verb)
                || word.head() >= 0 && sentence.token(word.head()).lemma().equals("as");
    }

    private static Content joined(Content left, Content right) {
        return new Content(left.span().union(right.span()), left.direct() && right.direct(), left.head());
    }

    /** "X “stressed the need …”": the cue itself is the first word in the marks. */
    private boolean opensQuotation(int verb, Span inner) {
        return !isReported(verb)
                && sentence.token(verb).span().start() == inner.start()
                && (verb == 0
                        || sentence.token(verb).is("VBD")
                        || sentence.token(verb).is("VBZ"));
    }

    /** "X said his movement “regrets …”": the words in the marks, verb and all, are X's. */
    private boolean isReported(int verb) {
        Token word = sentence.token(verb);
        return word.relation().equals("ccomp")
                && word.head() >= 0
                && word.head() < verb
                && !ReportingVerbs.of(sentence, word.head()).isEmpty();
    }

    /** "X said: “…”", "X told Y, “…”": the next quotation, with no verb in between; also in the next sentence after a colon. */
    private Optional<Content> rightQuotation(int verb) {
        int from = sentence.token(verb).span().end();
        for (Quotation quotation :
                quotations.in(new Span(from, Math.max(from, sentence.span().end())))) {
            if (quotation.outer().start() >= from) {
                return introduces(verb, quotation)
                        ? Optional.of(new Content(quotation.inner(), true, Optional.empty()))
                        : Optional.empty();
            }
        }
        boolean colon = text.substring(from, sentence.span().end()).strip().endsWith(":");
        return colon && !holdsClause(verb, sentence.span().end()) ? next.flatMap(this::leading) : Optional.empty();
    }

    /** "“Peru,” X said, “cannot wait”": the quotation that the tag broke off goes on. */
    private Optional<Content> goingOn(int verb, Content left) {
        int from = sentence.token(verb).span().end();
        boolean broken = left.direct() && left.span().of(text).strip().endsWith(",");
        return quotations.in(new Span(from, Math.max(from, sentence.span().end()))).stream()
                .filter(q -> broken && q.outer().start() >= from)
                .findFirst()
                .filter(q -> isTagEnd(verb, q.outer().start()))
                .map(q -> new Content(q.inner(), true, Optional.empty()));
    }

    /** Nothing but a time, a place or a hearer between the cue and the comma before the quotation. */
    private boolean isTagEnd(int verb, int end) {
        String gap = text.substring(sentence.token(verb).span().end(), end).strip();
        return gap.endsWith(",") && !holdsClause(verb, end);
    }

    private Optional<Content> leading(Sentence following) {
        return quotations
                .at(following.span().start())
                .filter(q -> q.outer().start() >= sentence.span().end())
                .map(q -> new Content(q.inner(), true, Optional.empty()));
    }

    private boolean introduces(int verb, Quotation quotation) {
        if (holdsClause(verb, quotation.outer().start())) {
            return false;
        }
        String gap = text.substring(
                        sentence.token(verb).span().end(), quotation.outer().start())
                .strip();
        String inner = quotation.inner().of(text);
        boolean capital = !inner.isEmpty() && !Character.isLowerCase(inner.charAt(0));
        boolean stopped = !inner.isEmpty() && ".!?…".indexOf(inner.charAt(inner.length() - 1)) >= 0;
        return gap.endsWith(":")
                || gap.endsWith(",") && (capital || !gap.equals(","))
                || gap.isEmpty() && capital && stopped;
    }

    /** Whether a verb of its own or "that" stands between the verb and {@code end}. */
    private boolean holdsClause(int verb, int end) {
        for (int i = verb + 1; i < sentence.size() && sentence.token(i).span().start() < end; i++) {
            Token word = sentence.token(i);
            boolean clause = word.is("VB")
                    && !word.relation().equals("acl")
                    && !word.relation().equals("relcl");
            if (clause || word.lemma().equals("that") || word.is("MD")) {
                return true;
            }
        }
        return false;
    }

    /** The complement the tree gives: a clause, an infinitive, a phrase, the object of a preposition. */
    private Optional<Content> complement(int verb, ReportingVerbs.Rule rule) {
        return new CueComplements(text, sentence, quotations).of(verb, rule);
    }
}
