package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.CountedTriggers.Hit;
import readout.model.Claim;
import readout.model.DateRange;
import readout.model.Place;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** When and where what is counted befell. */
final class Circumstances {

    private static final Set<String> COMPARED = Set.of("from", "with", "than", "against");

    private Circumstances() {}

    /** When: by the trigger, the deed of a toll, the doer's deed, or the verb of a toll. */
    static Optional<DateRange> date(Reading reading, Sentence sentence, Hit hit) {
        return told(reading, sentence, hit).filter(date -> !isOfOtherFigure(sentence, date));
    }

    /** "31,000 are displaced, up from 8,000 {on Tuesday}": the day of the figure before. */
    private static boolean isOfOtherFigure(Sentence sentence, DateRange date) {
        int at = date.expression()
                .flatMap(words -> sentence.tokenAt(words.span().start()))
                .orElse(0);
        int number = at > 0 && sentence.token(at - 1).is("IN") ? at - 2 : at - 1;
        while (number > 0
                && sentence.token(number).is("NN")
                && !sentence.token(number).is("NNP")) {
            number--;
        }
        return number > 0
                && WrittenNumbers.isNumeral(sentence.token(number))
                && COMPARED.contains(sentence.token(number - 1).lemma());
    }

    private static Optional<DateRange> told(Reading reading, Sentence sentence, Hit hit) {
        return reading.times()
                .at(sentence, hit.trigger())
                .or(() -> TollDeeds.of(sentence, hit).stream()
                        .flatMap(word -> reading.times().at(sentence, word).stream())
                        .findFirst())
                .or(() -> hit.doer().flatMap(d -> reading.times().at(sentence, d)))
                .or(() -> verbOf(sentence, hit).flatMap(v -> reading.times().at(sentence, v)))
                .or(() -> EventDay.nested(reading, sentence, hit.trigger()))
                .or(() -> EventDay.ofClauseAbove(reading, sentence, hit.trigger()))
                .or(() -> alike(sentence, hit).stream()
                        .flatMap(v -> reading.times().at(sentence, v).stream())
                        .findFirst());
    }

    /** Whether what is counted is counted from some event on: "40 have died {since} the siege began on Friday". */
    static boolean isSince(Sentence sentence, int trigger) {
        return sinceClause(sentence, trigger).isPresent();
    }

    /** The days from that event on, where its day is known. */
    static Optional<DateRange> since(Reading reading, Sentence sentence, int trigger) {
        return sinceClause(sentence, trigger)
                .flatMap(span -> reading.times().in(span).stream()
                        .flatMap(time -> time.date().stream())
                        .filter(DateRange::isResolved)
                        .filter(date -> date.start().isPresent())
                        .findFirst()
                        .map(date -> new DateRange(
                                date.start(), Optional.empty(), date.precision(), date.basis(), Optional.empty())));
    }

    /* "since Friday" alone is a bound that the expression itself tells. */
    private static Optional<Span> sinceClause(Sentence sentence, int trigger) {
        for (int child : sentence.children(trigger)) {
            Token word = sentence.token(child);
            boolean event = word.lemma().equals("since")
                    && sentence.child(child, "pobj")
                            .filter(o -> sentence.token(o).name().isEmpty() && !isCalendar(sentence.token(o)))
                            .isPresent();
            boolean clause = word.relation().equals("advcl")
                    && sentence.child(child, "mark")
                            .filter(m -> sentence.token(m).lemma().equals("since"))
                            .isPresent();
            if (event || clause) {
                return Optional.of(sentence.phrase(child));
            }
        }
        return Optional.empty();
    }

    private static boolean isCalendar(Token noun) {
        return noun.is("CD")
                || noun.is("NNP")
                || noun.lemma().matches("start|beginning|end|day|week|month|year|night|weekend|morning");
    }

    /** "12 people in Sylhet and {nine more in Sunamganj}": the place beside what is counted, where it is one of several. */
    static Optional<Place> place(Reading reading, Sentence sentence, Hit hit) {
        Token counted = sentence.token(hit.counted());
        Optional<Place> own = counted.relation().equals("conj")
                ? reading.places()
                        .at(sentence, hit.counted())
                        .filter(p -> p.span().span().start() > counted.span().end())
                : Optional.empty();
        Optional<Place> deed = TollDeeds.of(sentence, hit).stream()
                .flatMap(word -> reading.places().at(sentence, word).stream())
                .filter(place -> place.span().span().start()
                        > sentence.token(hit.trigger()).span().start())
                .findFirst();
        boolean told = isToll(hit) && sentence.token(hit.trigger()).relation().equals("dobj");
        if (deed.isPresent() || told) {
            return deed.or(() -> own);
        }
        return own.or(() -> reading.places().at(sentence, hit.trigger()))
                .or(() -> verbOf(sentence, hit).flatMap(v -> reading.places().at(sentence, v)))
                .or(() -> takenFrom(reading, sentence, hit))
                .or(() -> alike(sentence, hit).stream()
                        .flatMap(v -> reading.places().at(sentence, v).stream())
                        .findFirst());
    }

    /**
     * The verbs that tell of the same occasion: those of harm joined to the trigger ("killed three and {wounded} 11 in Kherson on Friday"), and
     * the one that tells how it came ("died when their truck was {ambushed} in Ayacucho").
     */
    private static List<Integer> alike(Sentence sentence, Hit hit) {
        List<Integer> verbs = new ArrayList<>();
        if (sentence.token(hit.trigger()).is("VB")) {
            int last = hit.trigger();
            for (Optional<Integer> next = joined(sentence, last); next.isPresent(); next = joined(sentence, last)) {
                last = next.get();
                verbs.add(last);
            }
            Token word = sentence.token(hit.trigger());
            if (word.relation().equals("conj") && isHarm(sentence, word.head())) {
                verbs.add(word.head());
            }
            for (int verb : List.copyOf(verbs)) {
                occasion(sentence, verb).ifPresent(verbs::add);
            }
            occasion(sentence, hit.trigger()).ifPresent(verbs::add);
        }
        return verbs;
    }

    private static Optional<Integer> joined(Sentence sentence, int verb) {
        return sentence.child(verb, "conj").filter(next -> next > verb && isHarm(sentence, next));
    }

    private static boolean isHarm(Sentence sentence, int verb) {
        return sentence.token(verb).is("VB")
                && ClaimRules.SHIPPED
                        .triggeredBy(
                                ClaimRule.Trigger.VERBS, sentence.token(verb).lemma())
                        .stream()
                        .anyMatch(ClaimRule::isOfPersons);
    }

    private static Optional<Integer> occasion(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            boolean when = sentence.token(child).relation().equals("advcl")
                    && child > verb
                    && Arrays.stream(sentence.children(child))
                            .mapToObj(sentence::token)
                            .anyMatch(t -> t.lemma().equals("when") && t.index() < child);
            if (when) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
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
                && isToll(hit)
                && (word.relation().startsWith("nsubj") || word.relation().equals("dobj"));
        boolean state = word.relation().equals("oprd");
        return toll || state ? Optional.of(word.head()).filter(v -> v >= 0) : Optional.empty();
    }

    private static boolean isToll(Hit hit) {
        return !hit.rule().words(ClaimRule.Trigger.TOLLS).isEmpty();
    }
}
