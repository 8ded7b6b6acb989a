package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** The cue "according to", and what stands so: the sentence without that phrase. */
final class AccordingTo {

    private static final String EDGE = " ,;:-–—\u00a0.\"'“”‘’«»";

    private final String text;
    private final Quotations quotations;

    AccordingTo(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** "according to X": what the rest of the sentence says. */
    Optional<Cue> cue(Sentence sentence, int token) {
        if (token + 1 >= sentence.size() || !sentence.token(token + 1).lemma().equals("to")) {
            return Optional.empty();
        }
        int to = token + 1;
        Optional<Integer> source = sentence.child(to, "pobj").filter(s -> s > to);
        Span cue = sentence.token(token).span().union(sentence.token(to).span());
        Span phrase =
                source.map(s -> sourcePhrase(sentence, token, s).union(cue)).orElse(cue);
        Optional<Quotation> around = quotations.at(cue.start());
        Span whole = around.map(Quotation::inner)
                .map(inner -> new Span(
                        Math.max(inner.start(), sentence.span().start()),
                        Math.min(inner.end(), sentence.span().end())))
                .orElse(clause(sentence, token));
        return source.flatMap(s -> content(whole, phrase)
                .map(content -> new Cue(
                        sentence,
                        token,
                        cue,
                        "according-to",
                        0.85,
                        Optional.of(s),
                        Optional.empty(),
                        List.of(),
                        content,
                        isDirect(content),
                        Set.of(),
                        Optional.empty())));
    }

    /** "Nine died and according to the army four are hurt": the clause that the source opens, else the sentence. */
    private static Span clause(Sentence sentence, int according) {
        int verb = sentence.token(according).head();
        boolean opens = according > 0
                && sentence.token(according - 1).is("CC")
                && verb > according
                && sentence.token(verb).relation().equals("conj");
        return opens
                ? new Span(
                        sentence.token(according).span().start(),
                        sentence.span().end())
                : sentence.span();
    }

    /** "According to a report, a memo showed …": the phrase of the source, which a comma ends where the parser runs on or stops short. */
    private static Span sourcePhrase(Sentence sentence, int according, int source) {
        Span phrase = sentence.phrase(source);
        Optional<Token> next = sentence.tokenAt(phrase.end()).map(sentence::token);
        boolean runsOn = according == 0 && next.filter(CueGovernors::isFinite).isPresent();
        boolean cutShort = sentence.tokenAt(phrase.end() + 1)
                .map(sentence::token)
                .filter(of -> of.lemma().equals("of") && of.is("IN"))
                .isPresent();
        for (int i = source + 1; (runsOn || cutShort) && i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (word.form().equals(",") && (cutShort || word.span().start() < phrase.end())) {
                return new Span(
                        phrase.start(), Math.max(phrase.start(), word.span().start()));
            }
        }
        return phrase;
    }

    /** The longer of what stands before and after {@code phrase} in {@code whole}; a quotation that ends there is taken whole. */
    Optional<Span> content(Span whole, Span phrase) {
        Span before = trim(new Span(Math.min(whole.start(), phrase.start()), phrase.start()));
        Span after = trim(new Span(Math.min(phrase.end(), whole.end()), whole.end()));
        Span longer =
                isInsertion(whole, phrase) ? before.union(after) : before.length() >= after.length() ? before : after;
        if (longer.isEmpty()) {
            return Optional.empty();
        }
        List<Quotation> inside = quotations.in(longer);
        if (!inside.isEmpty() && inside.get(0).outer().start() < whole.start()) {
            return Optional.of(new Span(inside.get(0).inner().start(), longer.end()));
        }
        return Optional.of(longer);
    }

    /** "On the table, according to X, are a truce and a swap": between two commas, the sentence goes on around it; not behind "However,". */
    private boolean isInsertion(Span whole, Span phrase) {
        String before = text.substring(Math.min(whole.start(), phrase.start()), phrase.start());
        String after = text.substring(Math.min(phrase.end(), whole.end()), whole.end());
        return before.stripTrailing().endsWith(",")
                && before.strip().indexOf(' ') > 0
                && after.stripLeading().startsWith(",")
                && after.length() > 2
                && !after.stripLeading().substring(1).stripLeading().startsWith("which");
    }

    /** Whether all of {@code content} stands in one quotation. */
    boolean isDirect(Span content) {
        List<Quotation> inside = quotations.in(content);
        return inside.size() == 1
                && Math.abs(inside.get(0).inner().start() - content.start()) <= 1
                && Math.abs(inside.get(0).inner().end() - content.end()) <= 1
                && !Character.isLowerCase(text.charAt(content.start()));
    }

    private Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
