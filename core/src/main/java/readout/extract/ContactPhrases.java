package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.text.Sentence;
import readout.text.Token;

/** The phrases around the verb or noun of a contact: who it was with, who was present, who mediated, who asked for it. */
final class ContactPhrases {

    private static final Set<String> OBJECTS = Set.of("dobj", "oprd", "iobj", "dative");
    private static final Set<String> ATTENDING = Set.of("attend", "take", "join", "present");

    private final Sentence sentence;

    ContactPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Heads of the phrases for the other side of the verb or noun at {@code head}. */
    List<Integer> partners(int head, Frame frame) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            boolean object = OBJECTS.contains(word.relation()) && !word.is("IN") && !word.is("TO");
            if (object && child > head && frame.partners().contains("object")) {
                found.add(child);
            } else if (isPartnerPreposition(word, frame)) {
                sentence.child(child, "pobj").ifPresent(found::add);
            }
        }
        if (found.isEmpty() && frame.partners().contains("with")) {
            withUnderTopic(head).ifPresent(found::add);
        }
        return found;
    }

    /** "discussed the war with X", "talks on the war with X": the parser hangs "with X" from the war. */
    private Optional<Integer> withUnderTopic(int head) {
        Optional<Integer> topic = sentence.token(head).is("VB")
                ? sentence.child(head, "dobj")
                : Clauses.under(sentence, head, "on").or(() -> Clauses.under(sentence, head, "about"));
        return topic.flatMap(o -> Clauses.under(sentence, o, "with"));
    }

    private static boolean isPartnerPreposition(Token word, Frame frame) {
        return (word.is("IN") || word.is("TO"))
                && frame.partners().contains(word.lemma())
                && !word.lemma().equals("between");
    }

    /** "met in the presence of X", "met, with X attending": X was there too. */
    List<Integer> present(int verb) {
        List<Integer> found = new ArrayList<>();
        Clauses.under(sentence, verb, "in")
                .filter(noun -> sentence.token(noun).lemma().equals("presence"))
                .flatMap(noun -> Clauses.under(sentence, noun, "of"))
                .ifPresent(found::add);
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).lemma().equals("with")) {
                sentence.child(child, "pcomp")
                        .filter(v -> ATTENDING.contains(sentence.token(v).lemma()))
                        .flatMap(v -> sentence.child(v, "nsubj"))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "at the request of X", "at X's request", "requested by X": who sought it. */
    Optional<Integer> atRequestOf(int head) {
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            if (word.lemma().equals("at")) {
                Optional<Integer> request = sentence.child(child, "pobj").filter(this::isRequest);
                if (request.isPresent()) {
                    return Clauses.under(sentence, request.get(), "of").or(() -> sentence.child(request.get(), "poss"));
                }
            }
            if (word.pos().equals("VBN") && ContactFrames.lists("seeks", word.lemma())) {
                return Clauses.under(sentence, child, "by");
            }
        }
        return Optional.empty();
    }

    private boolean isRequest(int noun) {
        return Set.of("request", "initiative", "invitation")
                .contains(sentence.token(noun).lemma());
    }

    /** "brokered by X", "through X", "through Omani mediation", "Omani-mediated", "mediated … by X" of the verb it is subject of. */
    List<Integer> mediators(int head) {
        List<Integer> found = new ArrayList<>(through(head));
        Token word = sentence.token(head);
        for (int child : sentence.children(head)) {
            Token modifier = sentence.token(child);
            if (modifier.pos().equals("VBN") && ContactFrames.lists("mediates", modifier.lemma())) {
                Clauses.under(sentence, child, "by")
                        .or(() -> sentence.child(child, "npadvmod"))
                        .ifPresent(found::add);
            }
        }
        if (word.is("NN") && word.head() >= 0 && sentence.token(word.head()).is("VB")) {
            int verb = word.head();
            if (word.relation().equals("nsubjpass")
                    && ContactFrames.lists("mediates", sentence.token(verb).lemma())) {
                Clauses.under(sentence, verb, "by").ifPresent(found::add);
            }
            found.addAll(through(verb));
        }
        return found;
    }

    private List<Integer> through(int head) {
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            if (word.is("IN") && ContactFrames.lists("through", word.lemma())) {
                return sentence.child(child, "pobj").map(this::mediating).orElse(List.of());
            }
        }
        return List.of();
    }

    /** "Omani mediation", "the mediation of Oman", "Oman's good offices": Oman; "Oman": itself. */
    private List<Integer> mediating(int noun) {
        if (!ContactFrames.lists("mediation", sentence.token(noun).lemma())) {
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

    /** "A and B", "the two leaders", "they". */
    boolean isSeveral(int token) {
        Token word = sentence.token(token);
        return sentence.child(token, "conj").isPresent()
                || word.pos().endsWith("S") && word.is("NN")
                || word.lemma().equals("they")
                || word.is("CD");
    }
}
