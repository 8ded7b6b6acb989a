package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Phrases that give the rest of their sentence to a source ({@code speech_phrases.txt}): "in the words of X", "as X put it", "per X". */
final class SourcePhrases {

    private static final String SURE = "0.8";
    private static final String OF = "of";
    private static final Set<String> MARKS =
            Set.of(",", "--", "-", "—", "–", ":", ";", "(", ")", "\"", "”", "''", "``");
    private static final List<Rule> RULES = RuleBlocks.read("speech_phrases.txt").stream()
            .map(block -> new Rule(
                    block.id(),
                    Set.copyOf(block.words("nouns")),
                    Set.copyOf(block.words("prepositions")),
                    Set.copyOf(block.words("verbs")),
                    Double.parseDouble(block.line("sure", SURE))))
            .toList();

    private final AnnotatedText text;
    private final Quotations quotations;

    SourcePhrases(AnnotatedText text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    private record Rule(String id, Set<String> nouns, Set<String> prepositions, Set<String> verbs, double sure) {}

    /**
     * A phrase found.
     *
     * @param cue the words that make it one
     * @param all the cue with its source
     * @param source head of the phrase for whose words they are
     */
    private record Found(Span cue, Span all, int source) {}

    /** The cue that the preposition or verb at {@code token} opens; none where the phrase does not stand by itself. */
    Optional<Cue> cue(Sentence sentence, int token) {
        for (Rule rule : RULES) {
            Optional<Cue> cue = found(sentence, token, rule)
                    .filter(f -> isApart(sentence, f.all()))
                    .flatMap(f -> cue(sentence, token, rule, f));
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Sentence sentence, int token, Rule rule) {
        if (rule.verbs().contains(Clauses.lemma(sentence, token))
                && sentence.token(token).is("VB")) {
            return asPut(sentence, token);
        }
        if (!rule.prepositions().contains(sentence.token(token).lemma())) {
            return Optional.empty();
        }
        Optional<Integer> object = sentence.child(token, "pobj").filter(noun -> noun > token);
        return rule.nouns().isEmpty()
                ? object.map(source -> new Found(
                        sentence.token(token).span(),
                        sentence.token(token).span().union(sentence.phrase(source)),
                        source))
                : object.filter(noun ->
                                rule.nouns().contains(sentence.token(noun).lemma()))
                        .flatMap(noun -> ofNoun(sentence, token, noun));
    }

    /** "in X's view", "in the view of X". */
    private static Optional<Found> ofNoun(Sentence sentence, int preposition, int noun) {
        Span cue = sentence.token(preposition).span().union(sentence.token(noun).span());
        Optional<Integer> owner = sentence.child(noun, "poss");
        if (owner.isPresent()) {
            return Optional.of(new Found(cue, cue, owner.get()));
        }
        boolean followed =
                noun + 1 < sentence.size() && sentence.token(noun + 1).lemma().equals(OF);
        return Clauses.under(sentence, noun, OF)
                .filter(source -> followed)
                .map(source -> new Found(
                        cue.union(sentence.token(noun + 1).span()), cue.union(sentence.phrase(source)), source));
    }

    /** "as X put it". */
    private static Optional<Found> asPut(Sentence sentence, int verb) {
        Optional<Integer> as = sentence.child(verb, "mark")
                .filter(m -> sentence.token(m).lemma().equals("as"));
        Optional<Integer> it = sentence.child(verb, "dobj")
                .filter(o -> o == verb + 1 && sentence.token(o).lemma().equals("it"));
        return as.isPresent() && it.isPresent()
                ? Clauses.subject(sentence, verb)
                        .map(source -> new Found(
                                sentence.token(verb)
                                        .span()
                                        .union(sentence.token(it.get()).span()),
                                sentence.phrase(verb),
                                source))
                : Optional.empty();
    }

    /** The phrase stands at an end of its sentence or between commas; it is no complement of a verb. */
    private static boolean isApart(Sentence sentence, Span phrase) {
        Optional<Integer> first = sentence.tokenAt(phrase.start());
        Optional<Integer> last = sentence.tokenAt(phrase.end() - 1);
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        boolean opens = first.get() == 0 || isMark(sentence.token(first.get() - 1));
        boolean closes = last.get() + 1 >= sentence.size() || isMark(sentence.token(last.get() + 1));
        boolean ends = last.get() + 2 >= sentence.size();
        return opens && (closes || ends || first.get() == 0);
    }

    private static boolean isMark(Token word) {
        return MARKS.contains(word.form());
    }

    private Optional<Cue> cue(Sentence sentence, int token, Rule rule, Found found) {
        AccordingTo said = new AccordingTo(text.article().text(), quotations);
        boolean quoted = quotations.at(found.cue().start()).isPresent();
        return quoted
                ? Optional.empty()
                : said.content(sentence.span(), found.all())
                        .map(content -> new Cue(
                                sentence,
                                token,
                                found.cue(),
                                rule.id(),
                                rule.sure(),
                                Optional.of(found.source()),
                                Optional.empty(),
                                List.of(),
                                content,
                                said.isDirect(content),
                                Set.of(),
                                Optional.empty()));
    }
}
