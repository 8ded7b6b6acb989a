package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Speech that a headline tells by a colon or a dash alone: {@code Premier: "We will wait"}, "We will wait: premier", "‘A crime’: Peru
 * slams raid", "Envoy urges calm – ‘Wait’". The mark is the cue.
 */
final class TitleCues {

    static final String RULE = "title-mark";

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> COLONS = Set.of(":");
    private static final double QUOTED = 0.9;
    private static final double PLAIN = 0.75;
    private static final int LONGEST_NAME = 6;

    private final String text;
    private final Sentence sentence;
    private final Quotations quotations;

    TitleCues(String text, Sentence sentence, Quotations quotations) {
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
    }

    /** The cue that a mark of the title is, if one is. */
    Optional<Cue> find() {
        for (Token word : sentence.tokens()) {
            int i = word.index();
            boolean mark = i > 0 && i < sentence.size() - 1 && isMark(word);
            Optional<Cue> cue = mark
                    ? named(i).or(() -> signed(i)).or(() -> quotedBefore(i)).or(() -> quotedAfter(i))
                    : Optional.empty();
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    private boolean isMark(Token word) {
        boolean dash = DASHES.contains(word.form())
                && text.charAt(word.span().start() - 1) == ' '
                && word.span().end() < text.length()
                && text.charAt(word.span().end()) == ' ';
        return (dash || COLONS.contains(word.form()))
                && quotations.at(word.span().start()).isEmpty();
    }

    /** {@code Premier: "We will wait"}, "Premier: we will wait". */
    private Optional<Cue> named(int mark) {
        if (!COLONS.contains(sentence.token(mark).form()) || !isName(0, mark)) {
            return Optional.empty();
        }
        Optional<Quotation> quoted = quotedFrom(mark);
        if (quoted.isPresent()) {
            return Optional.of(cue(mark, mark - 1, quoted.get().inner(), true, Set.of()));
        }
        return hasFiniteVerb(mark + 1, sentence.size())
                ? Optional.of(cue(mark, mark - 1, span(mark + 1, sentence.size()), false, Set.of("person")))
                : Optional.empty();
    }

    /** "We will wait: premier". */
    private Optional<Cue> signed(int mark) {
        if (!isName(mark + 1, sentence.size())) {
            return Optional.empty();
        }
        Optional<Quotation> quoted = quotedTo(mark);
        if (quoted.isPresent()) {
            return Optional.of(cue(mark, sentence.size() - 1, quoted.get().inner(), true, Set.of()));
        }
        return hasFiniteVerb(0, mark)
                ? Optional.of(cue(mark, sentence.size() - 1, span(0, mark), false, Set.of("body")))
                : Optional.empty();
    }

    /** "‘A crime’: Peru slams raid". */
    private Optional<Cue> quotedBefore(int mark) {
        return quotedTo(mark)
                .flatMap(quoted -> speaker(mark + 1, sentence.size())
                        .map(speaker -> cue(mark, speaker, quoted.inner(), true, Set.of())));
    }

    /** "Envoy urges calm – ‘Wait’". */
    private Optional<Cue> quotedAfter(int mark) {
        return DASHES.contains(sentence.token(mark).form())
                ? quotedFrom(mark)
                        .flatMap(quoted ->
                                speaker(0, mark).map(speaker -> cue(mark, speaker, quoted.inner(), true, Set.of())))
                : Optional.empty();
    }

    /** The subject of the first verb of speech there. */
    private Optional<Integer> speaker(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).is("VB")
                    && !ReportingVerbs.of(sentence, i).isEmpty()
                    && !Clauses.isPassive(sentence, i)) {
                return Clauses.subject(sentence, i).filter(s -> s >= from && s < to);
            }
        }
        return Optional.empty();
    }

    /** A quotation that runs from the title's beginning to the mark. */
    private Optional<Quotation> quotedTo(int mark) {
        return quotations
                .at(sentence.span().start())
                .filter(q -> q.closed() && q.outer().start() == sentence.span().start())
                .filter(q -> isBare(q.outer().end(), sentence.token(mark).span().start()));
    }

    /** A quotation that runs from the mark to the title's end. */
    private Optional<Quotation> quotedFrom(int mark) {
        int from = sentence.token(mark).span().end();
        return quotations.in(new Span(from, Math.max(from, sentence.span().end()))).stream()
                .findFirst()
                .filter(q -> q.outer().start() >= from && isBare(from, q.outer().start()))
                .filter(q -> q.outer().end() >= sentence.span().end()
                        || isBare(q.outer().end(), sentence.span().end()));
    }

    private boolean isBare(int from, int to) {
        return from <= to && text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isName(int from, int to) {
        if (from >= to || to - from > LONGEST_NAME || !sentence.token(to - 1).is("NN")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token word = sentence.token(i);
            boolean inName = word.is("NN") || word.is("JJ") || word.is("POS") || word.is("DT") || word.is("HYPH");
            boolean manyBefore = word.pos().equals("NNS") && i < to - 1;
            if (!inName || manyBefore || quotations.at(word.span().start()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            Token word = sentence.token(i);
            if (word.is("VBZ") || word.is("VBP") || word.is("VBD") || word.is("MD")) {
                return true;
            }
        }
        return false;
    }

    private Span span(int from, int to) {
        return new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
    }

    private Cue cue(int mark, int speaker, Span content, boolean direct, Set<String> needs) {
        return new Cue(
                sentence,
                mark,
                sentence.token(mark).span(),
                RULE,
                direct ? QUOTED : PLAIN,
                Optional.of(speaker),
                Optional.empty(),
                List.of(),
                content,
                direct,
                needs,
                Optional.empty());
    }
}
