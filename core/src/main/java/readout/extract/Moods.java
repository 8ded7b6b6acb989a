package readout.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Tells how a sentence puts the deed of a verb or noun, from its auxiliaries and from the words above it ({@code veridicality.tsv}).
 *
 * <p>After the polarity marking of Nairn, Condoravdi and Karttunen (2006) and FactBank (Saurí and Pustejovsky 2009), with fewer values.
 */
final class Moods {

    private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "pcomp", "csubj", "acomp", "oprd", "attr");
    private static final Set<String> CONDITION =
            Set.of("if", "unless", "whether", "lest", "before", "until", "once", "till");

    private final Sentence sentence;
    private final Map<String, Mood> effects;
    private final Arguments arguments;

    /**
     * How a deed stands.
     *
     * @param mood how it is put
     * @param by the word above that puts it so, where one does
     * @param depth how many clauses it lies below the main one
     */
    record Standing(Mood mood, Optional<Integer> by, int depth) {}

    Moods(Sentence sentence, Arguments arguments, Map<String, Mood> effects) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.effects = effects;
    }

    /** The table of words that say of their content that it is wanted, denied, prevented …: "v want" -> WANTED. */
    static Map<String, Mood> load() {
        Map<String, Mood> effects = new HashMap<>();
        for (List<String> row : Resource.rows("events/veridicality.tsv", 3)) {
            for (String lemma : row.get(1).split("\\s+")) {
                effects.put(row.get(0) + " " + lemma, Mood.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(effects);
    }

    /** How the deed of the word at {@code trigger} is put. */
    Standing of(int trigger) {
        Optional<Integer> light = sentence.token(trigger).is("NN") ? arguments.light(trigger) : Optional.empty();
        Mood own = own(trigger);
        if (light.isPresent()) {
            Standing above = of(light.get());
            return own == Mood.FACT ? above : new Standing(own, above.by(), above.depth());
        }
        return climb(trigger, own);
    }

    private Standing climb(int trigger, Mood own) {
        Mood mood = own;
        int depth = 0;
        int at = trigger;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.head() < 0) {
                break;
            }
            int head = token.head();
            String relation = token.relation();
            if (Set.of("conj", "punct", "dep").contains(relation)) {
                at = head;
                continue;
            }
            Mood effect = effect(at, head, relation);
            if (effect != Mood.FACT) {
                return new Standing(mood == Mood.NEGATED ? mood : effect, Optional.of(governor(head)), depth);
            }
            if (relation.equals("relcl")
                    || relation.equals("appos")
                    || relation.equals("advcl")
                    || relation.equals("acl")) {
                depth++;
            }
            if (relation.equals("relcl") || relation.equals("acl") || relation.equals("advcl")) {
                return new Standing(mood, Optional.empty(), depth + depthAbove(head));
            }
            if (CONTENT.contains(relation)) {
                mood = mood.within(aboveMood(head));
            }
            at = head;
        }
        return new Standing(mood, Optional.empty(), depth);
    }

    /** The word itself, or for a preposition the word it hangs from: "accused" of "accused X of shelling". */
    private int governor(int word) {
        Token token = sentence.token(word);
        return Grammar.isPreposition(token) && token.head() >= 0 ? token.head() : word;
    }

    private Mood aboveMood(int head) {
        Mood above = sentence.token(head).is("VB") ? own(head) : Mood.FACT;
        boolean says = effects.get("v " + sentence.token(head).lemma()) == Mood.FACT;
        return says && above != Mood.NEGATED ? Mood.FACT : above;
    }

    private int depthAbove(int word) {
        int depth = 0;
        for (int at = word, steps = 0;
                at >= 0 && steps < sentence.size();
                at = sentence.token(at).head(), steps++) {
            if (Set.of("relcl", "advcl", "acl", "appos")
                    .contains(sentence.token(at).relation())) {
                depth++;
            }
        }
        return depth;
    }

    /** What the word at {@code head} says of its dependent at {@code child}. */
    private Mood effect(int child, int head, String relation) {
        Token above = sentence.token(head);
        boolean infinitive = sentence.token(child).pos().equals("VB") && Grammar.hasTo(sentence, child);
        if (relation.equals("advcl")) {
            return conditional(child).orElse(infinitive ? Mood.WANTED : Mood.FACT);
        }
        if (Set.of("pobj", "pcomp").contains(relation)) {
            return throughPreposition(child, head);
        }
        if (Set.of("acl", "relcl").contains(relation)) {
            boolean that =
                    relation.equals("acl") && sentence.child(child, "mark").isPresent();
            Mood told = effects.getOrDefault("n " + above.lemma(), infinitive ? Mood.WANTED : Mood.FACT);
            return infinitive || that ? told : Mood.FACT;
        }
        String kind = above.is("VB") ? "v " : above.is("NN") ? "n " : "a ";
        String lemma = above.lemma();
        if (relation.equals("nsubj")) {
            return effects.getOrDefault("s " + lemma, Mood.FACT);
        }
        boolean content =
                CONTENT.contains(relation) || Set.of("dobj", "nsubjpass").contains(relation);
        if (!content) {
            return Mood.FACT;
        }
        Mood effect = effects.getOrDefault(kind + particled(head), Mood.FACT);
        if (effect == Mood.FACT && relation.equals("dobj") && !definite(child)) {
            Mood outer = own(head);
            return outer == Mood.FACT ? Mood.FACT : outer;
        }
        return effect;
    }

    private String particled(int head) {
        Token token = sentence.token(head);
        return Grammar.particle(sentence, head)
                .map(p -> token.lemma() + "_" + p)
                .orElse(token.lemma());
    }

    private Mood throughPreposition(int child, int preposition) {
        Token prep = sentence.token(preposition);
        if (prep.lemma().equals("without")) {
            return Mood.NEGATED;
        }
        if (prep.head() < 0) {
            return Mood.FACT;
        }
        Token above = sentence.token(prep.head());
        String kind = above.is("VB") ? "v " : above.is("NN") ? "n " : "a ";
        Mood exact = effects.get(kind + above.lemma() + "_" + prep.lemma());
        if (exact != null) {
            return exact;
        }
        boolean complement =
                Set.of("of", "to", "from", "for", "about", "on", "against").contains(prep.lemma());
        boolean nominal = kind.equals("n ") || kind.equals("a ");
        boolean gerund = sentence.token(child).is("VB");
        if (complement && (nominal && !prep.lemma().equals("against") || gerund)) {
            return effects.getOrDefault(kind + above.lemma(), Mood.FACT);
        }
        return Mood.FACT;
    }

    private Optional<Mood> conditional(int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.relation().equals("mark") && CONDITION.contains(token.lemma())) {
                return Optional.of(Mood.POSSIBLE);
            }
        }
        return Optional.empty();
    }

    private boolean definite(int noun) {
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

    /** How the word itself is put, by its auxiliaries and negation. */
    Mood own(int word) {
        return OwnMood.of(sentence, word);
    }
}
