package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whom a pronoun means by its place under a verb. */
final class Governors {

    private static final Set<String> HOSTILE = WordSets.of("hostile");
    private static final Set<String> APPEALS = Set.of("call", "appeal", "prevail", "plead", "count", "rely");

    private final Links links;

    Governors(Links links) {
        this.links = links;
    }

    /** "Urged Peru to hold {its} fire", "the army defended {itself}": the object asked, and the subject of a verb with an object of its own. */
    List<Entity> meant(Mention mention, boolean several, boolean reflexive) {
        Sentence sentence = links.sentence(mention);
        List<Entity> beside = reflexive ? List.of() : ownerBeside(mention);
        List<Entity> joined = reflexive || !beside.isEmpty() ? beside : joined(mention);
        if (joined.isEmpty() && several) {
            joined = relative(mention);
        }
        if (!joined.isEmpty()) {
            boolean fits = several
                    ? SeveralAnaphora.isSeveral(joined.get(0))
                    : BodyAnaphora.isBody(joined.get(0)) && !joined.get(0).plural;
            return fits ? joined : List.of();
        }
        int verb = verbAbove(sentence, mention.head());
        if (verb < 0) {
            return List.of();
        }
        Optional<Integer> owner = reflexive
                ? subjectAbove(sentence, verb)
                : asked(sentence, verb)
                        .filter(o -> links.head(mention).relation().equals("poss"));
        return owner.filter(o -> o < mention.from())
                .flatMap(o -> links.at(sentence.index(), o))
                .map(links::meant)
                .filter(m -> several
                        ? m.size() > 1 || m.stream().allMatch(SeveralAnaphora::isSeveral)
                        : m.size() == 1 && BodyAnaphora.isBody(m.get(0)) && !m.get(0).plural)
                .orElse(List.of());
    }

    /** "Condemned the army's takeover and {its} arrest of the premier": whose the first deed is, though the tree joins the second to another noun. */
    private List<Entity> ownerBeside(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Token pronoun = links.head(mention);
        boolean second = pronoun.relation().equals("poss")
                && pronoun.head() >= 0
                && sentence.token(pronoun.head()).relation().equals("conj")
                && Words.is(sentence, mention.from() - 1, "and");
        int verb = second ? verbAbove(sentence, pronoun.head()) : -1;
        return verb < 0
                ? List.of()
                : sentence.child(verb, "dobj")
                        .filter(first -> first < mention.from()
                                && links.at(sentence.index(), first).isEmpty())
                        .flatMap(first -> sentence.child(first, "poss"))
                        .flatMap(owner -> links.at(sentence.index(), owner))
                        .flatMap(links::only)
                        .map(List::of)
                        .orElse(List.of());
    }

    /** "The junta and {its} foes", "Kerr and {his} wife": the one that what is owned is joined to; empty where it is joined to none or to several. */
    List<Entity> joined(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Token pronoun = links.head(mention);
        if (!pronoun.relation().equals("poss") || pronoun.head() < 0) {
            return List.of();
        }
        Token owned = sentence.token(pronoun.head());
        if (!owned.relation().equals("conj") || owned.head() < 0 || owned.head() > owned.index()) {
            return List.of();
        }
        return links.at(sentence.index(), owned.head())
                .flatMap(links::only)
                .map(List::of)
                .orElse(List.of());
    }

    /** "Teachers who marched to {their} ministry": those of whom the clause tells, if it tells of nothing done to others. */
    private List<Entity> relative(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int verb = verbAbove(sentence, mention.head());
        boolean owner = links.head(mention).relation().equals("poss");
        return !owner || verb < 0 || HOSTILE.contains(sentence.token(verb).lemma())
                ? List.of()
                : sentence.child(verb, "nsubj")
                        .filter(s -> sentence.token(s).lemma().equals("who") && s < mention.from())
                        .flatMap(s -> links.at(sentence.index(), s))
                        .flatMap(links::only)
                        .filter(e -> e.plural)
                        .map(List::of)
                        .orElse(List.of());
    }

    /** "Kerr defended {himself}": the subject. */
    List<Entity> self(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int verb = verbAbove(sentence, mention.head());
        return (verb < 0 ? Optional.<Integer>empty() : subjectAbove(sentence, verb))
                .flatMap(s -> links.at(sentence.index(), s))
                .flatMap(links::only)
                .map(List::of)
                .orElse(List.of());
    }

    /** "Asked the king to withdraw {his} own troops": whoever is asked. */
    List<Entity> askedOwner(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int verb = verbAbove(sentence, mention.head());
        boolean own = Words.is(sentence, mention.to(), "own");
        return !own || verb < 0
                ? List.of()
                : asked(sentence, verb)
                        .filter(o -> o < mention.from())
                        .flatMap(o -> links.at(sentence.index(), o))
                        .flatMap(links::only)
                        .map(List::of)
                        .orElse(List.of());
    }

    private static Optional<Integer> subjectAbove(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            Optional<Integer> subject = sentence.child(at, "nsubj");
            if (subject.isPresent()) {
                return subject;
            }
            at = verbAbove(sentence, at);
        }
        return Optional.empty();
    }

    private static int verbAbove(Sentence sentence, int from) {
        int at = sentence.token(from).head();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (sentence.token(at).is("VB")) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** Index of whom the verb above asks to do what {@code verb} tells. */
    private static Optional<Integer> asked(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean infinitive =
                token.relation().equals("xcomp") || token.relation().equals("ccomp");
        return infinitive && token.head() >= 0
                ? sentence.child(token.head(), "dobj").or(() -> appealed(sentence, token.head()))
                : Optional.empty();
    }

    /** "Called on the king to …", "appealed to Chad to …". */
    private static Optional<Integer> appealed(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            String preposition = sentence.token(child).lemma();
            if (APPEALS.contains(sentence.token(verb).lemma())
                    && (preposition.equals("on") || preposition.equals("upon") || preposition.equals("to"))) {
                Optional<Integer> asked = sentence.child(child, "pobj");
                if (asked.isPresent()) {
                    return asked;
                }
            }
        }
        return Optional.empty();
    }
}
