package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Who and what takes part in the deed that a verb, noun or adjective names, by role.
 *
 * <p>A role is a PropBank label ({@code A0} the doer, {@code A1} what it is done to, {@code A2} …), a preposition ("on" of "strikes
 * on X"), {@code subj} (the grammatical subject), {@code poss} ("India's strikes"), {@code mod} ("Indian strikes", "drone
 * strikes"), {@code clause} (the verb of a complement), {@code victims} (those whom the deed killed or hurt: "an attack that killed
 * 26"), {@code loc} (where it happened), {@code speaker} (who says it), or a path of these: {@code A1.of}.
 */
final class Arguments {

    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "leave", "claim", "hit", "strike");
    private static final Set<String> INSTRUMENT = Set.of("use", "employ", "deploy");
    private static final Set<String> CAUSE = Set.of("over", "in", "at", "for", "against", "after");
    private static final Set<String> NAMES = Set.of("GPE", "ORG", "NORP", "PERSON");
    private static final Set<String> LOCATION = Set.of("in", "at", "near", "inside", "across", "outside", "throughout");

    private final Sentence sentence;
    private final Words words;

    Arguments(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The words that fill {@code path} of the word at {@code trigger}; none where it is not filled. */
    List<Integer> fill(int trigger, String path) {
        List<Integer> at = List.of(trigger);
        for (String role : path.split("\\.")) {
            List<Integer> next = new ArrayList<>();
            for (int word : at) {
                next.addAll(one(word, role));
            }
            at = next;
        }
        return at;
    }

    private List<Integer> one(int word, String role) {
        return switch (role) {
            case "A0" -> list(doer(word));
            case "A1" ->
                list(isVerb(word) ? Grammar.object(sentence, word) : Grammar.preposition(sentence, word, "of"));
            case "A2", "A3", "A4" -> list(Grammar.role(sentence, word, role));
            case "subj" -> subject(word);
            case "purpose" -> list(purpose(word));
            case "condition" -> list(condition(word));
            case "poss" -> list(Grammar.child(sentence, word, "poss"));
            case "mod" -> modifiers(word);
            case "clause" -> Grammar.clauses(sentence, word);
            case "victims" -> list(victims(word));
            case "loc" -> list(location(word));
            case "speaker" -> list(speaker(word));
            case "infinitive" ->
                Grammar.clauses(sentence, word).stream()
                        .filter(c -> Grammar.hasTo(sentence, c))
                        .toList();
            case "inside" -> list(inside(word));
            case "nsubj" -> list(Grammar.subject(sentence, word));
            case "finding" -> list(finding(word));
            case "light" -> list(isVerb(word) ? Optional.empty() : light(word));
            case "dobj" -> list(Grammar.child(sentence, word, "dobj"));
            case "when" -> list(when(word));
            case "above" -> list(Optional.of(sentence.token(word).head()).filter(h -> h >= 0));
            case "self" -> List.of(word);
            default -> list(preposition(word, role));
        };
    }

    private List<Integer> subject(int word) {
        if (!isVerb(word)) {
            return list(doer(word));
        }
        return Grammar.isPassive(sentence, word) ? List.of() : list(Grammar.subject(sentence, word));
    }

    /** The first name in the clause that tells what the deed is for or against: "marched to demand reforms by {Togo's} government". */
    private Optional<Integer> purpose(int word) {
        int from = light(word).orElse(word);
        for (int start : new int[] {from, word}) {
            for (int child : sentence.children(start)) {
                Token token = sentence.token(child);
                boolean clause = Set.of("advcl", "xcomp", "acl", "relcl").contains(token.relation()) && token.is("VB");
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
    private Optional<Integer> inside(int word) {
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
                    || token.relation().equals("prep")
                            && Set.of("by", "as", "after", "before", "since").contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The verb of a clause that tells how things are, and not what should be done. */
    private Optional<Integer> finding(int word) {
        return Grammar.child(sentence, word, "ccomp")
                .filter(clause -> sentence.child(clause, "aux")
                        .filter(aux -> Set.of("should", "must", "will")
                                .contains(sentence.token(aux).lemma()))
                        .isEmpty());
    }

    /** Who would have to act for the deed not to be done, or to be: "threatened to strike if {Togo} mobilised". */
    private Optional<Integer> condition(int word) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            Optional<Integer> mark = sentence.child(child, "mark");
            boolean conditional = mark.isPresent()
                    && Set.of("if", "unless")
                            .contains(sentence.token(mark.get()).lemma());
            if (token.relation().equals("advcl") && conditional) {
                return Grammar.subject(sentence, child);
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
    private Optional<Integer> when(int word) {
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

    private static List<Integer> list(Optional<Integer> word) {
        return word.map(List::of).orElse(List.of());
    }

    private boolean isVerb(int word) {
        return sentence.token(word).is("VB");
    }

    private Optional<Integer> doer(int word) {
        Token token = sentence.token(word);
        if (token.is("VB")) {
            return Grammar.doer(sentence, word)
                    .map(d -> words.in(sentence.token(d).lemma(), "@utterance") ? author(d) : d);
        }
        if (token.is("JJ") || token.is("RB")) {
            return Grammar.subject(sentence, word);
        }
        return light(word)
                .flatMap(v -> Grammar.isPassive(sentence, v)
                        ? Grammar.preposition(sentence, v, "by")
                        : Grammar.doer(sentence, v).filter(d -> d != word));
    }

    /** Who wrote or made the statement, resolution or order at {@code noun}; the word itself where nobody is told. */
    private int author(int noun) {
        return Grammar.child(sentence, noun, "poss")
                .or(() -> Grammar.preposition(sentence, noun, "by"))
                .or(() -> doer(noun))
                .orElse(noun);
    }

    /** The verb that says no more than that the deed of the noun took place: "carried out" of "carried out strikes". */
    Optional<Integer> light(int noun) {
        Token token = sentence.token(noun);
        int at = noun;
        while (sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        token = sentence.token(at);
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        if (token.relation().equals("pobj") && head.head() >= 0) {
            Token above = sentence.token(head.head());
            String key = above.lemma() + "_" + head.lemma();
            return above.is("VB") && words.in(key, "@light") ? Optional.of(above.index()) : Optional.empty();
        }
        Optional<Integer> relative = Grammar.child(sentence, at, "relcl")
                .filter(v -> words.in(sentence.token(v).lemma(), "@light")
                        && sentence.child(v, "nsubj").isPresent());
        if (relative.isPresent()
                && Grammar.child(sentence, relative.get(), "dobj").isEmpty()) {
            return relative;
        }
        boolean object = token.relation().equals("dobj") || token.relation().equals("nsubjpass");
        if (!object || !head.is("VB")) {
            return Optional.empty();
        }
        String key = Grammar.particle(sentence, head.index())
                .map(p -> head.lemma() + "_" + p)
                .orElse(head.lemma());
        return words.in(key, "@light") ? Optional.of(head.index()) : Optional.empty();
    }

    private List<Integer> modifiers(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (child < word
                    && (token.relation().equals("nmod") || token.relation().equals("compound"))) {
                found.add(child);
            }
        }
        return found;
    }

    private Optional<Integer> preposition(int word, String preposition) {
        Optional<Integer> own = Grammar.preposition(sentence, word, preposition);
        if (own.isPresent()) {
            return own;
        }
        if (isVerb(word)) {
            return Grammar.child(sentence, word, "dobj")
                    .filter(o -> !preposition.equals("of"))
                    .flatMap(o -> Grammar.preposition(sentence, o, preposition))
                    .or(() -> nested(word, preposition));
        }
        return light(word)
                .filter(v -> !preposition.equals("by") || Grammar.isPassive(sentence, v))
                .flatMap(v -> Grammar.preposition(sentence, v, preposition))
                .or(() -> nested(word, preposition))
                .or(() -> beside(word, preposition));
    }

    /** What stands under a preposition right after the noun, though the tree hangs it from the verb: "prompting raids {on} X". */
    private Optional<Integer> beside(int noun, String preposition) {
        int next = noun + 1;
        boolean sibling = next < sentence.size()
                && Set.of("on", "against").contains(preposition)
                && sentence.token(next).lemma().equals(preposition)
                && sentence.token(next).head() == sentence.token(noun).head();
        return sibling ? Grammar.under(sentence, next) : Optional.empty();
    }

    /** "against" of "in protest of a plan against X": under the nouns of the word's own prepositional phrases. */
    private Optional<Integer> nested(int word, String preposition) {
        if (!preposition.equals("against") && !preposition.equals("with") && !preposition.equals("between")) {
            return Optional.empty();
        }
        for (int child : sentence.children(isVerb(word) ? word : light(word).orElse(word))) {
            Token means = sentence.token(child);
            if (preposition.equals("against") && means.pos().equals("VBG") && INSTRUMENT.contains(means.lemma())) {
                Optional<Integer> target = targetOf(child);
                if (target.isPresent()) {
                    return target;
                }
            }
            if (means.relation().equals("prep")) {
                Optional<Integer> noun =
                        Grammar.under(sentence, child).flatMap(n -> Grammar.preposition(sentence, n, preposition));
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        return Optional.empty();
    }

    /** "against" anywhere under "using", whose object may be long: "struck, using jets, drones and artillery against {rebels}". */
    private Optional<Integer> targetOf(int using) {
        for (int below : sentence.subtree(using)) {
            if (sentence.token(below).lemma().equals("against")) {
                return Grammar.under(sentence, below);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> location(int word) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation().equals("prep") && LOCATION.contains(token.lemma())) {
                Optional<Integer> noun = Grammar.under(sentence, child).filter(n -> isPlace(sentence.token(n)));
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        if (isVerb(word)) {
            return Grammar.child(sentence, word, "dobj").flatMap(this::location);
        }
        return light(word).filter(v -> v != word).flatMap(v -> placeOfVerb(v));
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

    private Optional<Integer> victims(int noun) {
        for (var predicate : sentence.predicates()) {
            if (HARM.contains(predicate.lemma())) {
                Optional<Integer> doer = Grammar.doer(sentence, predicate.token());
                Optional<Integer> within = Grammar.preposition(sentence, predicate.token(), "in");
                if (doer.filter(d -> d == noun).isPresent()
                        || within.filter(d -> d == noun).isPresent()) {
                    return Grammar.object(sentence, predicate.token());
                }
            }
        }
        return Optional.empty();
    }

    /** Who says what the word at {@code word} is part of. */
    Optional<Integer> speaker(int word) {
        int at = word;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.head() < 0) {
                return Optional.empty();
            }
            Token head = sentence.token(token.head());
            boolean content = Set.of("ccomp", "xcomp", "acl", "dobj", "advcl").contains(token.relation());
            if (content && words.in(head.lemma(), "@say")) {
                return head.is("VB") ? Grammar.doer(sentence, head.index()) : doer(head.index());
            }
            at = head.index();
        }
        return Optional.empty();
    }
}
