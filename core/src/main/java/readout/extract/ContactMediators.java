package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.text.Sentence;
import readout.text.Token;

/** Who brought the parties of a contact together: "brokered by X", "through X", "under Swiss mediation", "with X acting as mediator". */
final class ContactMediators {

    private final Sentence sentence;

    ContactMediators(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Heads of the phrases for them, at the verb or noun at {@code head}. */
    List<Integer> of(int head) {
        List<Integer> found = new ArrayList<>(at(head));
        Token word = sentence.token(head);
        if (word.is("NN") && word.head() >= 0 && sentence.token(word.head()).is("VB")) {
            int verb = word.head();
            if (word.relation().equals("nsubjpass")
                    && ContactFrames.lists("mediates", sentence.token(verb).lemma())) {
                Clauses.under(sentence, verb, "by").ifPresent(found::add);
            }
            found.addAll(at(verb));
        }
        return found;
    }

    private List<Integer> at(int head) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            if (word.pos().equals("VBN") && ContactFrames.lists("mediates", word.lemma())) {
                Clauses.under(sentence, child, "by")
                        .or(() -> sentence.child(child, "npadvmod"))
                        .ifPresent(found::add);
            } else if (word.is("IN")) {
                found.addAll(through(child));
            }
        }
        return found;
    }

    private List<Integer> through(int preposition) {
        String lemma = sentence.token(preposition).lemma();
        Optional<Integer> noun = sentence.child(preposition, "pobj");
        if (ContactFrames.lists("through", lemma)) {
            return noun.map(this::mediating).orElse(List.of());
        }
        if (ContactFrames.lists("auspices", lemma)) {
            return noun.filter(this::isMediation).map(this::mediating).orElse(List.of());
        }
        if (lemma.equals("for")) {
            return noun.filter(n -> !ContactCues.frames(sentence, n).isEmpty())
                    .map(this::at)
                    .orElse(List.of());
        }
        boolean with = lemma.equals("with")
                && sentence.child(preposition, "pcomp").filter(this::acts).isPresent();
        return with
                ? noun.or(() -> sentence.child(preposition, "pcomp").flatMap(v -> sentence.child(v, "nsubj")))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private boolean isMediation(int noun) {
        return ContactFrames.lists("mediation", sentence.token(noun).lemma());
    }

    /** "acting as mediator", "mediating". */
    boolean acts(int verb) {
        boolean as = Clauses.under(sentence, verb, "as")
                .filter(n -> ContactFrames.lists("mediator", sentence.token(n).lemma()))
                .isPresent();
        return as || ContactFrames.lists("mediates", Clauses.lemma(sentence, verb));
    }

    /** "Omani mediation", "the mediation of Oman", "Oman's good offices": Oman; "Oman": itself. */
    private List<Integer> mediating(int noun) {
        if (!isMediation(noun)) {
            return List.of(noun);
        }
        return Clauses.under(sentence, noun, "of")
                .or(() -> Clauses.under(sentence, noun, "by"))
                .or(() -> sentence.child(noun, "poss"))
                .or(() -> sentence.child(noun, "nmod")
                        .filter(m -> !sentence.token(m).name().isEmpty()))
                .map(List::of)
                .orElse(List.of(noun));
    }
}
