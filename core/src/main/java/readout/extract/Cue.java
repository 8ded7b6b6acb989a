package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;

/**
 * A word or phrase that tells of speech, with what the sentence gives it.
 *
 * @param sentence its sentence
 * @param token its head: the verb, "according", the noun
 * @param span all of it: "called for", "according to"
 * @param rule id of the rule that found it
 * @param sure confidence that the rule gives
 * @param speaker head of the phrase for who spoke
 * @param reporter head of the phrase for the one through whom it comes
 * @param addressees heads of the phrases for who was spoken to
 * @param content from the first word said to the last, as far as this sentence tells, marks left out
 * @param direct whether the words said stand in quotation marks as a sentence of their own
 * @param needs what must hold of its speaker: "office", "own" or "paper", as {@code reporting_verbs.txt} has it; "person" or "body"
 * @param complement head of the clause that tells what was said, where there is one
 */
record Cue(
        Sentence sentence,
        int token,
        Span span,
        String rule,
        double sure,
        Optional<Integer> speaker,
        Optional<Integer> reporter,
        List<Integer> addressees,
        Span content,
        boolean direct,
        Set<String> needs,
        Optional<Integer> complement) {

    /** Copies the collections. */
    Cue {
        addressees = List.copyOf(addressees);
        needs = Set.copyOf(needs);
    }

    /** The same with other words said. */
    Cue withContent(Span said) {
        return new Cue(
                sentence, token, span, rule, sure, speaker, reporter, addressees, said, direct, needs, complement);
    }
}
