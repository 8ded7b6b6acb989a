package readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.extract.CountedTriggers.Hit;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Statement;
import readout.text.Sentence;
import readout.text.Token;

/** What a count is of and whose doing it is. */
final class Measures {

    private Measures() {}

    /**
     * Who did it: the actor that the phrase at {@code doer} means, or, where it names a deed ("Indian strikes killed …"), the actor
     * that the deed is said to be of.
     */
    static Optional<ActorRef> doer(Reading reading, Sentence sentence, int doer, Hit hit) {
        if (doer != hit.trigger()) {
            Optional<ActorRef> direct = actors(reading, sentence, doer).findFirst();
            if (direct.isPresent()) {
                return direct;
            }
        }
        boolean blast = EventParties.isBlast(sentence.token(doer).lemma());
        for (String relation : blast ? List.<String>of() : List.of("poss", "nmod", "amod", "compound")) {
            for (int child : sentence.children(doer)) {
                if (child < doer && sentence.token(child).relation().equals(relation)) {
                    Optional<ActorRef> owner = actors(reading, sentence, child).findFirst();
                    if (owner.isPresent()) {
                        return owner;
                    }
                }
            }
        }
        return by(reading, sentence, doer);
    }

    /**
     * Who did it where the roles leave it to be understood: "Peru shelled the town, {killing} six", "the attack by rebels {killing} six",
     * "Peru launched {attacks} on nine sites", "Peru burned four tanks and {captured} two". Who only tells of it did not do it, but for who "claims to
     * have burned four and captured two".
     */
    static Optional<ActorRef> understood(Reading reading, List<Statement> statements, Sentence sentence, Hit hit) {
        Token trigger = sentence.token(hit.trigger());
        boolean clause = trigger.pos().equals("VBG")
                && !hit.rule().by().isEmpty()
                && !trigger.relation().equals("pcomp");
        boolean joined = !hit.rule().by().isEmpty() && isJoined(sentence, trigger);
        boolean itself = joined && sentence.token(trigger.head()).is("VB") && isInfinitive(sentence, trigger.head());
        Optional<Integer> doer = clause || joined
                ? Doers.of(sentence, trigger.index())
                : lightVerb(sentence, trigger).flatMap(v -> Doers.of(sentence, v));
        return doer.filter(d -> d != hit.counted() && (itself || !isTeller(statements, sentence, d)))
                .flatMap(d -> isDeed(sentence.token(d))
                        ? doer(reading, sentence, d, hit)
                        : actors(reading, sentence, d).findFirst());
    }

    private static boolean isJoined(Sentence sentence, Token verb) {
        return verb.relation().equals("conj")
                && verb.is("VB")
                && verb.head() >= 0
                && !Grammar.isPassive(sentence, verb.index())
                && sentence.child(verb.index(), "dobj").isPresent();
    }

    private static boolean isInfinitive(Sentence sentence, int verb) {
        return Arrays.stream(sentence.children(verb))
                .mapToObj(sentence::token)
                .anyMatch(t -> t.is("TO") && t.relation().equals("aux"));
    }

    /* The attack of somebody is somebody's doing; an airline's jet is not. */
    private static boolean isDeed(Token noun) {
        return ClaimRules.SHIPPED.isViolence(noun.lemma());
    }

    private static Optional<Integer> lightVerb(Sentence sentence, Token noun) {
        boolean object = noun.is("NN") && noun.relation().equals("dobj");
        return object && isLight(sentence.token(noun.head()).lemma()) ? Optional.of(noun.head()) : Optional.empty();
    }

    /* "launched nine attacks", "fired a barrage of 60 rockets". */
    private static boolean isLight(String verb) {
        return Words.shipped().in(verb, "@light") || verb.equals("fire");
    }

    /** Whether the word is the subject of a verb that only tells of what happened: "{the army} reported a raid". */
    static boolean isTeller(List<Statement> statements, Sentence sentence, int doer) {
        int verb = sentence.token(doer).head();
        if (verb < 0) {
            return false;
        }
        Token told = sentence.token(verb);
        return Counters.COUNTING.contains(told.lemma())
                || statements.stream().anyMatch(s -> s.cue().span().overlaps(told.span()));
    }

    /** "the killing of two judges by gunmen". */
    private static Optional<ActorRef> by(Reading reading, Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.token(child).lemma().equals("by")) {
                Optional<Integer> object = sentence.child(child, "pobj");
                if (object.isPresent()) {
                    return actors(reading, sentence, object.get()).findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private static java.util.stream.Stream<ActorRef> actors(Reading reading, Sentence sentence, int token) {
        return reading.cast().refer(sentence, token).stream()
                .filter(r -> reading.cast()
                        .actor(r.actor())
                        .filter(a -> a.kind() != Actor.Kind.MEDIA)
                        .isPresent());
    }
}
