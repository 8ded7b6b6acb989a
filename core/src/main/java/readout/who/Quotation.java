package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Which words stand inside quotation marks, and whose word it is that frames them. */
final class Quotation {

    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "state",
            "write",
            "declare",
            "post",
            "read",
            "stress",
            "emphasise",
            "emphasize",
            "warn",
            "announce",
            "insist",
            "argue",
            "claim",
            "explain",
            "remark",
            "reply",
            "respond",
            "comment",
            "assert",
            "reiterate",
            "quote",
            "urge",
            "ask",
            "tweet",
            "continue",
            "conclude",
            "acknowledge",
            "admit",
            "confirm",
            "call",
            "vow",
            "observe",
            "recall");

    private final boolean[] quoted;
    private final String text;

    Quotation(AnnotatedText annotated) {
        text = annotated.article().text();
        quoted = mark(text);
    }

    private static boolean[] mark(String text) {
        boolean[] quoted = new boolean[text.length()];
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n' -> open = false;
                case '\u201C', '\u00AB', '\u201E' -> open = true;
                case '\u201D', '\u00BB' -> open = false;
                case '"' -> open = !open;
                default -> {}
            }
            quoted[i] = open;
        }
        return quoted;
    }

    boolean covers(Token token) {
        return token.span().start() < text.length() && quoted[token.span().start()];
    }

    /** Index of the head of the subject of the sentence's verb of saying, outside quotation marks. */
    Optional<Integer> speaker(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.is("VB") && SAYING.contains(token.lemma()) && !covers(token)) {
                Optional<Integer> subject = sentence.predicateAt(token.index())
                        .flatMap(p -> p.argument("A0"))
                        .or(() -> sentence.child(token.index(), "nsubj"));
                if (subject.filter(s -> !covers(sentence.token(s))).isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The sentence that frames a quotation in {@code sentence}: itself, or one of its paragraph, or the nearest before that has a speaker. */
    Optional<Sentence> frame(List<Sentence> sentences, Sentence sentence) {
        if (speaker(sentence).isPresent()) {
            return Optional.of(sentence);
        }
        int at = sentence.index();
        for (int i = at + 1; i < sentences.size() && sentences.get(i).paragraph() == sentence.paragraph(); i++) {
            if (speaker(sentences.get(i)).isPresent()) {
                return Optional.of(sentences.get(i));
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (speaker(sentences.get(i)).isPresent()) {
                return Optional.of(sentences.get(i));
            }
        }
        return Optional.empty();
    }
}
