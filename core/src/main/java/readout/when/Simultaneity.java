package readout.when;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.TimeExpression;
import readout.text.Sentence;
import readout.text.Token;

/** Which clauses of a sentence tell of one time, by its tree alone: what dates the one then dates the other. */
final class Simultaneity {

    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private static final Set<String> BACK = Set.of("earlier", "later", "ago", "before", "after");
    private static final Set<String> IN = Set.of("in", "during", "by");
    private static final Set<String> HARM = Set.of("die", "kill", "wound", "injure", "hurt", "perish");

    private Simultaneity() {}

    /**
     * Whether what dates {@code below}, a clause under {@code verb}, dates {@code verb} too: "raided the office and {arrested} two editors on
     * Friday", one subject; "two were injured when a shell {hit} the clinic on Sunday".
     */
    static boolean isPartOf(Sentence sentence, Token verb, Token below) {
        if (below.index() < verb.index() || !below.is("VB")) {
            return false;
        }
        boolean past = PAST.contains(below.pos()) && PAST.contains(verb.pos());
        boolean paired = below.relation().equals("conj")
                && (past || below.pos().equals(verb.pos()))
                && !hasSubject(sentence, below);
        return paired
                || below.relation().equals("advcl")
                        && PAST.contains(below.pos())
                        && PAST.contains(verb.pos())
                        && under(sentence, below).anyMatch(t -> t.lemma().equals("when"));
    }

    /** Whether {@code verb} tells what went on beside {@code head}: "told the nation on Sunday …, as troops {closed} the port". */
    static boolean isMeanwhile(Sentence sentence, Token verb, Token head) {
        return verb.pos().equals("VBD")
                && head.pos().equals("VBD")
                && verb.index() > head.index()
                && under(sentence, verb)
                        .anyMatch(t -> t.relation().equals("mark") && t.lemma().equals("as"))
                && under(sentence, verb).noneMatch(t -> t.relation().startsWith("aux"));
    }

    /**
     * Whether {@code participle} says no more than what the deed of {@code verb} was done to, so that a day that the parser hung from it is the
     * verb's: "hit a ship {chartered} by a firm in Oslo on Friday". {@code lasting} are the lemmas of those that tell of a state.
     */
    static boolean describesObject(Sentence sentence, Token verb, int participle, Set<String> lasting) {
        if (participle <= verb.index() || !sentence.token(participle).relation().equals("acl")) {
            return false;
        }
        Token word = sentence.token(participle);
        if (!word.pos().equals("VBG") && !lasting.contains(word.lemma())) {
            return false;
        }
        int above = word.head();
        while (above >= 0 && !sentence.token(above).is("VB")) {
            above = sentence.token(above).head();
        }
        return above == verb.index();
    }

    /** "Two days earlier rebels {raided} a mill": whether the verb's expression was hung from its subject. */
    static boolean isHungFromSubject(Sentence sentence, int verb, Owner owner, TimeExpression expression) {
        String words = expression.at().text();
        return owner.noun() >= 0
                && sentence.token(owner.noun()).head() == verb
                && sentence.token(owner.noun()).relation().startsWith("nsubj")
                && BACK.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** "Since Monday, when two died in a {shooting}": the verb of harm that the noun of a deed hangs from. */
    static Optional<Token> deathIn(Sentence sentence, Token noun) {
        return Optional.of(noun.head())
                .filter(head -> head >= 0)
                .map(sentence::token)
                .filter(link -> IN.contains(link.lemma())
                        && link.head() >= 0
                        && noun.relation().equals("pobj"))
                .map(link -> sentence.token(link.head()))
                .filter(verb -> verb.is("VB") && HARM.contains(verb.lemma()));
    }

    /** "Sunday's clash, {in which} soldiers shot 13 people". */
    static boolean isWithin(Sentence sentence, Token verb) {
        for (int child : sentence.children(verb.index())) {
            Token link = sentence.token(child);
            boolean which = (link.lemma().equals("in") || link.lemma().equals("during"))
                    && sentence.child(child, "pobj")
                            .filter(o -> sentence.token(o).lemma().equals("which"))
                            .isPresent();
            if (which && child < verb.index()) {
                return true;
            }
        }
        return false;
    }

    static boolean hasSubject(Sentence sentence, Token verb) {
        return under(sentence, verb).anyMatch(t -> t.relation().startsWith("nsubj"));
    }

    private static Stream<Token> under(Sentence sentence, Token token) {
        return Arrays.stream(sentence.children(token.index())).mapToObj(sentence::token);
    }

    /** "The battle {went on} on Monday, with militias firing shells": the verb that the participle accompanies. */
    static Optional<Integer> accompanied(Sentence sentence, Token participle) {
        Token noun = sentence.token(participle.head());
        boolean under = participle.pos().equals("VBG") && noun.relation().equals("pobj");
        return Optional.of(noun.head())
                .filter(with -> under && sentence.token(with).lemma().equals("with"))
                .filter(with -> with > 0 && sentence.token(with - 1).form().equals(","))
                .map(with -> sentence.token(with).head())
                .filter(verb -> verb >= 0 && sentence.token(verb).is("VB"));
    }
}
