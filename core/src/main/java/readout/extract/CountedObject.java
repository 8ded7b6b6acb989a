package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.CountedTriggers.Hit;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.text.Sentence;
import readout.text.Token;

/** The words for what a claim counts: those of the counted phrase, or of what was counted before it, or "people". */
final class CountedObject {

    private static final Set<String> NOBODY = Set.of("own", "lives");
    private static final Set<Measure> OF_THINGS =
            Set.of(Measure.DESTROYED, Measure.SHOT_DOWN, Measure.STRUCK, Measure.OTHER, Measure.CAPTURED);

    private final ClaimRules rules;

    CountedObject(ClaimRules rules) {
        this.rules = rules;
    }

    /**
     * What is counted, {@code before} being the claims of the sentence so far. Deaths and injuries are counted for those who suffer them ("nine
     * civilian deaths"); empty where things are counted and nothing tells which.
     */
    Optional<String> of(Sentence sentence, Hit hit, CountedPhrase phrase, List<Claim> before) {
        if (hit.counted() == hit.trigger()) {
            return Optional.of(ofTotal(sentence, hit));
        }
        boolean bare = phrase.object().isEmpty();
        Optional<String> thing = bare || phrase.object().equals("others") ? thing(hit, before) : Optional.empty();
        if (thing.isPresent() || bare && hit.rule().needs().contains("thing")) {
            return thing;
        }
        boolean nobody = bare || NOBODY.contains(phrase.object()) || rules.isHarm(phrase.object());
        return Optional.of(nobody ? tolled(sentence, hit).orElse("people") : phrase.object());
    }

    /** "burned 40 tanks and captured {five}": tanks. */
    private Optional<String> thing(Hit hit, List<Claim> before) {
        return OF_THINGS.contains(hit.rule().measure())
                ? before.stream()
                        .filter(c -> OF_THINGS.contains(c.measure()) && !isPeople(c))
                        .reduce((first, last) -> last)
                        .map(Claim::object)
                : Optional.empty();
    }

    private boolean isPeople(Claim claim) {
        String last = claim.object().substring(claim.object().lastIndexOf(' ') + 1);
        return rules.isPerson(last) || rules.isPerson(last.replaceFirst("s$", "")) || last.equals("people");
    }

    /** "nine {civilian} deaths": civilians. */
    private String ofTotal(Sentence sentence, Hit hit) {
        for (int child : sentence.children(hit.trigger())) {
            Token token = sentence.token(child);
            if (child < hit.trigger() && rules.isPerson(token.lemma())) {
                return token.form() + (token.is("NNS") ? "" : "s");
            }
        }
        return "people";
    }

    /** "Raised the number of {soldiers} killed to 19". */
    private Optional<String> tolled(Sentence sentence, Hit hit) {
        return hit.rule().words(ClaimRule.Trigger.TOLLS).isEmpty()
                ? Optional.empty()
                : Clauses.under(sentence, hit.trigger(), "of")
                        .map(sentence::token)
                        .filter(t -> t.is("NNS") && rules.isPerson(t.lemma()))
                        .map(Token::form);
    }
}
