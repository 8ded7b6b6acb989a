package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Who is said to speak, by the roles and the tree; by the words before the verb where both fail.
 *
 * <p>Implementation note: the parser loses the subject of "said" where commas stand between the two ("a statement, attributed to
 * X, Saturday said"; "the secretary, who also met Y, 'stressed …'"). Then the words before the verb are read back comma by comma,
 * past insertions, to the phrase that can be its subject.
 */
final class CueSpeakers {

    private static final Set<String> INSERTION_OPENERS =
            Set.of("who", "which", "whose", "whom", "where", "when", "while", "as", "but", "and", "although", "though");

    private final Sentence sentence;
    private final Quotations quotations;

    CueSpeakers(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.quotations = quotations;
    }

    /** Head of the phrase for the speaker of the verb at {@code verb}, whose words stand at {@code content}. */
    Optional<Integer> of(int verb, Span content) {
        Token word = sentence.token(verb);
        Optional<Integer> teller = CueGovernors.teller(sentence, verb);
        if (teller.isPresent()) {
            return of(teller.get(), content);
        }
        Optional<Integer> main = CueGovernors.mainNoun(sentence, verb);
        if (main.isPresent()) {
            return main;
        }
        if (Clauses.isPassive(sentence, verb)) {
            return Clauses.under(sentence, verb, "by");
        }
        Optional<Integer> quoted = quotedAs(verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        return CueParticiples.speaker(sentence, verb)
                .or(() -> labelled(verb))
                .or(() -> Clauses.subject(sentence, verb))
                .filter(t -> canSpeak(t, word, content))
                .or(() -> shared(verb, content, 0))
                .or(() -> before(verb, content))
                .or(() -> after(verb, content));
    }

    /** "“…,” said X": the noun phrase right after the verb, whatever the parser made of it. */
    private Optional<Integer> after(int verb, Span content) {
        if (content.end() > sentence.token(verb).span().start()) {
            return Optional.empty();
        }
        int head = -1;
        for (int i = verb + 1; i < sentence.size() && isInPhrase(sentence.token(i)); i++) {
            head = sentence.token(i).is("NN") ? i : head;
        }
        return head < 0 ? Optional.empty() : Optional.of(head);
    }

    private static boolean isInPhrase(Token word) {
        return word.is("NN") || word.is("JJ") || word.is("DT") || word.is("POS");
    }

    /** "quoted X as saying", "X was quoted as saying": X. */
    private Optional<Integer> quotedAs(int verb) {
        if (CueConditions.isHeard(sentence, verb)) {
            return sentence.child(sentence.token(verb).head(), "nsubjpass");
        }
        return quoting(verb)
                .flatMap(quote -> sentence.child(quote, "nsubjpass")
                        .or(() -> sentence.child(quote, "dobj"))
                        .or(() -> sentence.predicateAt(quote).flatMap(p -> p.argument("A1")))
                        .filter(t -> t != verb));
    }

    /** The verb "quoted" or "cited" that "as saying" depends on. */
    Optional<Integer> quoting(int verb) {
        Token word = sentence.token(verb);
        boolean having = word.pos().equals("VBN")
                && sentence.child(verb, "aux")
                        .filter(a -> sentence.token(a).form().equals("having"))
                        .isPresent();
        if (word.head() < 0 || !having && !word.pos().equals("VBG")) {
            return Optional.empty();
        }
        Token as = sentence.token(word.head());
        if (!as.lemma().equals("as") || as.head() < 0) {
            return Optional.empty();
        }
        Token quote = sentence.token(as.head());
        return Set.of("quote", "cite", "report").contains(quote.lemma())
                ? Optional.of(quote.index())
                : Optional.empty();
    }

    private Optional<Integer> labelled(int verb) {
        return sentence.predicateAt(verb)
                .flatMap((Predicate p) -> p.argument("A0"))
                .flatMap(t -> Clauses.nominal(sentence, t));
    }

    private boolean canSpeak(int token, Token verb, Span content) {
        Token word = sentence.token(token);
        boolean inside = content.contains(word.span()) && !content.contains(verb.span());
        boolean insideQuote = quotations.at(word.span().start()).isPresent()
                && quotations.at(verb.span().start()).isEmpty();
        boolean under = word.head() == verb.index() && word.relation().equals("dobj");
        return Clauses.isNominal(word) && !inside && !insideQuote && !under && token != verb.index();
    }

    /** The subject shared with the verb it is joined to or hangs from: "rose and said", "continued to urge", "…, adding". */
    private Optional<Integer> shared(int verb, Span content, int steps) {
        Token word = sentence.token(verb);
        if (word.head() < 0 || steps > sentence.size()) {
            return Optional.empty();
        }
        Optional<Integer> quoted = quotedAs(verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        Token head = sentence.token(word.head());
        if (word.relation().equals("acl") || word.relation().equals("relcl")) {
            return canSpeak(head.index(), word, content) ? Optional.of(head.index()) : Optional.empty();
        }
        boolean shares = Set.of("conj", "xcomp", "advcl", "pcomp", "ccomp", "prep", "dep")
                .contains(word.relation());
        if (!shares
                || CueGovernors.isFinite(word)
                        && !word.relation().equals("conj")
                        && sentence.child(verb, "mark").isPresent()) {
            return Optional.empty();
        }
        if (!head.is("VB")) {
            return shared(head.index(), content, steps + 1);
        }
        return labelled(head.index())
                .or(() -> Clauses.subject(sentence, head.index()))
                .filter(t -> canSpeak(t, word, content))
                .or(() -> shared(head.index(), content, steps + 1));
    }

    /** Reads back from the verb, past what stands between commas, to a noun; forward where verb and subject are inverted. */
    private Optional<Integer> before(int verb, Span content) {
        int i = verb - 1;
        while (i >= 0 && isAuxiliary(sentence.token(i))) {
            i--;
        }
        while (i >= 0) {
            Token last = sentence.token(i);
            int open = segmentStart(i);
            if (isComma(last) || last.form().equals(")")) {
                i = skipBracket(i) - 1;
                continue;
            }
            boolean insertion = INSERTION_OPENERS.contains(sentence.token(open).lemma())
                    || sentence.token(open).is("RB")
                    || sentence.token(open).is("VB")
                    || sentence.token(open).is("IN")
                    || isTime(open, i);
            if (!insertion && Clauses.isNominal(last) && canSpeak(i, sentence.token(verb), content)) {
                return Optional.of(describedName(open, i).orElse(firstHead(open, i)));
            }
            if (open == 0
                    || quotations.at(sentence.token(open - 1).span().start()).isPresent() && !insertion) {
                return Optional.empty();
            }
            i = open - 1;
        }
        return Optional.empty();
    }

    /** "Ana Ruiz, deputy of the Green Party, said": the name before the description that ends there. */
    private Optional<Integer> describedName(int open, int last) {
        boolean comma = open > 1 && sentence.token(open - 1).form().equals(",");
        int first = open - 1;
        while (comma && first > 0 && sentence.token(first - 1).name().equals("PERSON")) {
            first--;
        }
        boolean named = first < open - 1
                && (first == 0
                        || !sentence.token(first - 1).is("IN")
                                && !sentence.token(first - 1).is("CC"));
        return named && !sentence.token(last).name().equals("PERSON") ? Optional.of(open - 2) : Optional.empty();
    }

    /** "a statement by X" between commas: the head of its first noun phrase. */
    private int firstHead(int open, int last) {
        int head = last;
        for (int i = open; i <= last; i++) {
            if (sentence.token(i).is("IN") && i > open && Clauses.isNominal(sentence.token(i - 1))) {
                return i - 1;
            }
        }
        return head;
    }

    private boolean isTime(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.token(i).name().isEmpty() && sentence.token(i).is("NN")) {
                return false;
            }
        }
        return Set.of("DATE", "TIME").contains(sentence.token(to).name());
    }

    private int segmentStart(int i) {
        int at = i;
        while (at > 0
                && !isComma(sentence.token(at - 1))
                && !sentence.token(at - 1).form().equals(")")) {
            at--;
        }
        return at;
    }

    private int skipBracket(int i) {
        int at = i;
        if (sentence.token(at).form().equals(")")) {
            while (at > 0 && !sentence.token(at).form().equals("(")) {
                at--;
            }
        }
        return at;
    }

    private static boolean isComma(Token word) {
        return Set.of(",", "--", "-", "\"", "''", "``", "—", "–").contains(word.form());
    }

    private static boolean isAuxiliary(Token word) {
        return word.relation().startsWith("aux")
                || word.is("RB")
                || word.is("MD")
                || word.form().equals("\"")
                || word.form().equals("'");
    }
}
