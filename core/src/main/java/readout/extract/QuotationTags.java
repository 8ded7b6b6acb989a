package readout.extract;

import java.util.Optional;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;

/** What was said in the quotation left of a cue that is a tag: "“…,” X said". */
final class QuotationTags {

    private final String text;
    private final Sentence sentence;
    private final Quotations quotations;
    private final TagBounds bounds;

    QuotationTags(String text, Sentence sentence, Quotations quotations) {
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
        this.bounds = new TagBounds(text, sentence, quotations);
    }

    /** "“…,” X said": a quotation ends right before the tag, which is no more than subject and verb. */
    Optional<Content> of(int verb) {
        Optional<Quotation> last = lastBefore(sentence.token(verb).span().start());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Quotation quotation = last.get();
        if (FrontedWords.hold(sentence, verb, quotation)
                || FrontedWords.isOfSpeaker(sentence, verb, quotation)
                || bounds.isBroken(verb, quotation.outer().end())
                || !endsOpen(quotation) && !new LoneTags(text, sentence, quotations).isOne(verb, quotation)
                || !runsToTag(quotation)) {
            return Optional.empty();
        }
        int start = contentStart(quotation);
        Span span = new Span(start, quotation.inner().end());
        boolean direct = start == quotation.inner().start();
        return Optional.of(new Content(span, direct, direct ? Optional.empty() : bounds.leftHead(verb, span.end())));
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
        return before.isEmpty() || before.endsWith(":") ? quotation.inner().start() : bounds.unquoted(from);
    }
}
