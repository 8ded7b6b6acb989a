package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.PloverType;
import readout.text.Sentence;

/** Makes one of what one sentence says twice: a verb and the noun it governs that name the same deed ("killed 46 in an attack on a village"). */
final class EventMerge {

    private static final Map<PloverType, PloverType> WHOLES =
            Map.of(PloverType.REQUEST, PloverType.PROTEST, PloverType.MOBILIZE, PloverType.ASSAULT);
    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "leave", "destroy", "damage", "hit");

    private static final Set<String> VICTIMS = Set.of("kill", "wound", "injure");

    private EventMerge() {}

    /** The candidates of one sentence, each deed once. */
    static List<EventCandidate> within(Sentence sentence, List<EventCandidate> candidates) {
        List<EventCandidate> kept = new ArrayList<>();
        for (EventCandidate candidate : candidates) {
            List<EventCandidate> same =
                    kept.stream().filter(k -> linked(sentence, k, candidate)).toList();
            EventCandidate whole = candidate;
            for (int i = same.size() - 1; i >= 0; i--) {
                whole = joined(sentence, same.get(i), whole);
            }
            int place = same.isEmpty() ? kept.size() : kept.indexOf(same.get(0));
            kept.removeAll(same);
            kept.add(place, whole);
        }
        return kept.stream().filter(c -> !isPartOf(sentence, c, kept)).toList();
    }

    /**
     * What a march demands is no request of its own, and troops called out to fight are no mobilization (manual, sections PROTEST and
     * MOBILIZE).
     */
    private static boolean isPartOf(Sentence sentence, EventCandidate candidate, List<EventCandidate> all) {
        Optional<PloverType> whole = Optional.ofNullable(WHOLES.get(candidate.type()));
        return isMeans(candidate, all)
                || isResult(sentence, candidate, all)
                || isOrder(sentence, candidate, all)
                || whole.isPresent()
                        && all.stream()
                                .anyMatch(c -> c.type() == whole.get()
                                        && (doer(c).equals(doer(candidate))
                                                || sentence.isUnder(candidate.trigger(), c.trigger())));
    }

    /**
     * What came of a blow is none of its own: "clashed, {killing} five" of two sides, "struck a power plant, {cutting} electricity"; nor is the truce
     * whose coming into force or holding is told.
     */
    private static boolean isResult(Sentence sentence, EventCandidate candidate, List<EventCandidate> all) {
        var token = sentence.token(candidate.trigger());
        boolean beside = token.pos().equals("VBG") && token.relation().equals("advcl");
        boolean toll = beside && HARM.contains(token.lemma());
        boolean outage = beside && candidate.rule().equals("coerce.withhold");
        boolean truce = candidate.type() == PloverType.AGREE
                && all.stream()
                        .filter(c -> c.rule().startsWith("retreat.truce"))
                        .flatMap(c -> Grammar.subject(sentence, c.trigger()).stream())
                        .anyMatch(subject -> subject == candidate.trigger());
        return truce
                || all.stream()
                        .filter(c -> c.trigger() == token.head())
                        .anyMatch(c -> c.type() == PloverType.ASSAULT && (toll && c.reciprocal() || outage));
    }

    /** "Fired tear gas to {disperse} the crowd": the gas is the deed. */
    private static boolean isMeans(EventCandidate candidate, List<EventCandidate> all) {
        return candidate.type() == PloverType.COERCE
                && candidate.rule().equals("coerce.prevent")
                && all.stream()
                        .anyMatch(c -> c.type() == PloverType.ASSAULT
                                && c.mode().filter("crowd-control"::equals).isPresent()
                                && doer(c).equals(doer(candidate)));
    }

    /** "{Ordered} the arrest of nine officers": who may order it does it so, and asks nothing of those arrested. */
    private static boolean isOrder(Sentence sentence, EventCandidate candidate, List<EventCandidate> all) {
        return candidate.type() == PloverType.REQUEST
                && all.stream()
                        .filter(c -> c.type() == PloverType.COERCE || c.type() == PloverType.MOBILIZE)
                        .map(c -> sentence.token(c.trigger()))
                        .anyMatch(t -> t.relation().equals("dobj") && t.head() == candidate.trigger());
    }

    private static Optional<Integer> doer(EventCandidate candidate) {
        return candidate.actors().stream().flatMap(List::stream).findFirst();
    }

    private static boolean linked(Sentence sentence, EventCandidate a, EventCandidate b) {
        boolean alike = a.type() == b.type() && a.reciprocal() == b.reciprocal() && !ShotDown.apart(sentence, a, b);
        boolean near = near(sentence, a.trigger(), b.trigger())
                || a.words().anyMatch(word -> near(sentence, b.trigger(), word));
        return alike && (near || ShotDown.isEnd(sentence, b, a));
    }

    /** Whether the noun at {@code lower} hangs from {@code upper}, directly or by one preposition, or is its doer. */
    private static boolean near(Sentence sentence, int lower, int upper) {
        var token = sentence.token(lower);
        if (token.head() < 0) {
            return false;
        }
        int head = token.head();
        if (token.is("VB")) {
            return isOutcome(sentence, lower, upper)
                    || isToldAgain(sentence, lower, upper)
                    || isTimeOf(sentence, lower, upper)
                    || Surroundings.isAimed(sentence, lower, upper);
        }
        if (head == upper || token.relation().equals("dobj") && isTimeOf(sentence, head, upper)) {
            return true;
        }
        var above = sentence.token(head);
        boolean within = Grammar.isPreposition(above)
                && List.of("in", "during", "by", "with", "of").contains(above.lemma());
        return within && (above.head() == upper || isBesideHarm(sentence, above.head(), upper));
    }

    /** "fired rockets, {killing} two": what came of the deed, told beside it. */
    private static boolean isOutcome(Sentence sentence, int lower, int upper) {
        var token = sentence.token(lower);
        var above = sentence.token(upper);
        boolean beside = token.pos().equals("VBG") && token.relation().equals("advcl")
                || token.relation().equals("conj");
        boolean carried =
                carrier(sentence, upper).filter(verb -> verb == token.head()).isPresent();
        boolean both = token.relation().equals("conj") && (HARM.contains(above.lemma()) || isToll(sentence, lower));
        return HARM.contains(token.lemma())
                && (token.relation().equals("relcl")
                        || token.relation().equals("acl")
                        || beside && (both || !token.relation().equals("conj")))
                && (token.head() == upper || carried);
    }

    /** The verb whose object the noun is, through "a series of": "{staged} a series of attacks". */
    private static Optional<Integer> carrier(Sentence sentence, int noun) {
        var token = sentence.token(noun);
        if (token.relation().equals("pobj")
                && sentence.token(token.head()).lemma().equals("of")) {
            int above = sentence.token(token.head()).head();
            boolean many =
                    above >= 0 && Words.shipped().in(sentence.token(above).lemma(), "@series");
            return many ? carrier(sentence, above) : Optional.empty();
        }
        return Optional.of(token.head()).filter(verb -> token.relation().equals("dobj"));
    }

    /** "Raided the village and {killed} 14 fishermen": those who died of the raid, counted. */
    private static boolean isToll(Sentence sentence, int verb) {
        return VICTIMS.contains(sentence.token(verb).lemma())
                && Grammar.child(sentence, verb, "nsubj").isEmpty()
                && Grammar.child(sentence, verb, "dobj")
                        .filter(victims ->
                                Grammar.child(sentence, victims, "poss").isEmpty())
                        .isPresent();
    }

    /** "the shelling …, which killed two", "an attack … in which two died", "an attack on a market killing two". */
    static boolean isToldAgain(Sentence sentence, int lower, int upper) {
        var token = sentence.token(lower);
        if (!HARM.contains(token.lemma()) || !isNamed(sentence, upper) || upper > lower) {
            return false;
        }
        boolean relative = Doers.hasRelativeSubject(sentence, lower) || isInWhich(sentence, lower);
        return (relative || isNext(sentence, lower, upper)) && !Surroundings.isOfOtherBlow(sentence, lower, upper);
    }

    /** Whether the verb, which has no subject of its own, stands right after the phrase of the noun, wherever the tree hangs it. */
    private static boolean isNext(Sentence sentence, int verb, int noun) {
        return Grammar.child(sentence, verb, "nsubj").isEmpty()
                && !Grammar.isPassive(sentence, verb)
                && Arrays.stream(sentence.subtree(noun)).anyMatch(word -> word == verb - 1);
    }

    private static boolean isNamed(Sentence sentence, int word) {
        var token = sentence.token(word);
        return token.is("NN") || token.pos().equals("VBG") && token.relation().equals("pcomp");
    }

    private static boolean isInWhich(Sentence sentence, int verb) {
        return Arrays.stream(sentence.children(verb))
                .filter(p -> Set.of("in", "during").contains(sentence.token(p).lemma()))
                .anyMatch(p -> sentence.child(p, "pobj")
                        .filter(w -> sentence.token(w).is("WDT"))
                        .isPresent());
    }

    /** "Four were killed when the army {shelled} the town". */
    private static boolean isTimeOf(Sentence sentence, int lower, int upper) {
        var token = sentence.token(lower);
        boolean when = token.relation().equals("advcl")
                && (token.head() == upper || isBesideHarm(sentence, token.head(), upper))
                && Arrays.stream(sentence.children(lower))
                        .anyMatch(c -> sentence.token(c).lemma().equals("when"));
        return when && HARM.contains(sentence.token(upper).lemma()) && Grammar.isPassive(sentence, upper);
    }

    /** "Nine were killed and two {injured} when …": the second of two tolls. */
    private static boolean isBesideHarm(Sentence sentence, int verb, int first) {
        var token = sentence.token(verb);
        return token.relation().equals("conj") && token.head() == first && HARM.contains(token.lemma());
    }

    private static EventCandidate joined(Sentence sentence, EventCandidate a, EventCandidate b) {
        EventCandidate verb = sentence.token(b.trigger()).is("VB")
                        && !sentence.token(a.trigger()).is("VB")
                ? b
                : a;
        EventCandidate other = verb == a ? b : a;
        List<List<Integer>> actors = new ArrayList<>(verb.actors());
        actors.addAll(other.actors());
        List<List<Integer>> recipients = new ArrayList<>(verb.recipients());
        recipients.addAll(other.recipients());
        EventCandidate teller = verb.mood() == Mood.FACT ? other : verb;
        return new EventCandidate(
                verb.rule(),
                verb.type(),
                verb.mode().or(other::mode),
                verb.cameo().or(other::cameo),
                verb.nominal(),
                verb.trigger(),
                also(verb, other),
                actors,
                recipients,
                verb.reciprocal(),
                teller.mood(),
                teller.by(),
                Math.min(a.depth(), b.depth()),
                verb.steps());
    }

    /* "{Killed} in a {raid}" tells it by two words. */
    private static List<Integer> also(EventCandidate verb, EventCandidate other) {
        return Stream.of(verb.also(), other.also(), List.of(other.trigger()))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
