package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.text.Sentence;
import readout.text.Token;

/** Nouns, adjectives and participles that count: "the murder of two judges", "17 recruits dead", "14 deaths". */
final class CountedNouns {

    private static final Set<String> ATTEMPTED =
            Set.of("attempted", "failed", "foiled", "planned", "feared", "possible");

    private final ClaimRules rules;
    private final Sentence sentence;
    private final List<Hit> found = new ArrayList<>();

    private CountedNouns(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /** The hits of {@code word}. */
    static List<Hit> at(Token word, Sentence sentence, ClaimRules rules) {
        var nouns = new CountedNouns(rules, sentence);
        nouns.noun(word);
        nouns.state(word);
        nouns.total(word);
        nouns.found.addAll(CountedMembers.at(word, sentence, rules));
        nouns.hurt(word);
        return nouns.found;
    }

    private void noun(Token noun) {
        if (!noun.is("NN") && !noun.is("VBG")) {
            return;
        }
        boolean attempted = noun.index() > 0
                && ATTEMPTED.contains(sentence.token(noun.index() - 1).lower());
        for (ClaimRule rule : attempted ? List.<ClaimRule>of() : rules.triggeredBy(Trigger.NOUNS, noun.lemma())) {
            CountedTree.under(sentence, noun.index(), rule.of())
                    .or(() -> rule.owners().contains(noun.lemma()) && noun.pos().equals("NN")
                            ? owner(noun.index())
                            : Optional.empty())
                    .ifPresent(counted ->
                            found.add(new Hit(rule, noun.index(), counted, Optional.of(noun.index()), noun.lemma())));
        }
    }

    /** "the judge's murder": the judge. */
    private Optional<Integer> owner(int noun) {
        return sentence.child(noun, "poss").filter(o -> sentence.token(o).is("NN"));
    }

    private void state(Token token) {
        if (!token.is("JJ") && !token.is("VBN") && !token.is("NN") && !token.is("VBG")) {
            return;
        }
        if (isCounted(token)) {
            return;
        }
        for (ClaimRule rule : rules.triggeredBy(Trigger.STATES, token.lower())) {
            counted(token)
                    .filter(c -> rules.triggeredBy(
                                    Trigger.TOTALS, sentence.token(c).lemma())
                            .isEmpty())
                    .ifPresent(c -> found.add(new Hit(rule, token.index(), c, doerOfState(token), token.lower())));
        }
    }

    /** "225 {injured}, an official said": what the number before it counts says nothing of the noun behind. */
    private boolean isCounted(Token state) {
        return state.head() > state.index() + 1
                && state.index() > 0
                && WrittenNumbers.isNumeral(sentence.token(state.index() - 1))
                && sentence.token(state.index() + 1).is(",");
    }

    /** "17 recruits dead", "31 dead", "the sailors are missing", "three were found dead". */
    private Optional<Integer> counted(Token state) {
        int[] children = sentence.children(state.index());
        for (int i = children.length - 1; i >= 0; i--) {
            if (children[i] < state.index() && WrittenNumbers.isNumeral(sentence.token(children[i]))) {
                return Optional.of(children[i]);
            }
        }
        if (state.head() < 0) {
            return sentence.child(state.index(), "nsubj");
        }
        int head = state.head();
        if (head < state.index() && WrittenNumbers.isNumeral(sentence.token(head))) {
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
        return sentence.predicateAt(state.head())
                .flatMap(p -> p.argument("A0"))
                .map(c -> CountedTree.content(sentence, c));
    }

    /** "Twenty {injuries}"; "a slight injury" is somebody's and counts nobody. */
    private void total(Token token) {
        for (ClaimRule rule : rules.triggeredBy(Trigger.TOTALS, token.lemma())) {
            boolean his = token.lemma().equals("injury")
                    && token.pos().equals("NN")
                    && sentence.child(token.index(), "det").isPresent();
            if (token.is("NN") && !his) {
                found.add(new Hit(rule, token.index(), token.index(), Optional.empty(), token.lemma()));
            }
        }
    }

    /** "{five others} with gunshot wounds": those who have what the rules count as suffered. */
    private void hurt(Token wound) {
        Token with = wound.head() < 0 ? wound : sentence.token(wound.head());
        boolean carried = wound.relation().equals("pobj") && with.lemma().equals("with") && with.head() >= 0;
        for (ClaimRule rule : carried ? rules.triggeredBy(Trigger.WOUNDS, wound.lemma()) : List.<ClaimRule>of()) {
            Token people = sentence.token(with.head());
            if (people.is("NN") && rules.isPerson(people) || WrittenNumbers.isNumeral(people)) {
                found.add(new Hit(rule, wound.index(), people.index(), Optional.empty(), wound.lemma()));
            }
        }
    }
}
