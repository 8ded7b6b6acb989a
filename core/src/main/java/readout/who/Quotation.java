package readout.who;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Which words stand inside quotation marks, and whose word it is that frames them. */
final class Quotation {

    private static final Set<String> SAYING = WordSets.of("saying");

    private static final int REACH = 4;

    private final boolean[] quoted;
    private final String text;
    private final NavigableMap<Integer, Integer> regions;

    Quotation(AnnotatedText annotated) {
        text = annotated.article().text();
        quoted = mark(text);
        regions = regions(quoted);
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

    /** "{Ana Ruiz} resigned in a letter saying “…”": the subject of the verb that the paper which speaks hangs from. */
    static Optional<Integer> sender(Sentence sentence, int paper) {
        Token noun = sentence.token(paper);
        if (!noun.pos().equals("NN") || noun.head() < 0) {
            return Optional.empty();
        }
        Token above = sentence.token(noun.head());
        int verb = above.is("IN") ? above.head() : above.index();
        return Optional.of(verb)
                .filter(v -> v >= 0 && sentence.token(v).is("VB"))
                .flatMap(v -> sentence.child(v, "nsubj"));
    }

    /**
     * The sentence that frames a quotation in {@code sentence}: itself, the one where the same quotation ends or begins, else the nearest of
     * the four before it that has a speaker, else the next.
     */
    Optional<Sentence> frame(AnnotatedText annotated, Sentence sentence) {
        if (speaker(sentence).isPresent()) {
            return Optional.of(sentence);
        }
        int[] region = region(sentence);
        Optional<Sentence> own = annotated
                .sentenceAt(region[1])
                .or(() -> Optional.of(sentence))
                .filter(s -> speaker(s).isPresent())
                .or(() -> annotated.sentenceAt(region[0]).filter(s -> speaker(s).isPresent()));
        return own.or(() -> before(annotated.sentences(), sentence.index()))
                .or(() -> after(annotated.sentences(), sentence));
    }

    /** From the first to the last character of the quotation that covers the sentence's first quoted word. */
    private int[] region(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (covers(token)) {
                Map.Entry<Integer, Integer> found =
                        regions.floorEntry(token.span().start());
                return new int[] {found.getKey(), found.getValue()};
            }
        }
        return new int[] {sentence.span().start(), sentence.span().end() - 1};
    }

    private Optional<Sentence> before(List<Sentence> sentences, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (speaker(sentences.get(i)).isPresent()) {
                return Optional.of(sentences.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Sentence> after(List<Sentence> sentences, Sentence sentence) {
        int next = sentence.index() + 1;
        return next < sentences.size() && speaker(sentences.get(next)).isPresent()
                ? Optional.of(sentences.get(next))
                : Optional.empty();
    }

    private static NavigableMap<Integer, Integer> regions(boolean[] quoted) {
        NavigableMap<Integer, Integer> regions = new TreeMap<>();
        int start = -1;
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] && start < 0) {
                start = i;
            } else if (!quoted[i] && start >= 0) {
                regions.put(start, i - 1);
                start = -1;
            }
        }
        if (start >= 0) {
            regions.put(start, quoted.length - 1);
        }
        return regions;
    }
}
