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

    private static final String GERUND = "-ing";

    /** Relations of the tree that are roles by their own names. */
    private static final Set<String> RELATIONS = Set.of(
            "oprd",
            "acomp",
            "advmod",
            "dep",
            "relcl",
            "acl",
            "appos",
            "prt",
            "dative",
            "attr",
            "advcl",
            "neg",
            "det",
            "aux",
            "expl",
            "discourse");

    private final Sentence sentence;
    private final Words words;
    private final LightVerbs lightVerbs;
    private final FarArguments far;
    private final StrayPrepositions stray;

    Arguments(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
        this.lightVerbs = new LightVerbs(sentence, words);
        this.far = new FarArguments(sentence, words, this::light);
        this.stray = new StrayPrepositions(sentence, this::light);
    }

    /** The words that fill {@code path} of the word at {@code trigger}; none where it is not filled. */
    List<Integer> fill(int trigger, String path) {
        List<Integer> at = List.of(trigger);
        for (String role : path.split("\\.")) {
            List<Integer> next = new ArrayList<>();
            for (int word : at) {
                one(word, role).stream()
                        .filter(found -> !Instigations.isOne(sentence, found))
                        .forEach(next::add);
            }
            at = next;
        }
        return at;
    }

    private List<Integer> one(int word, String role) {
        return switch (role) {
            case "A0" -> list(doer(word));
            case "A1" -> list(isVerb(word) ? Grammar.party(sentence, word) : Grammar.preposition(sentence, word, "of"));
            case "A2", "A3", "A4" -> list(Grammar.role(sentence, word, role));
            case "subj" -> subject(word);
            case "purpose" -> list(far.purpose(word));
            case "condition" -> list(far.condition(word));
            case "poss" -> list(Grammar.child(sentence, word, "poss"));
            case "mod" -> modifiers(word);
            case "clause" -> Grammar.clauses(sentence, word);
            case "victims" -> list(far.victims(word));
            case "loc" -> list(far.location(word));
            case "speaker" -> list(speaker(word));
            case "infinitive" ->
                Grammar.clauses(sentence, word).stream()
                        .filter(c -> VerbForms.hasTo(sentence, c))
                        .toList();
            case "inside" -> list(preposition(word, role).or(() -> far.inside(word)));
            case "nsubj" -> list(Grammar.subject(sentence, word));
            case "finding" -> list(far.finding(word));
            case "vow" -> list(far.vow(word));
            case "bid" -> list(far.bid(word));
            case "light" -> list(isVerb(word) ? Optional.empty() : light(word));
            case "own" -> list(Grammar.child(sentence, word, "nsubj"));
            case "dobj" -> list(Grammar.child(sentence, word, "dobj"));
            case "when" -> list(far.when(word));
            case "hearer" -> list(Hearers.of(sentence, word));
            case "above" -> list(Optional.of(sentence.token(word).head()).filter(h -> h >= 0));
            case "self" -> List.of(word);
            case "time" -> Grammar.times(sentence, word);
            default ->
                list(RELATIONS.contains(role) ? Grammar.child(sentence, word, role) : underPreposition(word, role));
        };
    }

    private Optional<Integer> underPreposition(int word, String role) {
        return role.endsWith(GERUND)
                ? Grammar.gerund(sentence, word, role.substring(0, role.length() - GERUND.length()))
                : preposition(word, role);
    }

    private List<Integer> subject(int word) {
        if (!isVerb(word)) {
            return list(doer(word));
        }
        return Grammar.isPassive(sentence, word)
                ? List.of()
                : list(controller(word).or(() -> Grammar.subject(sentence, word)));
    }

    /** "Persuaded {both} to agree": the object of the verb above does what follows. */
    private Optional<Integer> controller(int verb) {
        Token token = sentence.token(verb);
        return token.relation().equals("xcomp") && VerbForms.hasTo(sentence, verb)
                ? Grammar.child(sentence, token.head(), "dobj").filter(object -> object < verb)
                : Optional.empty();
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
            return Doers.of(sentence, word)
                    .filter(d -> !Instigations.isOne(sentence, d))
                    .map(d -> words.in(sentence.token(d).lemma(), "@utterance") ? author(d) : d)
                    .or(() -> Instigations.orderer(sentence, word).filter(d -> Grammar.isPassive(sentence, word)));
        }
        if (token.is("JJ") || token.is("RB")) {
            return Grammar.subject(sentence, word);
        }
        return light(word)
                .flatMap(v -> Grammar.isPassive(sentence, v)
                        ? Grammar.preposition(sentence, v, "by")
                        : Doers.of(sentence, v).filter(d -> d != word));
    }

    /** Who wrote, made or adopted the statement, resolution or order at {@code noun}; the word itself where nobody is told. */
    private int author(int noun) {
        return Grammar.child(sentence, noun, "poss")
                .or(() -> Grammar.preposition(sentence, noun, "by"))
                .or(() -> doer(noun))
                .or(() -> Grammar.governorVerb(sentence, noun)
                        .filter(verb ->
                                verb < noun && words.in(sentence.token(verb).lemma(), "@adopt"))
                        .flatMap(verb -> Doers.of(sentence, verb)))
                .orElse(noun);
    }

    /** The verb that says no more than that the deed of the noun took place: "carried out" of "carried out strikes". */
    Optional<Integer> light(int noun) {
        return lightVerbs.of(noun);
    }

    private List<Integer> modifiers(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word)) {
            String relation = sentence.token(child).relation();
            if (child < word && (relation.equals("nmod") || relation.equals("compound"))) {
                found.add(child);
                SidePhrases.hyphened(sentence, child).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Integer> preposition(int word, String preposition) {
        return under(word, preposition).filter(noun -> !standsBy(noun));
    }

    private Optional<Integer> under(int word, String preposition) {
        Optional<Integer> own = Grammar.preposition(sentence, word, preposition);
        if (own.isPresent()) {
            return own;
        }
        if (isVerb(word)) {
            return Grammar.child(sentence, word, "dobj")
                    .filter(o -> !preposition.equals("of"))
                    .flatMap(o -> Grammar.preposition(sentence, o, preposition))
                    .or(() -> stray.ofVerb(word, preposition));
        }
        return light(word)
                .filter(v -> !preposition.equals("by") || Grammar.isPassive(sentence, v))
                .flatMap(v -> Grammar.preposition(sentence, v, preposition))
                .or(() -> stray.ofNoun(word, preposition));
    }

    /** "Signed a pact, with {the minister} witnessing the rite": who only stands by is no party to it. */
    private boolean standsBy(int noun) {
        int with = sentence.token(noun).head();
        return with > 0
                && sentence.token(with).lemma().equals("with")
                && sentence.token(with - 1).form().equals(",")
                && sentence.child(noun, "acl")
                        .filter(act -> sentence.token(act).pos().equals("VBG"))
                        .isPresent();
    }

    /** To whom the word of saying at {@code say} is said: "told {Iraq} that it must", "a reminder to {Iraq} that it must". */
    List<List<Integer>> addressees(int say) {
        List<List<Integer>> groups = new ArrayList<>();
        for (String role : List.of("to", "A2", "dobj")) {
            List<Integer> group = fill(say, role);
            if (!group.isEmpty() && group.get(0) != say) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Who says what the word at {@code word} is part of. */
    Optional<Integer> speaker(int word) {
        return saying(word).flatMap(say -> sentence.token(say).is("VB") ? Doers.of(sentence, say) : doer(say));
    }

    /** The verb or noun of saying whose content the word at {@code word} is part of. */
    Optional<Integer> saying(int word) {
        int at = word;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.head() < 0) {
                return Optional.empty();
            }
            Token head = sentence.token(token.head());
            boolean content = Set.of("ccomp", "xcomp", "acl", "dobj", "advcl").contains(token.relation());
            if (content && words.in(head.lemma(), "@say")) {
                return Optional.of(head.index());
            }
            at = head.index();
        }
        return Optional.empty();
    }
}
