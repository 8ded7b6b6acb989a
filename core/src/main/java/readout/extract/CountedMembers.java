package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Those named beside a word for the harmed: "a nurse was among the dead", "the dead are two nurses", "the 24 dead include two nurses", "of those
 * killed, 12 were women".
 */
final class CountedMembers {

    private static final Set<String> DEFINITE = Set.of("the", "those");
    private static final Set<String> LISTING = Set.of("be", "include", "comprise");

    private final ClaimRules rules;
    private final Sentence sentence;
    private final Token harmed;

    private CountedMembers(ClaimRules rules, Sentence sentence, Token harmed) {
        this.rules = rules;
        this.sentence = sentence;
        this.harmed = harmed;
    }

    /** The hits of {@code word}, where it stands for those harmed. */
    static List<Hit> at(Token word, Sentence sentence, ClaimRules rules) {
        var members = new CountedMembers(rules, sentence, word);
        List<Hit> found = new ArrayList<>();
        for (ClaimRule rule : rules.triggeredBy(Trigger.MEMBERS, word.lower())) {
            for (int named : members.named()) {
                found.add(new Hit(rule, word.index(), named, Optional.empty(), word.lower()));
            }
        }
        return found;
    }

    private List<Integer> named() {
        int opening = opening();
        if (opening < 0) {
            return List.of();
        }
        List<Integer> shares =
                opening > 0 && sentence.token(opening - 1).lemma().equals("of") && opening == 1 ? shares() : List.of();
        return !shares.isEmpty()
                ? shares
                : among(opening).or(() -> listed(opening)).or(this::part).stream()
                        .toList();
    }

    /** Index of the article: "{the} dead", "{those} killed", "{the} 24 dead", "{the} total death toll"; -1 where there is none. */
    private int opening() {
        for (int i = harmed.index() - 1; i >= 0 && i >= harmed.index() - 4; i--) {
            Token before = sentence.token(i);
            if (DEFINITE.contains(before.lower())) {
                return i;
            }
            if (!WrittenNumbers.isNumeral(before) && !before.is("JJ") && !before.is("NN")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Of the 24 dead, {12} were women and {three} were children": each number, or what they were. */
    private List<Integer> shares() {
        List<Integer> found = new ArrayList<>();
        for (int i = harmed.index() + 2; i + 1 < sentence.size(); i++) {
            boolean share = WrittenNumbers.isNumeral(sentence.token(i))
                    && sentence.token(i + 1).lemma().equals("be")
                    && sentence.token(i + 1).is("VB");
            if (share) {
                sentence.child(i + 1, "attr")
                        .filter(who -> rules.isPerson(sentence.token(who)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "{twelve} of the dead were recruits": the number, or what they were. */
    private Optional<Integer> part() {
        int people = harmed.is("VBN") || harmed.is("VB") ? harmed.head() : harmed.index();
        int of = people > 0 && sentence.token(people).relation().equals("pobj")
                ? sentence.token(people).head()
                : -1;
        int number = of > 0 && sentence.token(of).lemma().equals("of")
                ? sentence.token(of).head()
                : -1;
        if (number < 0
                || !WrittenNumbers.isNumeral(sentence.token(number))
                || !sentence.token(number).relation().startsWith("nsubj")) {
            return Optional.empty();
        }
        Token verb = sentence.token(sentence.token(number).head());
        Optional<Integer> were = verb.lemma().equals("be")
                ? sentence.child(verb.index(), "attr").filter(who -> rules.isPerson(sentence.token(who)))
                : Optional.empty();
        return harmed.is("VB") ? were : Optional.of(were.orElse(number));
    }

    /** "A nurse was {among} the dead", "{among} the dead was a nurse". */
    private Optional<Integer> among(int article) {
        int link = article - 1;
        if (link < 0
                || !sentence.token(link).lemma().equals("among")
                || sentence.token(link).head() < 0) {
            return Optional.empty();
        }
        int verb = sentence.token(link).head();
        if (!sentence.token(verb).lemma().equals("be")) {
            return Optional.empty();
        }
        return verb > link
                ? sentence.child(verb, "attr")
                        .or(() -> sentence.child(verb, "nsubj"))
                        .filter(who -> who > verb)
                : sentence.child(verb, "nsubj");
    }

    /** "The dead {are} two nurses", "the 24 dead {include} two nurses", whatever the tree makes of the dead. */
    private Optional<Integer> listed(int article) {
        int verb = harmed.relation().equals("nsubj") ? harmed.head() : harmed.index() + 1;
        boolean subject = article == 0 || !sentence.token(article - 1).is("IN");
        if (verb < 0
                || verb >= sentence.size()
                || !subject
                || !LISTING.contains(sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        return sentence.token(verb).lemma().equals("be") ? sentence.child(verb, "attr") : sentence.child(verb, "dobj");
    }
}
