package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Predicate;
import readout.text.Predicate.Argument;
import readout.text.Sentence;
import readout.text.Token;

/** Who does what in a sentence, from its roles where they tell and from its tree where they do not. */
final class Grammar {

    private static final Set<String> TIME = Set.of("DATE", "TIME");
    private static final Set<String> PREPOSITIONS = Set.of("prep", "dative", "agent", "prt", "advmod");
    private static final Set<String> APART =
            Set.of("before", "after", "by", "without", "while", "since", "despite", "in", "when");
    private static final Set<String> UNITS = Set.of("hour", "day", "week", "month", "year");
    private static final int STEPS = 12;

    private Grammar() {}

    /** What the verb at {@code verb} is done to. */
    static Optional<Integer> object(Sentence sentence, int verb) {
        Optional<Integer> labelled = role(sentence, verb, "A1");
        if (labelled.isPresent()) {
            return labelled;
        }
        Token token = sentence.token(verb);
        if (!isPassive(sentence, verb)) {
            return child(sentence, verb, "dobj").filter(o -> !isTime(sentence.token(o)));
        }
        Optional<Integer> own = child(sentence, verb, "nsubjpass").or(() -> child(sentence, verb, "nsubj"));
        if (own.isPresent() || token.head() < 0) {
            return own;
        }
        return switch (token.relation()) {
            case "acl", "relcl", "nmod" -> Optional.of(token.head());
            case "conj" -> isPassive(sentence, token.head()) ? object(sentence, token.head()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The object; "meets over {the coup}" tells what it is about, which is no object. */
    static Optional<Integer> party(Sentence sentence, int verb) {
        return object(sentence, verb).filter(object -> {
            int above = sentence.token(object).head();
            return above < 0
                    || !sentence.token(object).relation().equals("pobj")
                    || !sentence.token(above).lemma().equals("over");
        });
    }

    /** The grammatical subject, of a copula's adjective too. */
    static Optional<Integer> subject(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps < STEPS; steps++) {
            Optional<Integer> active = child(sentence, at, "nsubj");
            Optional<Integer> own = active.isPresent() ? active : child(sentence, at, "nsubjpass");
            Token token = sentence.token(at);
            if (own.isPresent() || token.head() < 0) {
                return own;
            }
            if (!Set.of("acomp", "attr", "oprd", "xcomp", "conj").contains(token.relation())) {
                return Optional.empty();
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** The noun that fills the PropBank role {@code label}; of a prepositional phrase, what stands under the preposition. */
    static Optional<Integer> role(Sentence sentence, int verb, String label) {
        return sentence.predicateAt(verb).flatMap(p -> nominal(sentence, p, label));
    }

    private static Optional<Integer> nominal(Sentence sentence, Predicate predicate, String label) {
        for (Argument argument : predicate.arguments()) {
            if (argument.label().equals(label)) {
                Token token = sentence.token(argument.token());
                Optional<Integer> noun =
                        isPreposition(token) ? under(sentence, token.index()) : Optional.of(token.index());
                noun = noun.filter(n -> isNominal(sentence.token(n)) && !isTime(sentence.token(n)));
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        return Optional.empty();
    }

    /** The verb that heads a clause filling a role of {@code word}, or standing under a preposition of it. */
    static List<Integer> clauses(Sentence sentence, int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (Set.of("xcomp", "ccomp").contains(token.relation()) || isInfinitive(sentence, child)) {
                found.add(child);
            } else if (token.relation().equals("prep") && !APART.contains(token.lemma())) {
                child(sentence, child, "pcomp").ifPresent(found::add);
            } else if (token.relation().equals("acomp")) {
                found.addAll(clauses(sentence, child));
            }
        }
        return found;
    }

    private static boolean isInfinitive(Sentence sentence, int word) {
        Token token = sentence.token(word);
        return token.pos().equals("VB")
                && Set.of("acl", "relcl", "advcl").contains(token.relation())
                && VerbForms.hasTo(sentence, word);
    }

    /** What stands under the preposition {@code word} of {@code governor}: "on" of "strikes on X". */
    static Optional<Integer> preposition(Sentence sentence, int governor, String word) {
        for (int child : sentence.children(governor)) {
            Token token = sentence.token(child);
            if (token.lemma().equals(word) && PREPOSITIONS.contains(token.relation())) {
                Optional<Integer> noun = under(sentence, child).filter(n -> !isTime(sentence.token(n)));
                if (noun.isPresent()) {
                    return noun;
                }
            }
            if (word.equals("to") && token.relation().equals("dative") && isNominal(token)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The verb under the preposition {@code word} of {@code governor}: "filling" of "warned against filling the dam". */
    static Optional<Integer> gerund(Sentence sentence, int governor, String word) {
        for (int child : sentence.children(governor)) {
            if (sentence.token(child).lemma().equals(word)) {
                Optional<Integer> verb = child(sentence, child, "pcomp");
                if (verb.isPresent()) {
                    return verb;
                }
            }
        }
        return Optional.empty();
    }

    /** The lengths of time that the verb takes as an object, or its end: "gave them two {days}", "until {Friday}". */
    static List<Integer> times(Sentence sentence, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean length = isTime(token) || UNITS.contains(token.lemma());
            if (Set.of("dobj", "npadvmod").contains(token.relation()) && length) {
                found.add(child);
            } else if (token.lemma().equals("until")) {
                child(sentence, child, "pobj").ifPresent(found::add);
            }
        }
        return found;
    }

    /** What stands under the preposition at {@code preposition}, through a second one: "out {of}". */
    static Optional<Integer> under(Sentence sentence, int preposition) {
        int at = preposition;
        for (int steps = 0; steps < 3; steps++) {
            Optional<Integer> noun = child(sentence, at, "pobj");
            if (noun.isPresent()) {
                return noun;
            }
            Optional<Integer> next = child(sentence, at, "prep");
            if (next.isEmpty()) {
                return child(sentence, at, "pcomp").flatMap(gerund -> child(sentence, gerund, "nsubj"));
            }
            at = next.get();
        }
        return Optional.empty();
    }

    /** The verb above {@code word}, through prepositions and nouns. */
    static Optional<Integer> governorVerb(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            if (sentence.token(at).is("VB")) {
                return Optional.of(at);
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }

    /** Whether the verb is in the passive or a past participle after its noun. */
    static boolean isPassive(Sentence sentence, int verb) {
        return Voice.isPassive(sentence, verb);
    }

    /** The first child with this relation that is no relative pronoun. */
    static Optional<Integer> child(Sentence sentence, int word, String relation) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation().equals(relation) && !token.is("WDT") && !token.is("WP")) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether "the", "this" or an owner stands before the noun: it is one told of before. */
    static boolean isDefinite(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            boolean the = token.relation().equals("det")
                    && Set.of("the", "this", "that", "these").contains(token.lemma());
            if (the || token.relation().equals("poss")) {
                return true;
            }
        }
        return false;
    }

    static boolean isNominal(Token token) {
        return token.is("NN") || token.is("PRP") || token.is("CD") || token.is("JJ") || token.is("DT") || token.is("$");
    }

    static boolean isPreposition(Token token) {
        return token.is("IN") || token.is("TO") || token.is("RP");
    }

    static boolean isTime(Token token) {
        return TIME.contains(token.name());
    }
}
