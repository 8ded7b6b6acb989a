package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * What stands around a deed without being its content: the means by which something is to be done, the deed after which it is done, what one
 * talks of doing. {@link Moods} asks it, since each is put otherwise than what it hangs from.
 */
final class Surroundings {

    private static final Set<String> MEANS = Set.of("by", "in", "through");
    private static final Set<String> BYGONE = Set.of("following", "follow", "amid", "despite", "since");
    private static final Set<String> TOPIC = Set.of("about", "on", "regarding", "concerning");
    private static final Set<String> HOLDING = Set.of("include", "contain", "comprise", "involve", "cover", "mention");
    private static final Set<String> PLANS = Set.of(
            "deal",
            "agreement",
            "truce",
            "ceasefire",
            "halt",
            "plan",
            "proposal",
            "accord",
            "offer",
            "draft",
            "roadmap",
            "package",
            "treaty",
            "initiative",
            "text",
            "demand",
            "condition",
            "precondition",
            "requirement",
            "term",
            "request",
            "ultimatum");
    private static final Set<String> INCLUDING = Set.of("including", "include");
    private static final Set<String> TOWARD = Set.of("toward", "towards");
    private static final Set<String> CLOSE = Set.of("close", "closer", "near", "nearer");
    private static final Set<String> AIMED = Set.of("target", "hit", "strike", "pound");
    private static final Set<String> IFFY = Set.of("would", "could", "might", "may", "'d");
    private static final Set<Mood> UNREAL = Set.of(Mood.POSSIBLE, Mood.CONDITIONAL, Mood.OBLIGED, Mood.FUTURE);

    private static final Set<String> FACING = Set.of("face", "case", "event");
    private static final Set<String> MORE = Set.of("further", "future", "new", "more", "renewed", "another");

    private Surroundings() {}

    /**
     * How the gerund under {@code preposition} is put where it tells by what means, or in what, something is done that is not: "could end the
     * war by {urging} restraint", "must show sincerity in {ending} the war".
     */
    static Optional<Mood> ofMeans(Sentence sentence, int preposition) {
        Token word = sentence.token(preposition);
        boolean gerund = sentence.child(preposition, "pcomp")
                .filter(child -> sentence.token(child).pos().equals("VBG"))
                .isPresent();
        if (!gerund || !MEANS.contains(word.lemma()) || word.head() < 0) {
            return Optional.empty();
        }
        Token served = sentence.token(word.head());
        boolean object = served.is("NN") && Set.of("dobj", "nsubjpass").contains(served.relation());
        int verb = object ? served.head() : served.index();
        return Optional.of(verb)
                .filter(v -> sentence.token(v).is("VB"))
                .map(v -> OwnMood.of(sentence, v))
                .filter(UNREAL::contains);
    }

    /** "Agreed to halt its attacks {following} a call": what a deed follows took place, however the deed itself is put. */
    static boolean isBygone(Sentence sentence, int preposition) {
        Token word = sentence.token(preposition);
        return word.relation().equals("prep")
                && BYGONE.contains(word.lemma())
                && sentence.token(word.head()).is("VB");
    }

    /** "{An attack} on the port would mean war": of a deed that nobody points at it is told what it would do, not that it was done. */
    static boolean isSupposed(Sentence sentence, int noun, int verb) {
        Token deed = sentence.token(noun);
        if (!deed.is("NN") || !Set.of("nsubj", "nsubjpass").contains(deed.relation())) {
            return false;
        }
        boolean would = sentence.child(verb, "aux")
                .filter(aux -> IFFY.contains(sentence.token(aux).lower()))
                .isPresent();
        boolean any = false;
        boolean a = false;
        for (int child : sentence.children(noun)) {
            Token word = sentence.token(child);
            if (Set.of("relcl", "acl").contains(word.relation()) || isDated(sentence, child)) {
                return false;
            }
            any |= word.lower().equals("any");
            a |= Set.of("a", "an", "another").contains(word.lower());
        }
        return would && a || any && OwnMood.of(sentence, verb) != Mood.FACT;
    }

    private static boolean isDated(Sentence sentence, int child) {
        return Arrays.stream(sentence.subtree(child)).mapToObj(sentence::token).anyMatch(Grammar::isTime);
    }

    /** "Spoke about {ending} the war", "steps toward {ending} it": what is talked of or worked for is not done yet. */
    static boolean isTopic(Sentence sentence, int gerund, int preposition) {
        Token word = sentence.token(preposition);
        if (!sentence.token(gerund).pos().equals("VBG")
                || sentence.child(gerund, "aux").isPresent()
                || word.head() < 0) {
            return false;
        }
        Token above = sentence.token(word.head());
        return TOPIC.contains(word.lemma()) && Words.shipped().in(above.lemma(), "@conferring")
                || TOWARD.contains(word.lemma())
                || word.lemma().equals("to") && (CLOSE.contains(above.lemma()) || CLOSE.contains(above.form()));
    }

    /** "Made demands, including {a withdrawal}": what one of the papers and wishes holds. */
    static boolean isIncluded(Sentence sentence, int preposition) {
        Token word = sentence.token(preposition);
        return INCLUDING.contains(word.lemma())
                && word.head() >= 0
                && PLANS.contains(sentence.token(word.head()).lemma());
    }

    /** "The proposed deal includes {a withdrawal}": what a plan holds is not done yet. */
    static boolean isPlanned(Sentence sentence, int verb) {
        return HOLDING.contains(sentence.token(verb).lemma())
                && Clauses.subject(sentence, verb)
                        .filter(plan -> PLANS.contains(sentence.token(plan).lemma()))
                        .isPresent();
    }

    /** "Strikes {targeting} the port", "a wave of strikes that {hit} the port": what a blow was aimed at, told after it. */
    static boolean isAimed(Sentence sentence, int verb, int blow) {
        Token word = sentence.token(verb);
        if (!AIMED.contains(word.lemma()) || !Set.of("acl", "relcl").contains(word.relation()) || verb < blow) {
            return false;
        }
        Token noun = sentence.token(word.head());
        boolean series = Words.shipped().in(noun.lemma(), "@series")
                && Clauses.under(sentence, noun.index(), "of")
                        .filter(of -> of == blow)
                        .isPresent();
        return sentence.token(blow).is("NN") && !Grammar.isPassive(sentence, verb) && (noun.index() == blow || series);
    }

    /** "{Halting} the war is a priority": what its predicate makes of a gerund. */
    static Optional<Mood> ofPredicate(Sentence sentence, int gerund, int verb) {
        if (!sentence.token(gerund).pos().equals("VBG")
                || !sentence.token(verb).lemma().equals("be")) {
            return Optional.empty();
        }
        return sentence.child(verb, "attr")
                .or(() -> sentence.child(verb, "acomp"))
                .map(sentence::token)
                .flatMap(said -> Veridicality.shipped().of(said.pos(), said.lemma()));
    }

    /** "Staged raids over a bombing {that killed ninety}": the clause tells of the bombing. */
    static boolean isOfOtherBlow(Sentence sentence, int verb, int noun) {
        var told = sentence.token(Math.max(0, sentence.token(verb).head()));
        return told.index() != noun && told.index() > noun && Words.shipped().in(told.lemma(), "@blow");
    }

    /** "Denounced the raid and said {it} killed two": the raid did, and not who says so. */
    static boolean isBlow(Sentence sentence, int pronoun) {
        var said = sentence.token(Math.max(
                0, sentence.token(Math.max(0, sentence.token(pronoun).head())).head()));
        return said.relation().equals("conj")
                && said.head() >= 0
                && !ReportingVerbs.of(sentence, said.head()).isEmpty()
                && sentence.child(said.head(), "dobj")
                        .filter(blow -> Words.shipped().in(sentence.token(blow).lemma(), "@blow"))
                        .isPresent();
    }

    /** "Will respond to {any} attack", "on alert in the face of {further} attacks": none that took place. */
    static boolean isAnyOne(Sentence sentence, int noun) {
        Token above = sentence.token(Math.max(0, sentence.token(noun).head()));
        boolean warded = above.lemma().equals("against")
                || above.lemma().equals("of")
                        && above.head() >= 0
                        && FACING.contains(sentence.token(above.head()).lemma());
        return Arrays.stream(sentence.children(noun))
                .filter(child -> child < noun)
                .mapToObj(sentence::token)
                .anyMatch(word -> word.lower().equals("any") || warded && MORE.contains(word.lower()));
    }
}
