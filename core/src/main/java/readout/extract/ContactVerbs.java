package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** The cues that are verbs: "met X", "spoke with X", "A and B met". */
final class ContactVerbs {

    private static final Set<String> RECIPROCAL = Set.of("meet", "speak", "consult", "discuss");

    private final Sentence sentence;
    private final CueSpeakers subjects;
    private final ContactStatus status;
    private final ContactPhrases phrases;

    ContactVerbs(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.subjects = new CueSpeakers(sentence, quotations);
        this.status = new ContactStatus(sentence, quotations);
        this.phrases = new ContactPhrases(sentence);
    }

    /** The contact that the verb at {@code verb} tells of under {@code frame}. */
    Optional<ContactCue> cue(int verb, Frame frame) {
        Optional<ContactStatus.Told> told = status.ofVerb(verb);
        if (told.isEmpty() || isOtherSense(verb, frame)) {
            return Optional.empty();
        }
        boolean passive = Clauses.isPassive(sentence, verb);
        List<Integer> partners = passive ? list(sentence.child(verb, "nsubjpass")) : phrases.partners(verb, frame);
        List<Integer> acting = list(passive ? Clauses.under(sentence, verb, "by") : subject(verb));
        if (partners.stream().anyMatch(this::isReciprocal)) {
            partners = List.of();
        }
        if (frame.partners().contains("between")) {
            return Clauses.under(sentence, verb, "between")
                    .map(b -> cue(verb, frame, List.of(), List.of(), List.of(b), acting, told.get()));
        }
        boolean reciprocal = partners.isEmpty()
                && !passive
                && RECIPROCAL.contains(frame.id())
                && acting.stream().anyMatch(phrases::isSeveral);
        if (partners.isEmpty() && !reciprocal) {
            return Optional.empty();
        }
        List<Integer> mediators = phrases.mediators(verb);
        List<Integer> present = phrases.present(verb);
        return Optional.of(
                reciprocal
                        ? cue(verb, frame, List.of(), List.of(), join(acting, present), mediators, told.get())
                        : cue(
                                verb,
                                frame,
                                join(acting, list(didSo(verb))),
                                join(partners, present),
                                List.of(),
                                mediators,
                                told.get()));
    }

    private ContactCue cue(
            int verb,
            Frame frame,
            List<Integer> acting,
            List<Integer> partners,
            List<Integer> joint,
            List<Integer> mediators,
            ContactStatus.Told told) {
        return new ContactCue(
                sentence,
                verb,
                frame,
                acting,
                partners,
                joint,
                mediators,
                phrases.atRequestOf(verb),
                told,
                sentence.span());
    }

    /** "each other", "one another". */
    private boolean isReciprocal(int token) {
        String two = token > 0
                ? sentence.token(token - 1).lemma() + " "
                        + sentence.token(token).lemma()
                : "";
        return two.equals("each other")
                || two.equals("one another")
                || sentence.token(token).form().equals("another");
    }

    /** "called X a liar", "called on X to": another verb; "met demands with", "joined the army": the cast or the object decides. */
    private boolean isOtherSense(int verb, Frame frame) {
        if (frame.id().equals("meet") && Clauses.isPassive(sentence, verb)) {
            return true;
        }
        boolean named = sentence.child(verb, "oprd").isPresent()
                && sentence.child(verb, "dobj").isPresent();
        boolean asked = sentence.child(verb, "xcomp")
                .filter(x -> sentence.token(x).is("VB"))
                .isPresent();
        return frame.id().equals("telephone") && (named || asked)
                || frame.id().equals("receive") && hasTalkObject(verb)
                || frame.needsPronoun()
                        && sentence.child(verb, "dobj")
                                .filter(o -> sentence.token(o).is("PRP"))
                                .isEmpty();
    }

    private boolean hasTalkObject(int verb) {
        return sentence.child(verb, "dobj")
                .flatMap(o -> ContactCues.frame(sentence, o))
                .isPresent();
    }

    private Optional<Integer> subject(int verb) {
        return subjects.of(verb, new Span(0, 0));
    }

    /** "…, as did X": one more who did the same. */
    private Optional<Integer> didSo(int verb) {
        for (int i = verb + 1; i + 2 < sentence.size(); i++) {
            if (sentence.token(i).lemma().equals("as")
                    && sentence.token(i + 1).lemma().equals("do")) {
                return Optional.of(chunkHead(i + 2));
            }
        }
        return Optional.empty();
    }

    /** The last noun of the noun phrase that begins at {@code from}. */
    private int chunkHead(int from) {
        int head = from;
        for (int i = from; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            boolean inside = word.is("NN") || word.is("DT") || word.is("JJ") || word.is("POS") || word.is("PRP");
            if (!inside) {
                break;
            }
            head = word.is("NN") || word.is("PRP") ? i : head;
        }
        return head;
    }

    private static List<Integer> list(Optional<Integer> token) {
        return token.map(List::of).orElse(List.of());
    }

    private static List<Integer> join(List<Integer> a, List<Integer> b) {
        List<Integer> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
