package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Nouns of speech whose owner and content are told ({@code speech_nouns.txt}): "X's claim that …", "a call by X for …". */
final class SpeechNouns {

    private static final Set<String> OWNERS = Set.of("ORG", "GPE", "PERSON");
    private static final Set<String> ISSUING = Set.of(
            "issue", "make", "give", "launch", "deliver", "send", "level", "renew", "repeat", "release", "file",
            "offer");
    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final String THAT = "that";
    private static final String TO = "to";
    private static final String SURE = "0.7";
    private static final List<Rule> RULES = RuleBlocks.read("speech_nouns.txt").stream()
            .map(block -> new Rule(
                    block.id(),
                    Set.copyOf(block.words("words")),
                    Set.copyOf(block.words("takes")),
                    Double.parseDouble(block.line("sure", SURE))))
            .toList();

    private SpeechNouns() {}

    /**
     * A group of nouns of speech.
     *
     * @param id the rule's id
     * @param words its nouns
     * @param takes what can stand for the words said: "that", "to" with a verb, or prepositions
     * @param sure confidence of the statement
     */
    private record Rule(String id, Set<String> words, Set<String> takes, double sure) {}

    /** The cue that the noun at {@code token} is; none where owner or content are not told, or a verb of speech governs it. */
    static Optional<Cue> cue(Sentence sentence, int token) {
        Optional<Integer> owner = owner(sentence, token);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        return RULES.stream()
                .filter(rule -> rule.words().contains(sentence.token(token).lemma()))
                .flatMap(rule -> content(sentence, token, rule, owner.get()).stream())
                .findFirst();
    }

    private static Optional<Integer> owner(Sentence sentence, int token) {
        return sentence.child(token, "poss")
                .or(() -> Clauses.under(sentence, token, "by"))
                .or(() -> Clauses.under(sentence, token, "from"))
                .or(() -> Clauses.under(sentence, token, "among"))
                .or(() -> named(sentence, token))
                .or(() -> quoted(sentence, token))
                .or(() -> issuer(sentence, token));
    }

    /** "X was quoted as warning of …", which the parser takes for a noun: X. */
    private static Optional<Integer> quoted(Sentence sentence, int token) {
        int as = sentence.token(token).head();
        int verb = as < 0 || !sentence.token(as).lemma().equals("as")
                ? -1
                : sentence.token(as).head();
        boolean quotes = verb >= 0 && QUOTING.contains(sentence.token(verb).lemma());
        return quotes ? sentence.child(verb, "nsubjpass").or(() -> sentence.child(verb, "dobj")) : Optional.empty();
    }

    /** "The ministry issued a warning that …": who issued it, where the verb of that is told as done. */
    private static Optional<Integer> issuer(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean issued = word.head() >= 0
                && word.relation().equals("dobj")
                && ISSUING.contains(sentence.token(word.head()).lemma())
                && sentence.child(token, "neg").isEmpty()
                && CueConditions.isTold(sentence, word.head());
        return issued && !Clauses.isPassive(sentence, word.head())
                ? Clauses.subject(sentence, word.head())
                : Optional.empty();
    }

    /** "after GM declaration of bankruptcy": the name before the noun, as headlines have it. */
    private static Optional<Integer> named(Sentence sentence, int token) {
        return Optional.of(token - 1)
                .filter(before -> before >= 0
                        && sentence.token(before).is("NNP")
                        && sentence.token(before).head() == token
                        && sentence.token(before).relation().equals("compound")
                        && OWNERS.contains(sentence.token(before).name()));
    }

    private static Optional<Cue> content(Sentence sentence, int token, Rule rule, int owner) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            Optional<Integer> mark = sentence.child(child, "mark")
                    .filter(m -> sentence.token(m).lemma().equals(THAT));
            if (child > token && mark.isPresent() && rule.takes().contains(THAT)) {
                return Optional.of(cue(sentence, token, child, mark.get() + 1, rule, owner));
            }
            boolean told = child > token && !isGoverned(sentence, token);
            boolean infinitive = word.is("VB")
                    && VerbForms.hasTo(sentence, child)
                    && rule.takes().contains(TO);
            if (told && infinitive) {
                return Optional.of(cue(sentence, token, child, token + 2, rule, owner));
            }
            Optional<Integer> object = sentence.child(child, "pobj");
            boolean preposition =
                    word.is("IN") && !word.lemma().equals(TO) && rule.takes().contains(word.lemma());
            if (told && preposition && object.isPresent()) {
                return Optional.of(cue(sentence, token, object.get(), child + 1, rule, owner))
                        .map(cue -> toDo(sentence, cue));
            }
        }
        return rule.takes().contains(THAT) ? elsewhere(sentence, token, rule, owner) : Optional.empty();
    }

    /** "after the announcement by X that the road was open": the clause right behind X, which the parser hangs from the verb before. */
    private static Optional<Cue> elsewhere(Sentence sentence, int token, Rule rule, int owner) {
        int that = sentence.tokenAt(sentence.phrase(owner).end() + 1).orElse(0);
        Token word = sentence.token(that);
        boolean opens = that > owner
                && owner > token
                && word.lemma().equals(THAT)
                && word.relation().equals("mark")
                && word.head() > that
                && sentence.token(word.head()).head() < token;
        return opens ? Optional.of(cue(sentence, token, word.head(), that + 1, rule, owner)) : Optional.empty();
    }

    /** "his demand for the rebels to free the mayor": what they are to do belongs to it, wherever the parser hangs it. */
    private static Cue toDo(Sentence sentence, Cue cue) {
        int to = sentence.tokenAt(cue.content().end() + 1).orElse(0);
        if (to == 0 || !sentence.token(to).lemma().equals("to")) {
            return cue;
        }
        int last = to;
        while (last + 1 < sentence.size()
                && Character.isLetterOrDigit(sentence.token(last + 1).form().charAt(0))) {
            last++;
        }
        return cue.withContent(
                new Span(cue.content().start(), sentence.token(last).span().end()));
    }

    /** "reiterated his call for calm": the verb is the cue. */
    private static boolean isGoverned(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.head() >= 0
                && word.relation().equals("dobj")
                && !ReportingVerbs.of(sentence, word.head()).isEmpty();
    }

    private static Cue cue(Sentence sentence, int token, int head, int first, Rule rule, int owner) {
        Span phrase = sentence.phrase(head);
        int start = Math.max(phrase.start(), sentence.token(first).span().start());
        return new Cue(
                sentence,
                token,
                sentence.token(token).span(),
                rule.id(),
                rule.sure(),
                Optional.of(owner),
                Optional.empty(),
                List.of(),
                new Span(Math.min(start, phrase.end()), phrase.end()),
                false,
                Set.of(),
                Optional.of(head));
    }
}
