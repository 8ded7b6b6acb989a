package readout.extract;

import java.util.Optional;
import readout.extract.CountedTriggers.Hit;
import readout.model.Claim;
import readout.model.DateRange;
import readout.model.Place;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** When and where what is counted befell. */
final class Circumstances {

    private Circumstances() {}

    /** When: by the trigger, the doer's deed, or the verb of a toll. */
    static Optional<DateRange> date(Reading reading, Sentence sentence, Hit hit) {
        return reading.times()
                .at(sentence, hit.trigger())
                .or(() -> hit.doer().flatMap(d -> reading.times().at(sentence, d)))
                .or(() -> verbOf(sentence, hit).flatMap(v -> reading.times().at(sentence, v)))
                .or(() -> EventDay.nested(reading, sentence, hit.trigger()));
    }

    /** "12 people in Sylhet and {nine more in Sunamganj}": the place beside what is counted, where it is one of several. */
    static Optional<Place> place(Reading reading, Sentence sentence, Hit hit) {
        Token counted = sentence.token(hit.counted());
        Optional<Place> own = counted.relation().equals("conj")
                ? reading.places()
                        .at(sentence, hit.counted())
                        .filter(p -> p.span().span().start() > counted.span().end())
                : Optional.empty();
        return own.or(() -> reading.places().at(sentence, hit.trigger()))
                .or(() -> verbOf(sentence, hit).flatMap(v -> reading.places().at(sentence, v)))
                .or(() -> takenFrom(reading, sentence, hit));
    }

    /** "abducted from a school in Minna": where those taken or driven out were. */
    private static Optional<Place> takenFrom(Reading reading, Sentence sentence, Hit hit) {
        Claim.Measure measure = hit.rule().measure();
        if (measure != Claim.Measure.CAPTURED && measure != Claim.Measure.DISPLACED) {
            return Optional.empty();
        }
        for (int child : sentence.children(hit.trigger())) {
            if (sentence.token(child).lemma().equals("from")) {
                Span from = sentence.phrase(child);
                return reading.places().in(sentence).stream()
                        .filter(p -> from.contains(p.span().span()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** "The toll {rose} to 43 on Tuesday", "{shot} dead a judge in Baidoa": the verb of a toll or a state. */
    private static Optional<Integer> verbOf(Sentence sentence, Hit hit) {
        Token word = sentence.token(hit.trigger());
        boolean toll = word.is("NN")
                && !hit.rule().words(ClaimRule.Trigger.TOLLS).isEmpty()
                && (word.relation().startsWith("nsubj") || word.relation().equals("dobj"));
        boolean state = word.relation().equals("oprd");
        return toll || state ? Optional.of(word.head()).filter(v -> v >= 0) : Optional.empty();
    }
}
