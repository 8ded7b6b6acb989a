package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.extract.EventRule.Condition;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** All event rules, indexed by the words that trigger them. Immutable. */
final class EventRules {

    /** Lists of those who fight, on which the names of armed groups stand, too. */
    private static final Set<String> FIGHTERS = Set.of("@combatant", "@rebel");

    private static final Set<String> INNER = Set.of("compound", "nmod", "conj", "appos", "poss");

    private static final List<String> SOMEONE = List.of(
            "@agentive",
            "@noun-person",
            "@noun-group",
            "@people",
            "@force",
            "@official",
            "@rebel",
            "@crowdly",
            "@worker");

    private final List<EventRule> rules;
    private final Map<String, List<EventRule>> index;
    private final Words words;

    private EventRules(List<EventRule> rules, Words words) {
        this.rules = List.copyOf(rules);
        this.words = words;
        this.index = index(rules);
    }

    /** The rules that come with Readout. */
    static EventRules load(Words words) {
        List<EventRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (PloverType type : PloverType.values()) {
            String file = "events/" + type.name().toLowerCase(Locale.ROOT) + ".rules";
            for (EventRule rule : EventRuleFile.read(file, type)) {
                if (!ids.add(rule.id())) {
                    throw new IllegalArgumentException(file + ": second rule with the id " + rule.id());
                }
                rules.add(rule);
            }
        }
        return new EventRules(rules, words);
    }

    private static Map<String, List<EventRule>> index(List<EventRule> rules) {
        Map<String, List<EventRule>> index = new HashMap<>();
        for (EventRule rule : rules) {
            rule.verbs()
                    .forEach(v -> index.computeIfAbsent("V " + v, k -> new ArrayList<>())
                            .add(rule));
            rule.nouns()
                    .forEach(n -> index.computeIfAbsent("N " + n, k -> new ArrayList<>())
                            .add(rule));
            rule.adjectives()
                    .forEach(a -> index.computeIfAbsent("J " + a, k -> new ArrayList<>())
                            .add(rule));
        }
        index.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(EventRule::particularity).reversed()));
        return index;
    }

    /** All rules, in the order of their files. */
    List<EventRule> all() {
        return rules;
    }

    /** The most particular rule that the word at {@code trigger} meets. */
    Optional<EventRule> match(Sentence sentence, int trigger, Arguments arguments) {
        for (String key : keys(sentence, trigger)) {
            for (EventRule rule : index.getOrDefault(key, List.of())) {
                if (rule.conditions().stream().allMatch(c -> holds(sentence, trigger, c, arguments))) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(Sentence sentence, int trigger) {
        Token token = sentence.token(trigger);
        if (token.is("VB")) {
            Optional<String> particle = VerbForms.particle(sentence, trigger);
            if (particle.isPresent()) {
                return List.of("V " + token.lemma() + "_" + particle.get());
            }
            String roleset = sentence.predicateAt(trigger).map(p -> p.roleset()).orElse(token.lemma() + ".01");
            List<String> keys = new ArrayList<>();
            VerbForms.adverb(sentence, trigger).ifPresent(adverb -> keys.add("V " + token.lemma() + "_" + adverb));
            keys.add("V " + roleset);
            keys.add("V " + token.lemma());
            if (token.lemma().endsWith("ed")) {
                keys.add("V " + token.lemma().substring(0, token.lemma().length() - 2));
                keys.add("V " + token.lemma().substring(0, token.lemma().length() - 1));
            }
            return keys;
        }
        if (token.is("NN")) {
            List<String> keys = new ArrayList<>();
            for (int child : sentence.children(trigger)) {
                if (child < trigger && INNER.contains(sentence.token(child).relation())) {
                    keys.add("N " + sentence.token(child).lemma() + "_" + token.lemma());
                }
            }
            keys.add("N " + token.lemma());
            return keys;
        }
        return token.is("JJ") ? List.of("J " + token.lemma()) : List.of();
    }

    /** Whether the word names people, one or many, or stands for them. */
    private boolean isSomeone(Token token) {
        return token.pos().equals("PRP")
                || Set.of("PERSON", "NORP").contains(token.name())
                || SOMEONE.stream().anyMatch(list -> words.in(token.lemma(), list));
    }

    private boolean holds(Sentence sentence, int trigger, Condition condition, Arguments arguments) {
        boolean found = false;
        for (String role : condition.roles()) {
            if (role.equals("voice")) {
                found |= condition.words().contains(Grammar.isPassive(sentence, trigger) ? "passive" : "active");
                continue;
            }
            for (int word : arguments.fill(trigger, role)) {
                found |= condition.words().stream().anyMatch(w -> meets(sentence, word, w, 2, condition.wanted()));
            }
        }
        return found == condition.wanted();
    }

    /** Whether the word and the one before it are on the list as one: "high_commissioner". */
    private boolean isPair(Sentence sentence, Token token, String list) {
        if (token.index() == 0 || !list.startsWith("@")) {
            return false;
        }
        Token before = sentence.token(token.index() - 1);
        return before.head() == token.index() && words.in(before.lemma() + "_" + token.lemma(), list);
    }

    /**
     * Whether the word, or one that tells of what kind or number it is, is {@code wanted}; {@code owned} where whose it is counts, too, which
     * it does not for what must not be: the president's proposal is no president.
     */
    private boolean meets(Sentence sentence, int word, String wanted, int depth, boolean owned) {
        Token token = sentence.token(word);
        boolean self = wanted.equals("any")
                || wanted.equals("pronoun") && token.pos().equals("PRP")
                || wanted.equals("someone") && isSomeone(token)
                || owned && FIGHTERS.contains(wanted) && NamedBodies.isFighter(sentence, word)
                || wanted.equals("%BLOC") && NamedBodies.isBloc(sentence, word)
                || wanted.equals("joined")
                        && Grammar.child(sentence, word, "conj").isPresent()
                || (wanted.startsWith("%")
                        ? token.name().equals(wanted.substring(1))
                        : words.in(token.lemma(), wanted) || isPair(sentence, token, wanted));
        if (self || depth == 0) {
            return self;
        }
        for (int child : sentence.children(word)) {
            Token below = sentence.token(child);
            boolean inner = INNER.contains(below.relation())
                    && !(token.is("VB") && below.relation().equals("conj"))
                    && (owned || !below.relation().equals("poss"));
            if (inner && meets(sentence, child, wanted, depth - 1, owned)) {
                return true;
            }
            boolean of = below.relation().equals("prep") && below.lemma().equals("of");
            if (of
                    && Grammar.under(sentence, child)
                            .filter(n -> meets(sentence, n, wanted, depth - 1, owned))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
