package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What a contact was about, in the text's words: "about X", "talks on X", "to discuss X", "the meeting focused on X". */
final class ContactTopics {

    private static final Set<String> CLAUSES = Set.of("advcl", "conj", "xcomp", "acl", "relcl", "prep");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private final String text;
    private final Sentence sentence;

    ContactTopics(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The topics of the contact that the word at {@code token} tells of; none where the sentence names none. */
    List<String> of(int token) {
        Set<String> found = new LinkedHashSet<>();
        Token word = sentence.token(token);
        about(token, found);
        discussed(token, found);
        if (word.is("NN") && word.head() >= 0 && sentence.token(word.head()).is("VB")) {
            int verb = word.head();
            boolean focus = ContactFrames.lists("focusing", Clauses.lemma(sentence, verb));
            if (word.relation().equals("dobj") || word.relation().equals("nsubj") && focus) {
                about(verb, found);
            }
            if (word.relation().equals("dobj")) {
                discussed(verb, found);
            } else if (word.relation().equals("nsubj")
                    && ContactFrames.lists("covering", Clauses.lemma(sentence, verb))) {
                object(verb, found);
            }
        }
        return List.copyOf(found);
    }

    /** "said in a statement on the call with X": the talk is what a paper is about, and none of its author's unless it says so. */
    static boolean isOfPaper(Sentence sentence, int talk) {
        int preposition = sentence.token(talk).head();
        return preposition > 0
                && sentence.token(talk).relation().equals("pobj")
                && ContactFrames.lists("about", sentence.token(preposition).lemma())
                && ContactFrames.lists("papers", sentence.token(preposition - 1).lemma());
    }

    private void about(int head, Set<String> found) {
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            boolean callsOn = child == head + 1
                    && sentence.token(head).is("VB")
                    && sentence.token(head).lemma().equals("call");
            if (word.is("IN") && !callsOn && ContactFrames.lists("about", word.lemma())) {
                sentence.child(child, "pobj")
                        .filter(n -> isTopic(sentence.token(n)))
                        .ifPresent(n -> add(n, found));
            }
        }
    }

    private void discussed(int head, Set<String> found) {
        if (ContactFrames.lists("discussing", Clauses.lemma(sentence, head))) {
            object(head, found);
        }
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            if (word.is("VB")
                    && CLAUSES.contains(word.relation())
                    && ContactFrames.lists("discussing", Clauses.lemma(sentence, child))) {
                object(child, found);
            }
        }
    }

    private void object(int verb, Set<String> found) {
        sentence.child(verb, "dobj").filter(n -> isTopic(sentence.token(n))).ifPresent(n -> add(n, found));
    }

    private static boolean isTopic(Token noun) {
        return !TIMES.contains(noun.name())
                && !noun.is("PRP")
                && !noun.is("WP")
                && !noun.is("WDT")
                && !ContactFrames.lists("no-topic", noun.lemma());
    }

    private void add(int head, Set<String> found) {
        List<Integer> words = new ArrayList<>();
        for (int i : sentence.subtree(head)) {
            if (i > head && isOutside(i)) {
                break;
            }
            words.add(i);
        }
        if (!words.isEmpty()) {
            Span span = new Span(
                    sentence.token(words.get(0)).span().start(),
                    sentence.token(words.get(words.size() - 1)).span().end());
            found.add(span.of(text).replaceAll("[\\s,;:.\"“”]+$", ""));
        }
    }

    /** Where the phrase runs on to what is no topic: a time, the other side, a clause. */
    private boolean isOutside(int i) {
        Token word = sentence.token(i);
        boolean time = (word.is("IN") || word.is("DT") || TIMES.contains(word.name()))
                && sentence.child(i, "pobj")
                        .or(() -> Optional.of(i))
                        .filter(n -> TIMES.contains(sentence.token(n).name()))
                        .isPresent();
        boolean phone = ContactTerms.isPhone(sentence, i);
        boolean clause = word.is("WDT") || word.is("WP") || word.form().equals(";");
        boolean joined = word.is("CC")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).is("IN");
        return time
                || phone
                || clause
                || joined
                || word.lemma().equals("with")
                || word.form().equals("\"");
    }
}
