package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.text.Sentence;
import readout.text.Token;

/** The arguments of a deed that stand in other clauses and phrases than its own: its purpose, its condition, its place, its victims. */
final class FarArguments {

    private static final Set<String> HARM =
            Set.of("kill", "wound", "injure", "leave", "claim", "hit", "strike", "die", "perish");
    private static final Set<String> DYING = Set.of("die", "perish");
    private static final Set<String> CAUSE = Set.of("over", "in", "at", "for", "against", "after");
    private static final Set<String> NAMES = Set.of("GPE", "ORG", "NORP", "PERSON");
    /** "Rejected the demand in an {interview} with the agency": where it was said tells nothing of what was said. */
    private static final Set<String> SAID_IN = Set.of("interview", "briefing", "conference", "broadcast");

    private static final Set<String> LOCATION = Set.of("in", "at", "near", "inside", "across", "outside", "throughout");

    private final Sentence sentence;
    private final Words words;
    private final Function<Integer, Optional<Integer>> light;

    FarArguments(Sentence sentence, Words words, Function<Integer, Optional<Integer>> light) {
        this.sentence = sentence;
        this.words = words;
        this.light = light;
    }

    /** The first name in the clause that tells what the deed is for or against: "marched to demand reforms by {Togo's} government". */
    Optional<Integer> purpose(int word) {
        int from = light.apply(word).orElse(word);
        for (int start : new int[] {from, word}) {
            for (int child : sentence.children(start)) {
                Token token = sentence.token(child);
                boolean clause = Set.of("advcl", "xcomp", "acl", "relcl").contains(token.relation())
                        && token.is("VB")
                        && sentence.child(child, "nsubj")
                                .map(sentence::token)
                                .filter(subject -> !subject.is("PRP"))
                                .isEmpty();
                boolean cause = token.relation().equals("prep") && CAUSE.contains(token.lemma());
                if (child > word && (clause || cause)) {
                    Optional<Integer> name = firstName(child);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> firstName(int top) {
        for (int word : sentence.subtree(top)) {
            if (NAMES.contains(sentence.token(word).name())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The first name in the phrases of what the deed is done to: "stopped the sale of grain to {Togo}". */
    Optional<Integer> inside(int word) {
        List<Integer> tops = new ArrayList<>();
        Grammar.child(sentence, word, "dobj").ifPresent(tops::add);
        tops.addAll(Grammar.clauses(sentence, word));
        for (int top : tops) {
            for (int below : sentence.subtree(top)) {
                if (NAMES.contains(sentence.token(below).name()) && !isApart(below, top)) {
                    return Optional.of(below);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a clause of its own stands between the word and the phrase that {@code top} heads. */
    private boolean isApart(int word, int top) {
        for (int at = word; at != top && at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            if (Set.of("relcl", "advcl", "parataxis", "ccomp").contains(token.relation())
                    || SAID_IN.contains(token.lemma())
                    || token.relation().equals("prep")
                            && Set.of("by", "as", "after", "before", "since").contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The verb of a clause that tells how things are, and not what should be done. */
    Optional<Integer> finding(int word) {
        return Grammar.child(sentence, word, "ccomp")
                .filter(clause -> sentence.child(clause, "aux")
                        .filter(aux -> Set.of("should", "must", "will")
                                .contains(sentence.token(aux).lemma()))
                        .isEmpty());
    }

    /** The verb of a that-clause that tells what somebody is to do: "insisted that Togo {withdraw}". */
    Optional<Integer> bid(int word) {
        return Grammar.child(sentence, word, "ccomp").filter(clause -> VerbForms.isSubjunctive(sentence, clause));
    }

    /** The verb of a clause by which the speaker says what it will do: "warned that it {would} strike". */
    Optional<Integer> vow(int word) {
        return Grammar.child(sentence, word, "ccomp").filter(clause -> {
            boolean will = sentence.child(clause, "aux")
                    .map(aux -> sentence.token(aux).lower())
                    .filter(Set.of("will", "would", "'ll")::contains)
                    .isPresent();
            Optional<Integer> subject = Grammar.child(sentence, clause, "nsubj");
            return will && subject.filter(s -> means(s, word)).isPresent();
        });
    }

    /** Whether the pronoun can mean the speaker: "it" is no person. */
    private boolean means(int pronoun, int saying) {
        Token token = sentence.token(pronoun);
        boolean thing = token.lemma().equals("it")
                && Doers.of(sentence, saying)
                        .map(sentence::token)
                        .filter(speaker -> speaker.name().equals("PERSON"))
                        .isPresent();
        return token.is("PRP") && !thing;
    }

    /**
     * Who would have to act for the deed not to be done, or to be: "threatened to strike if {Togo} mobilised"; of "unless the priest was freed"
     * nobody.
     */
    Optional<Integer> condition(int word) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            Optional<Integer> mark = sentence.child(child, "mark");
            boolean conditional = mark.isPresent()
                    && Set.of("if", "unless")
                            .contains(sentence.token(mark.get()).lemma());
            if (token.relation().equals("advcl") && conditional) {
                return Optional.of(child)
                        .filter(verb -> !Grammar.isPassive(sentence, verb))
                        .flatMap(verb -> Grammar.subject(sentence, verb));
            }
        }
        for (int clause : Grammar.clauses(sentence, word)) {
            Optional<Integer> below = clause == word ? Optional.empty() : condition(clause);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** Who acts in the clause that tells when: "fired tear gas when {marchers} neared the gate". */
    Optional<Integer> when(int word) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation().equals("advcl") && token.is("VB") && opens(child)) {
                return Grammar.child(sentence, child, "nsubj");
            }
        }
        return Optional.empty();
    }

    private boolean opens(int clause) {
        for (int child : sentence.children(clause)) {
            if (Set.of("when", "as", "after").contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    Optional<Integer> location(int word) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation().equals("prep") && LOCATION.contains(token.lemma())) {
                Optional<Integer> noun = Grammar.under(sentence, child).filter(n -> isPlace(sentence.token(n)));
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        if (sentence.token(word).is("VB")) {
            return Grammar.child(sentence, word, "dobj").flatMap(this::location);
        }
        return light.apply(word)
                .or(() -> occurrence(word))
                .filter(v -> v != word)
                .flatMap(v -> placeOfVerb(v));
    }

    /** The verb that says of its subject no more than that it takes place: "shelling {resumed} in Khartoum". */
    private Optional<Integer> occurrence(int noun) {
        Token token = sentence.token(noun);
        boolean subject = token.relation().equals("nsubj") && token.head() >= 0;
        return Optional.of(token.head())
                .filter(verb -> subject && words.in(sentence.token(verb).lemma(), "@occur"));
    }

    private Optional<Integer> placeOfVerb(int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.relation().equals("prep") && LOCATION.contains(token.lemma())) {
                return Grammar.under(sentence, child).filter(n -> isPlace(sentence.token(n)));
            }
        }
        return Optional.empty();
    }

    private boolean isPlace(Token token) {
        return Set.of("GPE", "LOC", "FAC").contains(token.name()) || words.in(token.lemma(), "@place");
    }

    /** Those whom the deed killed or hurt: "an attack that killed {26}", "{six} died when gunmen attacked". */
    Optional<Integer> victims(int noun) {
        if (sentence.token(noun).is("VB")) {
            return victimsOfClause(noun);
        }
        for (var predicate : sentence.predicates()) {
            if (HARM.contains(predicate.lemma())) {
                Optional<Integer> doer = Doers.of(sentence, predicate.token());
                Optional<Integer> within = Grammar.preposition(sentence, predicate.token(), "in");
                if (doer.filter(d -> d == noun).isPresent()
                        || within.filter(d -> d == noun).isPresent()) {
                    return Grammar.object(sentence, predicate.token())
                            .filter(o -> OwnMood.of(sentence, predicate.token()) != Mood.NEGATED);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> victimsOfClause(int verb) {
        Token token = sentence.token(verb);
        boolean when = token.relation().equals("advcl") && token.head() >= 0 && opens(verb);
        return Optional.of(token.head())
                .filter(above -> when && HARM.contains(sentence.token(above).lemma()))
                .filter(above -> Grammar.isPassive(sentence, above)
                        || DYING.contains(sentence.token(above).lemma()))
                .flatMap(above -> Grammar.object(sentence, above).or(() -> Grammar.subject(sentence, above)));
    }
}
