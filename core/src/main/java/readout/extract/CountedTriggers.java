package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.extract.ClaimRule.Trigger;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the words of a sentence that count something, with what they count. */
final class CountedTriggers {

    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "as");
    private static final int REACH = 8;

    private final ClaimRules rules;
    private final Sentence sentence;
    private final CountedParts parts;
    private final Map<Integer, Hit> hits = new LinkedHashMap<>();
    private final List<Hit> seconds = new ArrayList<>();

    private CountedTriggers(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
        this.parts = new CountedParts(rules, sentence);
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
    record Hit(ClaimRule rule, int trigger, int counted, Optional<Integer> doer, String roleset) {

        Hit of(int other) {
            return new Hit(rule, trigger, other, doer.filter(d -> d != other), roleset);
        }
    }

    /**
     * What holds in {@code sentence}, by place of the counted phrase; each phrase is counted once, or once for each of two verbs joined:
     * "was abducted and murdered".
     */
    static List<Hit> in(Sentence sentence, ClaimRules rules) {
        var triggers = new CountedTriggers(rules, sentence);
        sentence.tokens().forEach(triggers::headline);
        sentence.predicates().forEach(triggers::verb);
        for (Token token : sentence.tokens()) {
            triggers.noun(token);
            triggers.state(token);
            triggers.total(token);
            triggers.toll(token);
        }
        triggers.parts.ofWholes(triggers.hits);
        return Stream.concat(triggers.hits.values().stream(), triggers.seconds.stream())
                .sorted(Comparator.comparingInt(Hit::counted))
                .toList();
    }

    /** "Two killed, nine hurt in blast", "12 dead and 30 wounded": the number stands right before, whatever the tree makes of it. */
    private void headline(Token word) {
        boolean participle = word.pos().equals("VBN") || word.pos().equals("VBD") || word.is("JJ");
        int number = word.index() - 1;
        if (!participle || number < 0 || !Figures.isNumeral(sentence.token(number)) || isModifier(word)) {
            return;
        }
        Optional<ClaimRule> verb = rules.triggeredBy(Trigger.VERBS, word.lemma()).stream()
                .filter(rule -> rule.isOfPersons()
                        && rule.counts().equals("A1")
                        && !rule.by().isEmpty())
                .filter(rule -> sentence.child(word.index(), "dobj").isEmpty())
                .findFirst();
        Optional<ClaimRule> rule = verb.or(() -> rules.triggeredBy(Trigger.STATES, lower(word)).stream()
                .filter(ClaimRule::isOfPersons)
                .findFirst());
        rule.ifPresent(r -> add(new Hit(r, word.index(), number, Optional.empty(), word.lemma())));
    }

    /** "nine {wounded} soldiers": a noun follows that it describes. */
    private boolean isModifier(Token word) {
        int next = word.index() + 1;
        return word.head() > word.index()
                && next < sentence.size()
                && (sentence.token(next).is("NN") || sentence.token(next).is("JJ"))
                && Set.of("nmod", "amod", "compound").contains(word.relation());
    }

    private void verb(Predicate predicate) {
        Token verb = sentence.token(predicate.token());
        for (ClaimRule rule : rules.triggeredBy(Trigger.VERBS, verb.lemma())) {
            Optional<Integer> filler = numberBeside(verb).or(() -> filler(predicate, rule.counts()));
            Optional<Integer> counted = filler.flatMap(f -> rule.of().isEmpty() ? Optional.of(f) : under(f, rule.of()));
            boolean whole = (rule.particle().isEmpty() || hasParticle(verb.index(), rule.particle()))
                    && (rule.to().isEmpty() || isDoneTo(verb.index(), rule.to()))
                    && (rule.object().isEmpty() || hasObject(verb.index(), filler, rule.object()));
            if (counted.isPresent() && whole) {
                Optional<Integer> doer = rule.by().isEmpty()
                        ? Optional.empty()
                        : predicate.argument(rule.by()).map(this::content);
                ClaimRule told = isAlternative(verb) ? rules.casualties() : rule;
                add(new Hit(told, verb.index(), counted.get(), doer, predicate.roleset()));
            }
        }
    }

    /** What fills the role; an active verb's object where the roles name another, and a subject that the tree gives to "after". */
    private Optional<Integer> filler(Predicate predicate, String role) {
        int verb = predicate.token();
        Optional<Integer> labelled = predicate.argument(role).map(this::content);
        if (!role.equals("A1")) {
            return labelled;
        }
        Optional<Integer> object = sentence.child(verb, "dobj").filter(o -> !Grammar.isPassive(sentence, verb));
        return object.or(() -> labelled).or(() -> swallowed(verb));
    }

    /** "after {a clerk and a judge} were murdered", where the tree takes those for the object of "after". */
    private Optional<Integer> swallowed(int verb) {
        int[] children = sentence.children(verb);
        boolean bare = Grammar.isPassive(sentence, verb)
                && children.length > 0
                && children[0] > 0
                && sentence.token(children[0]).relation().equals("auxpass");
        int at = bare ? children[0] - 1 : -1;
        while (at >= 0 && !sentence.token(at).relation().equals("pobj")) {
            at = sentence.token(at).head();
        }
        if (at < 0) {
            return Optional.empty();
        }
        int[] phrase = sentence.subtree(at);
        boolean opens =
                OPENERS.contains(sentence.token(sentence.token(at).head()).lemma());
        return opens && phrase[phrase.length - 1] == children[0] - 1 ? Optional.of(at) : Optional.empty();
    }

    /** "were killed or wounded": neither the one nor the other is told of all. */
    private boolean isAlternative(Token verb) {
        Token head = verb.head() >= 0 && verb.relation().equals("conj") ? sentence.token(verb.head()) : verb;
        Optional<Integer> other = verb == head ? sentence.child(verb.index(), "conj") : Optional.of(verb.index());
        return other.filter(o -> o > head.index() + 1
                        && o <= head.index() + 3
                        && sentence.token(o).is("VB")
                        && sentence.token(o - 1).lemma().equals("or"))
                .isPresent();
    }

    /** "43 injured", where the parser gives the participle another noun to modify. */
    private Optional<Integer> numberBeside(Token verb) {
        boolean modifier = verb.pos().equals("VBN") && verb.relation().equals("nmod") && verb.index() > 0;
        boolean counted = modifier && Figures.isNumeral(sentence.token(verb.index() - 1)) && !isModifier(verb);
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

    /** "was shot {to death}". */
    private boolean isDoneTo(int verb, Set<String> lemmas) {
        for (int child : sentence.children(verb)) {
            Optional<Integer> noun =
                    sentence.token(child).lemma().equals("to") ? sentence.child(child, "pobj") : Optional.empty();
            if (noun.filter(n -> lemmas.contains(sentence.token(n).lemma())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(int verb, Optional<Integer> filler, Set<String> lemmas) {
        return Stream.of(sentence.child(verb, "dobj"), filler)
                .flatMap(Optional::stream)
                .anyMatch(object -> lemmas.contains(sentence.token(object).lemma()));
    }

    private void noun(Token noun) {
        if (!noun.is("NN") && !noun.is("VBG")) {
            return;
        }
        for (ClaimRule rule : rules.triggeredBy(Trigger.NOUNS, noun.lemma())) {
            under(noun.index(), rule.of())
                    .or(() -> rule.owners().contains(noun.lemma()) && noun.pos().equals("NN")
                            ? owner(noun.index())
                            : Optional.empty())
                    .ifPresent(counted ->
                            add(new Hit(rule, noun.index(), counted, Optional.of(noun.index()), noun.lemma())));
        }
    }

    /** What hangs from the noun by one of the prepositions, also past an expression of time: "the killings this week of two judges". */
    private Optional<Integer> under(int noun, Set<String> prepositions) {
        for (int child : sentence.children(noun)) {
            Token preposition = sentence.token(child);
            if (preposition.relation().equals("prep")) {
                Optional<Integer> object = sentence.child(child, "pobj");
                boolean time = object.filter(o -> Set.of("DATE", "TIME")
                                .contains(sentence.token(o).name()))
                        .isPresent();
                if (time) {
                    object = object.flatMap(o -> under(o, prepositions));
                }
                if (object.isPresent() && (time || prepositions.contains(preposition.lemma()))) {
                    return object;
                }
            }
        }
        return Optional.empty();
    }

    /** "the judge's murder": the judge. */
    private Optional<Integer> owner(int noun) {
        return sentence.child(noun, "poss").filter(o -> sentence.token(o).is("NN"));
    }

    private void state(Token token) {
        if (!token.is("JJ") && !token.is("VBN") && !token.is("NN") && !token.is("VBG")) {
            return;
        }
        for (ClaimRule rule : rules.triggeredBy(Trigger.STATES, lower(token))) {
            counted(token)
                    .filter(c -> !rules.casualties()
                            .words(Trigger.TOTALS)
                            .contains(sentence.token(c).lemma()))
                    .ifPresent(c -> add(new Hit(rule, token.index(), c, doerOfState(token), lower(token))));
        }
    }

    /** "17 recruits dead", "31 dead", "the sailors are missing", "three were found dead". */
    private Optional<Integer> counted(Token state) {
        int[] children = sentence.children(state.index());
        for (int i = children.length - 1; i >= 0; i--) {
            if (children[i] < state.index() && Figures.isNumeral(sentence.token(children[i]))) {
                return Optional.of(children[i]);
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
            case "oprd", "xcomp" ->
                sentence.child(head, "dobj")
                        .or(() -> sentence.child(head, "nsubjpass"))
                        .or(() -> passiveSubject(head))
                        .or(() -> sentence.child(head, "nsubj"));
            case "acomp" -> sentence.child(head, "nsubj").or(() -> sentence.child(head, "nsubjpass"));
            case "acl", "nmod", "amod", "relcl" -> sentence.token(head).is("NN") ? Optional.of(head) : Optional.empty();
            default -> sentence.child(state.index(), "nsubj");
        };
    }

    /** "two guards, who were found dead", "the man found dead". */
    private Optional<Integer> passiveSubject(int verb) {
        return Grammar.isPassive(sentence, verb) ? Grammar.object(sentence, verb) : Optional.empty();
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
                add(new Hit(rule, token.index(), token.index(), Optional.empty(), token.lemma()));
            }
        }
    }

    /** "a toll of 31", "the death toll rose to 31", "put the number of dead at 31". */
    private void toll(Token token) {
        for (ClaimRule rule : rules.triggeredBy(Trigger.TOLLS, token.lemma())) {
            boolean known = rule.kinds().isEmpty();
            if (known || isOfKind(token.index(), rule.kinds())) {
                (known ? numberBelow(token.index(), Set.of("of")) : Optional.<Integer>empty())
                        .or(() -> token.head() < 0
                                ? Optional.empty()
                                : numberBelow(token.head(), Set.of("to", "at", "of", "past", "above", "over")))
                        .or(() -> reached(token))
                        .or(() -> known ? Optional.empty() : numberAfter(token))
                        .ifPresent(
                                number -> add(new Hit(rule, token.index(), number, Optional.empty(), token.lemma())));
            }
        }
    }

    /** "the number of {dead}". */
    private boolean isOfKind(int noun, Set<String> kinds) {
        boolean next = noun + 2 < sentence.size()
                && lower(sentence.token(noun + 1)).equals("of")
                && kinds.contains(lower(sentence.token(noun + 2)));
        return next
                || under(noun, Set.of("of"))
                        .filter(of -> kinds.contains(sentence.token(of).lemma()))
                        .isPresent();
    }

    /** "The toll reached 31", "the toll was 31". */
    private Optional<Integer> reached(Token toll) {
        if (toll.head() < 0 || !toll.relation().startsWith("nsubj")) {
            return Optional.empty();
        }
        return sentence.child(toll.head(), "dobj")
                .or(() -> sentence.child(toll.head(), "attr"))
                .filter(o -> Figures.isNumeral(sentence.token(o)));
    }

    /** "the number of wounded at 54", where the tree loses the number. */
    private Optional<Integer> numberAfter(Token toll) {
        int last = Math.min(sentence.size() - 1, toll.index() + REACH);
        for (int i = toll.index() + 2; i < last; i++) {
            boolean leads = Set.of("at", "to").contains(lower(sentence.token(i)));
            if (leads && Figures.isNumeral(sentence.token(i + 1))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
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

    /** The noun of a prepositional phrase, or the word itself. */
    private int content(int token) {
        boolean preposition =
                sentence.token(token).is("IN") || sentence.token(token).is("TO");
        return preposition ? sentence.child(token, "pobj").orElse(token) : token;
    }

    private void add(Hit hit) {
        for (int each : parts.joined(hit)) {
            Set<String> objects = hit.rule().objects();
            int noun = CountedPhrase.at(sentence, each).head();
            if (objects.isEmpty() || objects.contains(sentence.token(noun).lemma())) {
                Hit first = hits.putIfAbsent(each, hit.of(each));
                if (first != null && isJoined(first, hit)) {
                    seconds.add(hit.of(each));
                }
            }
        }
    }

    private boolean isJoined(Hit first, Hit second) {
        Token verb = sentence.token(second.trigger());
        return verb.is("VB")
                && verb.relation().equals("conj")
                && verb.head() == first.trigger()
                && first.rule().measure() != second.rule().measure();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
