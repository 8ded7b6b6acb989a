package readout.extract;

import java.util.Arrays;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whether what a verb tells was done by its subject or to it, also where no "was" or "were" tells. */
final class Voice {

    /** What nobody does without doing it to somebody. */
    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "behead", "abduct", "kidnap");

    private Voice() {}

    /** Whether the verb is in the passive or a past participle after its noun. */
    static boolean isPassive(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.pos().equals("VBN") && !token.pos().equals("VBD")) {
            return false;
        }
        if (sentence.child(verb, "auxpass").isPresent()
                || sentence.child(verb, "nsubjpass").isPresent()) {
            return true;
        }
        boolean bare = token.pos().equals("VBN") && sentence.child(verb, "aux").isEmpty();
        if (bare && isAbsolute(sentence, token) || isToll(sentence, verb)) {
            return true;
        }
        if (bare && (token.relation().equals("acl") || token.relation().equals("nmod"))) {
            return true;
        }
        return bare && token.relation().equals("conj") && isPassive(sentence, token.head());
    }

    /** Whether the verb tells that somebody came to harm. */
    static boolean isHarm(String lemma) {
        return HARM.contains(lemma);
    }

    /** "Dozens were either {killed} or are missing": what is done to somebody, without anybody whom it is done to, was done to its subject. */
    static boolean isToll(Sentence sentence, int index) {
        Token verb = sentence.token(index);
        return Set.of("VBD", "VBN").contains(verb.pos())
                && HARM.contains(verb.lemma())
                && !Set.of("relcl", "acl").contains(verb.relation())
                && sentence.child(index, "aux").isEmpty()
                && sentence.child(index, "dobj").isEmpty()
                && Arrays.stream(sentence.children(index))
                        .filter(child -> sentence.token(child).relation().equals("conj"))
                        .noneMatch(child -> sentence.child(child, "dobj").isPresent())
                && !verb.relation().equals("conj");
    }

    /** "With nine rebels {killed}", "two were missing and four {wounded}": a participle whose own subject is what it is done to. */
    private static boolean isAbsolute(Sentence sentence, Token verb) {
        boolean absolute = verb.relation().equals("conj")
                || sentence.child(verb.index(), "mark")
                        .filter(mark -> sentence.token(mark).lemma().equals("with"))
                        .isPresent();
        return absolute
                && sentence.child(verb.index(), "dobj").isEmpty()
                && sentence.child(verb.index(), "nsubj")
                        .filter(subject -> Grammar.role(sentence, verb.index(), "A1")
                                .filter(done -> done.intValue() == subject)
                                .isPresent())
                        .isPresent();
    }
}
