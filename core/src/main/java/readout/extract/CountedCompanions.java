package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.CountedTriggers.Hit;
import readout.text.Sentence;
import readout.text.Token;

/** Who suffered the same beside those counted: "along with two guards", "and only ten soldiers". */
final class CountedCompanions {

    private static final Set<String> WITH = Set.of("along", "together");
    private static final int REACH = 10;

    private final ClaimRules rules;
    private final Sentence sentence;

    CountedCompanions(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /** The heads of the phrases that name them. */
    List<Integer> of(Hit hit) {
        List<Integer> heads = new ArrayList<>();
        int trigger = hit.trigger();
        int above = sentence.token(trigger).head();
        int verb = sentence.token(trigger).is("VB") || above < 0 ? trigger : above;
        if (hit.counted() < verb) {
            heads.addAll(along(verb));
            further(verb).ifPresent(heads::add);
        }
        heads.addAll(enumerated(hit));
        if (hit.rule().isOfPersons()) {
            heads.addAll(along(CountedPhrase.at(sentence, hit.counted()).head()));
            gapped(hit).ifPresent(heads::add);
        }
        return heads;
    }

    /** "was killed along with {two of his bodyguards}", "20 pupils together with {two teachers} were taken". */
    private List<Integer> along(int of) {
        List<Integer> heads = new ArrayList<>();
        for (int child : sentence.children(of)) {
            if (WITH.contains(sentence.token(child).lemma())) {
                sentence.child(child, "prep")
                        .flatMap(with -> sentence.child(with, "pobj"))
                        .ifPresent(heads::add);
            }
        }
        return heads;
    }

    /** "was killed near his home in Puno, along with {two guards}": behind other words of when and where. */
    private Optional<Integer> further(int verb) {
        for (int i = verb + 1; i + 1 < sentence.size() && !sentence.token(i).is("VB"); i++) {
            boolean with = WITH.contains(sentence.token(i).lemma())
                    && sentence.token(i + 1).lemma().equals("with");
            if (with) {
                return sentence.child(i + 1, "pobj");
            }
        }
        return Optional.empty();
    }

    /** "two tanks, {three drones} were destroyed": a list without "and", which the tree takes for two subjects. */
    private List<Integer> enumerated(Hit hit) {
        List<Integer> heads = new ArrayList<>();
        for (int child : sentence.children(hit.trigger())) {
            boolean subject = sentence.token(child).relation().equals("nsubjpass")
                    && sentence.token(hit.counted()).relation().equals("nsubjpass");
            if (subject && child != hit.counted() && isCount(child) && isCount(hit.counted())) {
                heads.add(child);
            }
        }
        return heads;
    }

    /** "were killed and only {ten soldiers}.": the verb is left out, and the tree hangs them anywhere. */
    private Optional<Integer> gapped(Hit hit) {
        int and = hit.trigger() + 1;
        boolean joins = hit.counted() < hit.trigger()
                && and < sentence.size()
                && sentence.token(and).is("CC")
                && Grammar.isPassive(sentence, hit.trigger());
        int end = and + 1;
        while (joins && end < sentence.size() && end < and + REACH && isInPhrase(sentence.token(end))) {
            end++;
        }
        int last = end - 1;
        boolean ends = last > and
                && (end == sentence.size() || sentence.token(end).pos().matches("\\W+"));
        return ends && sentence.token(last).is("NN") && rules.isPerson(sentence.token(last)) && isCount(last)
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean isInPhrase(Token token) {
        return token.is("NN") || token.is("JJ") || token.is("CD") || token.is("DT") || token.is("RB");
    }

    private boolean isCount(int head) {
        return CountedPhrase.at(sentence, head).figure().isPresent();
    }
}
