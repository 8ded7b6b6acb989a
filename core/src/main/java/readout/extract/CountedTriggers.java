package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.extract.ClaimRule.Trigger;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the words of a sentence that count something, with what they count. */
final class CountedTriggers {

    private static final int LONGEST_COORDINATION = 12;

    private final ClaimRules rules;
    private final Sentence sentence;
    private final Map<Integer, Hit> hits = new LinkedHashMap<>();

    private CountedTriggers(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /**
     * A rule that holds.
     *
     * @param rule the rule
     * @param trigger index of the word that triggers it
     * @param counted index of the head of the counted phrase
     * @param doer index of the head of the phrase that names the doer, if there is one
     * @param roleset the verb's roleset, or the trigger's lemma
     */
    record Hit(ClaimRule rule, int trigger, int counted, Optional<Integer> doer, String roleset) {}

    /** What holds in {@code sentence}, by place of the counted phrase; each phrase is counted once. */
    static List<Hit> in(Sentence sentence, ClaimRules rules) {
        var triggers = new CountedTriggers(rules, sentence);
        sentence.predicates().forEach(triggers::verb);
        for (Token token : sentence.tokens()) {
            triggers.noun(token);
            triggers.state(token);
            triggers.total(token);
            triggers.toll(token);
        }
        triggers.breakdown();
        return triggers.hits.values().stream()
                .sorted(java.util.Comparator.comparingInt(Hit::counted))
                .toList();
    }

    private void verb(Predicate predicate) {
        Token verb = sentence.token(predicate.token());
        for (ClaimRule rule : rules.triggeredBy(Trigger.VERBS, verb.lemma())) {
            Optional<Integer> counted = numberBeside(verb)
                    .or(() -> predicate.argument(rule.counts()).map(this::content));
            boolean whole = (rule.particle().isEmpty() || hasParticle(verb.index(), rule.particle()))
                    && (rule.object().isEmpty() || hasObject(verb.index(), rule.object()));
            if (counted.isPresent() && whole) {
                Optional<Integer> doer = rule.by().isEmpty()
                        ? Optional.empty()
                        : predicate.argument(rule.by()).map(this::content);
                add(rule, verb.index(), counted.get(), doer, predicate.roleset());
            }
        }
    }

    /** "43 injured", where the parser gives the participle another noun to modify. */
    private Optional<Integer> numberBeside(Token verb) {
        boolean modifier = verb.pos().equals("VBN") && verb.relation().equals("nmod") && verb.index() > 0;
        boolean counted = modifier && Figures.isNumeral(sentence.token(verb.index() - 1));
        return counted ? Optional.of(verb.index() - 1) : Optional.empty();
    }

    private boolean hasParticle(int verb, Set<String> particles) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean beside = child == verb + 1 || token.relation().equals("prt") || token.is("RP");
            if (particles.contains(token.lemma()) && beside) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(int verb, Set<String> lemmas) {
        return sentence.child(verb, "dobj")
                .filter(object -> lemmas.contains(sentence.token(object).lemma()))
                .isPresent();
    }

    private void noun(Token noun) {
        if (!noun.is("NN") && !noun.is("VBG")) {
            return;
        }
        for (ClaimRule rule : rules.triggeredBy(Trigger.NOUNS, noun.lemma())) {
            for (int child : sentence.children(noun.index())) {
                Token preposition = sentence.token(child);
                if (preposition.relation().equals("prep") && rule.of().contains(preposition.lemma())) {
                    sentence.child(child, "pobj")
                            .ifPresent(counted ->
                                    add(rule, noun.index(), counted, Optional.of(noun.index()), noun.lemma()));
                }
            }
        }
    }

    private void state(Token token) {
        String word = token.form().toLowerCase(java.util.Locale.ROOT);
        if (!token.is("JJ") && !token.is("VBN") && !token.is("NN") && !token.is("VBG")) {
            return;
        }
        for (ClaimRule rule : rules.triggeredBy(Trigger.STATES, word)) {
            counted(token).ifPresent(c -> add(rule, token.index(), c, doerOfState(token), word));
        }
    }

    /** "17 recruits dead", "31 dead", "the sailors are missing". */
    private Optional<Integer> counted(Token state) {
        for (int child : sentence.children(state.index())) {
            if (child < state.index() && Figures.isNumeral(sentence.token(child))) {
                return Optional.of(child);
            }
        }
        if (state.head() < 0) {
            return sentence.child(state.index(), "nsubj");
        }
        int head = state.head();
        if (head < state.index() && Figures.isNumeral(sentence.token(head))) {
            return Optional.of(head);
        }
        return switch (state.relation()) {
            case "oprd", "xcomp" -> sentence.child(head, "dobj").or(() -> sentence.child(head, "nsubj"));
            case "acomp" -> sentence.child(head, "nsubj").or(() -> sentence.child(head, "nsubjpass"));
            case "acl", "nmod", "amod", "relcl" -> sentence.token(head).is("NN") ? Optional.of(head) : Optional.empty();
            default -> sentence.child(state.index(), "nsubj");
        };
    }

    /** "The ambush left 17 dead": the ambush. */
    private Optional<Integer> doerOfState(Token state) {
        if (state.head() < 0 || !state.relation().equals("oprd")) {
            return Optional.empty();
        }
        return sentence.predicateAt(state.head()).flatMap(p -> p.argument("A0")).map(this::content);
    }

    private void total(Token token) {
        for (ClaimRule rule : rules.triggeredBy(Trigger.TOTALS, token.lemma())) {
            if (token.is("NN")) {
                add(rule, token.index(), token.index(), Optional.empty(), token.lemma());
            }
        }
    }

    /** "a toll of 31", "the death toll rose to 31", "put the toll at 31". */
    private void toll(Token token) {
        for (ClaimRule rule : rules.triggeredBy(Trigger.TOLLS, token.lemma())) {
            numberBelow(token.index(), Set.of("of"))
                    .or(() -> token.head() < 0
                            ? Optional.empty()
                            : numberBelow(token.head(), Set.of("to", "at", "of", "past", "above", "over")))
                    .ifPresent(number -> add(rule, token.index(), number, Optional.empty(), token.lemma()));
        }
    }

    private Optional<Integer> numberBelow(int head, Set<String> prepositions) {
        for (int child : sentence.children(head)) {
            Token preposition = sentence.token(child);
            if (preposition.relation().equals("prep") && prepositions.contains(preposition.lemma())) {
                Optional<Integer> object = sentence.child(child, "pobj");
                boolean counts = object.filter(
                                o -> CountedPhrase.at(sentence, o).figure().isPresent())
                        .isPresent();
                if (counts) {
                    return object;
                }
            }
        }
        return Optional.empty();
    }

    /** "26 people were killed, the ministry says: 19 soldiers and seven civilians": the parts after the colon are counted alike. */
    private void breakdown() {
        Optional<Hit> whole = hits.values().stream()
                .filter(h -> h.rule().needs().contains("person"))
                .findFirst();
        Optional<Token> colon = sentence.tokens().stream()
                .filter(t -> t.form().equals(":") && t.index() > 2)
                .findFirst();
        if (whole.isEmpty()
                || colon.isEmpty()
                || whole.get().counted() > colon.get().index()) {
            return;
        }
        for (int i = colon.get().index() + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean part = token.is("NN")
                    && rules.isPerson(token.lemma())
                    && CountedPhrase.at(sentence, i).figure().isPresent();
            if (part) {
                hits.putIfAbsent(
                        i,
                        new Hit(
                                whole.get().rule(),
                                whole.get().trigger(),
                                i,
                                whole.get().doer(),
                                whole.get().roleset()));
            } else if (token.is("VB") || token.form().equals(";")) {
                return;
            }
        }
    }

    /** The noun of a prepositional phrase, or the word itself. */
    private int content(int token) {
        boolean preposition =
                sentence.token(token).is("IN") || sentence.token(token).is("TO");
        return preposition ? sentence.child(token, "pobj").orElse(token) : token;
    }

    private void add(ClaimRule rule, int trigger, int counted, Optional<Integer> doer, String roleset) {
        List<Integer> all = coordinated(counted, trigger);
        for (int each : all) {
            hits.putIfAbsent(each, new Hit(rule, trigger, each, doer.filter(d -> d != each), roleset));
        }
    }

    /** "12 soldiers and three civilians" are two counts. */
    private List<Integer> coordinated(int first, int trigger) {
        List<Integer> all = new ArrayList<>(List.of(first));
        for (int i = 0; i < all.size() && all.size() < LONGEST_COORDINATION; i++) {
            for (int child : sentence.children(all.get(i))) {
                Token token = sentence.token(child);
                boolean noun = token.is("NN") || token.is("CD") || Figures.isNumeral(token);
                if (token.relation().equals("conj") && noun && child != trigger) {
                    all.add(child);
                }
            }
        }
        return all;
    }
}
