package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Contact;
import readout.model.Place;
import readout.text.Sentence;
import readout.text.Token;

/** Where a contact was, and whether its parties were in one place at all. */
final class ContactPlaces {

    private static final Set<String> CLAUSES = Set.of("relcl", "acl", "ccomp", "advcl");

    private static final Set<String> BOUND = Set.of("to", "for", "in");

    private static final Set<String> CAUSES =
            Set.of("over", "after", "following", "follow", "amid", "about", "despite", "before", "since", "because");

    private static final Set<String> EXAMPLES =
            Set.of("especially", "particularly", "including", "notably", "namely", "specifically");

    private final Reading reading;

    ContactPlaces(Reading reading) {
        this.reading = reading;
    }

    /** The town or spot that the sentence sets the contact in. */
    Optional<Place> of(ContactCue cue) {
        Sentence sentence = cue.sentence();
        List<Place> told = set(cue).stream()
                .filter(p -> p.precision() != Place.Precision.COUNTRY)
                .toList();
        Optional<Place> where = where(cue).or(() -> destination(cue));
        if (told.isEmpty() && where.isPresent()) {
            return where;
        }
        return told.size() == 1
                ? Optional.of(told.get(0))
                : reading.places()
                        .at(sentence, cue.token())
                        .filter(p -> isSetIn(sentence, p) && p.precision() != Place.Precision.COUNTRY);
    }

    /** "Flew to Kampala, {where} he met X": the town right before. */
    private Optional<Place> where(ContactCue cue) {
        Sentence sentence = cue.sentence();
        int verb = verb(cue);
        int above = above(sentence, verb);
        boolean be = above != verb && sentence.token(above).lemma().equals("be");
        for (int child : sentence.children(be ? above : verb)) {
            if (sentence.token(child).lemma().equals("where")) {
                int opening = sentence.token(child).span().start();
                return reading.places().in(sentence).stream()
                        .filter(p -> p.span().span().end() <= opening)
                        .reduce((first, last) -> last)
                        .filter(p -> p.precision() != Place.Precision.COUNTRY);
            }
        }
        return Optional.empty();
    }

    /** The verb that the infinitive at {@code verb} hangs from; itself where it is none. */
    private static int above(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean infinitive = word.pos().equals("VB")
                && word.head() >= 0
                && Set.of("xcomp", "advcl").contains(word.relation());
        return infinitive ? word.head() : verb;
    }

    /** "Left for {Tokyo} for a summit with X", "flew to {Tokyo} to meet X": the town travelled to. */
    private Optional<Place> destination(ContactCue cue) {
        Sentence sentence = cue.sentence();
        int travel = above(sentence, verb(cue));
        if (cue.status() != Contact.Status.PLANNED
                || !ContactFrames.lists("travels", Clauses.lemma(sentence, travel))) {
            return Optional.empty();
        }
        return reading.places().in(sentence).stream()
                .filter(p -> p.precision() != Place.Precision.COUNTRY)
                .filter(p -> sentence.tokenAt(p.span().span().start())
                        .filter(t -> isBound(sentence, t, travel))
                        .isPresent())
                .findFirst();
    }

    private static boolean isBound(Sentence sentence, int name, int travel) {
        return name > 0
                && BOUND.contains(sentence.token(name - 1).lemma())
                && sentence.token(name - 1).head() == travel;
    }

    /** Whether the sentence tells a place, a country included, or an occasion that has one: "during a lunch", "at a ceremony". */
    boolean isTold(ContactCue cue) {
        return !set(cue).isEmpty() || isTogether(cue);
    }

    private List<Place> set(ContactCue cue) {
        Sentence sentence = cue.sentence();
        return reading.places().in(sentence).stream()
                .filter(p -> isSetIn(sentence, p) && hangsFrom(cue, p) && !isOfTopic(sentence, p) && !isOfCause(cue, p))
                .toList();
    }

    /** The place's preposition depends on the word of the contact, its verb, or one of its own phrases, or opens the sentence. */
    private static boolean hangsFrom(ContactCue cue, Place place) {
        Sentence sentence = cue.sentence();
        int preposition = sentence.tokenAt(place.span().span().start()).orElse(0) - 1;
        if (preposition == 0) {
            return true;
        }
        int verb = verb(cue);
        int above = sentence.token(preposition).head();
        boolean complement = above >= 0
                && sentence.token(above).head() == verb
                && sentence.token(above).relation().equals("xcomp");
        return isWithin(sentence, preposition, cue.token()) || above == verb || complement;
    }

    /** "Discussed the war in Gaza", "discussed events, especially in Libya": where what they talked about is; a town may be where they met. */
    private static boolean isOfTopic(Sentence sentence, Place place) {
        int preposition = sentence.tokenAt(place.span().span().start()).orElse(0) - 1;
        if (preposition <= 0 || place.precision() == Place.Precision.CITY) {
            return false;
        }
        Token above = sentence.token(
                sentence.token(preposition).head() < 0
                        ? preposition
                        : sentence.token(preposition).head());
        boolean discussed = above.relation().equals("dobj")
                && ContactFrames.lists("discussing", Clauses.lemma(sentence, above.head()));
        boolean about = above.relation().equals("pobj")
                && ContactFrames.lists("about", sentence.token(above.head()).lemma());
        return discussed
                || about
                || EXAMPLES.contains(sentence.token(preposition - 1).lemma());
    }

    /** "Summoned the envoy over a raid in Lodwar", "summoned the envoy and closed the mission in Lodwar": where another deed was. */
    private static boolean isOfCause(ContactCue cue, Place place) {
        Sentence sentence = cue.sentence();
        int at = sentence.tokenAt(place.span().span().start()).orElse(0);
        int above = sentence.token(at).head();
        for (int steps = 0; above >= 0 && above != cue.token() && steps < sentence.size(); steps++) {
            Token word = sentence.token(above);
            boolean cause = CAUSES.contains(word.lemma()) && sentence.token(at).head() != above;
            boolean other = word.is("VB") && word.relation().equals("conj") && cue.token() < above;
            if (cause || other) {
                return true;
            }
            above = word.head();
        }
        return false;
    }

    /** The word of the contact, or the verb its noun hangs from. */
    private static int verb(ContactCue cue) {
        Sentence sentence = cue.sentence();
        int at = cue.token();
        while (!sentence.token(at).is("VB") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /** Under {@code above} without another clause between. */
    private static boolean isWithin(Sentence sentence, int token, int above) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (at == above) {
                return true;
            }
            Token word = sentence.token(at);
            if (word.is("VB") && CLAUSES.contains(word.relation())) {
                return false;
            }
            at = word.head();
        }
        return false;
    }

    /** "in Oslo", "at Camp David": the name stands right after its preposition; "(Oslo time)" and "at Norway's request" set nothing. */
    private static boolean isSetIn(Sentence sentence, Place place) {
        Optional<Integer> first = sentence.tokenAt(place.span().span().start());
        return first.filter(f -> f > 0
                                && ContactFrames.lists(
                                        "setting", sentence.token(f - 1).lemma()))
                        .isPresent()
                && !isOwner(sentence, place);
    }

    private static boolean isOwner(Sentence sentence, Place place) {
        return sentence.tokenAt(place.span().span().end() - 1)
                .filter(last -> last + 1 < sentence.size()
                        && sentence.token(last + 1).pos().equals("POS"))
                .isPresent();
    }

    private static boolean isTogether(ContactCue cue) {
        Sentence sentence = cue.sentence();
        int verb = verb(cue);
        return sentence.tokens().stream()
                .filter(noun -> noun.is("NN") && noun.relation().equals("pobj"))
                .filter(noun -> ContactFrames.lists("together", noun.lemma()))
                .anyMatch(noun -> sets(sentence, noun, verb));
    }

    private static boolean sets(Sentence sentence, Token noun, int verb) {
        int preposition = noun.head();
        int above = sentence.token(preposition).head();
        return ContactFrames.lists("during", sentence.token(preposition).lemma())
                && (above == verb || above >= 0 && sentence.token(above).head() == verb);
    }
}
