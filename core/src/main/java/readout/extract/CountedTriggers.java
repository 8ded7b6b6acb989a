package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.extract.ClaimRule.Trigger;
import readout.model.Claim;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the words of a sentence that count something, with what they count. */
final class CountedTriggers {

    private static final Pattern MODEL = Pattern.compile("[A-Z][A-Za-z]{0,3}-?\\d{1,3}[A-Za-z]{0,2}");

    private static final Set<String> FEARED = Set.of("fear", "presume", "believe");

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
        CountedVerbs.in(sentence, rules).forEach(triggers::add);
        for (Token token : sentence.tokens()) {
            CountedNouns.at(token, sentence, rules).forEach(triggers::add);
            CountedTolls.at(token, sentence, rules).forEach(triggers::add);
        }
        triggers.parts.ofWholes(triggers.hits);
        return Stream.concat(triggers.hits.values().stream(), triggers.seconds.stream())
                .sorted(Comparator.comparingInt(Hit::counted))
                .toList();
    }

    /** "Two killed, nine hurt in blast", "12 dead and 30 wounded": the number stands right before, whatever the tree makes of it. */
    private void headline(Token word) {
        boolean dying = word.lemma().equals("die");
        boolean participle = word.pos().equals("VBN") || word.pos().equals("VBD") || word.is("JJ") || dying;
        int number = word.index() - 1;
        if (!participle
                || number < 0
                || !WrittenNumbers.isNumeral(sentence.token(number))
                || CountedTree.isModifier(sentence, word)) {
            return;
        }
        Optional<ClaimRule> verb = rules.triggeredBy(Trigger.VERBS, word.lemma()).stream()
                .filter(rule -> rule.isOfPersons()
                        && rule.counts().equals("A1")
                        && (dying || !rule.by().isEmpty()))
                .filter(rule -> sentence.child(word.index(), "dobj").isEmpty())
                .findFirst();
        Optional<ClaimRule> rule = verb.or(() -> rules.triggeredBy(Trigger.STATES, word.lower()).stream()
                .filter(ClaimRule::isOfPersons)
                .findFirst());
        rule.ifPresent(r -> add(new Hit(r, word.index(), number, Optional.empty(), word.lemma())));
    }

    private void add(Hit hit) {
        for (int each : parts.joined(hit)) {
            Set<String> objects = hit.rule().objects();
            int noun = CountedPhrase.at(sentence, each).head();
            Token counted = sentence.token(noun);
            if (hit.rule().isOfPersons() && isFighterJet(sentence, counted) || isFeared(hit)) {
                continue;
            }
            boolean person = hit.rule().needs().contains("thing") && objects.isEmpty() && rules.isPerson(counted);
            if (!person && objects.isEmpty()
                    || objects.contains(counted.lemma())
                    || isModel(counted, objects)
                    || objects.contains("jet") && isFighterJet(sentence, counted)
                    || isPeople(counted, objects)) {
                Hit first = hits.putIfAbsent(each, hit.of(each));
                if (first != null && (isOnTheWay(first) || isOfThings(first, hit, counted))) {
                    hits.put(each, hit.of(each));
                } else if (first != null && (isJoined(first, hit) || isToldApart(first, hit))) {
                    seconds.add(hit.of(each));
                }
            }
        }
    }

    /** "a MiG-21", "two F-16s": an aircraft by its model. */
    private static boolean isModel(Token noun, Set<String> objects) {
        return objects.contains("jet") && MODEL.matcher(noun.form()).matches();
    }

    /** "lost two jet {fighters}", "two MiG-23 {fighters}": aircraft, and not men. */
    static boolean isFighterJet(Sentence sentence, Token noun) {
        return noun.lemma().equals("fighter")
                && Arrays.stream(sentence.children(noun.index()))
                        .filter(child -> child < noun.index())
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.lemma().equals("jet")
                                || MODEL.matcher(t.form()).matches());
    }

    /** "Thirty feared {dead}", "presumed {drowned}": what is feared is not told as having happened. */
    private boolean isFeared(Hit hit) {
        int before = hit.trigger() - 1;
        return before >= 0
                && hit.rule().isOfPersons()
                && FEARED.contains(sentence.token(before).lemma());
    }

    /** "captured three {villages}": what only the rule for such things counts. */
    private boolean isOfThings(Hit first, Hit hit, Token counted) {
        return first.trigger() == hit.trigger()
                && first.rule().isOfPersons()
                && first.rule().objects().isEmpty()
                && hit.rule().objects().contains(counted.lemma())
                && !rules.isPerson(counted);
    }

    /** "18,000 {Rohingya}": a people. */
    private static boolean isPeople(Token noun, Set<String> objects) {
        return objects.contains("people") && noun.name().equals("NORP") && noun.is("NN");
    }

    /** "the envoy, who was kidnapped on Friday, was found dead", "two {abducted} envoys were found dead": one deed told beside. */
    private boolean isToldApart(Hit first, Hit second) {
        Token verb = sentence.token(first.trigger());
        boolean beside = verb.head() == first.counted()
                && (verb.relation().equals("relcl") || verb.pos().equals("VBN") && verb.index() < first.counted());
        return beside
                && !sentence.isUnder(second.trigger(), first.trigger())
                && first.rule().measure() != second.rule().measure();
    }

    /** "civilians who were {fleeing} the town were killed", "nine {displaced} people were killed": what they were before is no count. */
    private boolean isOnTheWay(Hit first) {
        Token verb = sentence.token(first.trigger());
        boolean described =
                verb.pos().equals("VBG") || verb.relation().equals("relcl") || first.trigger() < first.counted();
        return first.rule().measure() == Claim.Measure.DISPLACED && described && verb.head() == first.counted();
    }

    private boolean isJoined(Hit first, Hit second) {
        Token verb = sentence.token(second.trigger());
        return verb.is("VB")
                && verb.relation().equals("conj")
                && verb.head() == first.trigger()
                && first.rule().measure() != second.rule().measure();
    }
}
