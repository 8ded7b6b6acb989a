package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.model.Contact.Status;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the words of a sentence that tell of contacts, by roles and tree. */
final class ContactCues {

    private static final Set<String> RECIPROCAL = Set.of("meet", "speak", "consult", "discuss");

    private final Sentence sentence;
    private final CueSpeakers subjects;
    private final ContactStatus status;

    private ContactCues(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.subjects = new CueSpeakers(sentence, quotations);
        this.status = new ContactStatus(sentence);
    }

    /** The cues of {@code sentence}, in order. */
    static List<ContactCue> of(Sentence sentence, Quotations quotations) {
        ContactCues cues = new ContactCues(sentence, quotations);
        List<ContactCue> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            if (word.is("VB") && !word.relation().equals("nmod")) {
                ContactFrames.verb(Clauses.lemma(sentence, word.index()))
                        .flatMap(f -> cues.verb(word.index(), f))
                        .ifPresent(found::add);
            } else if (word.is("NN")) {
                cues.frame(word.index())
                        .flatMap(f -> cues.noun(word.index(), f))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Frame> frame(int noun) {
        String lemma = sentence.token(noun).lemma();
        String two = noun > 0 ? sentence.token(noun - 1).lemma() + "_" + lemma : "";
        return ContactFrames.noun(two).or(() -> ContactFrames.noun(lemma));
    }

    private Optional<ContactCue> verb(int verb, Frame frame) {
        Optional<Status> told = ContactStatus.of(Factuality.of(sentence, verb));
        if (told.isEmpty() || isOtherSense(verb, frame)) {
            return Optional.empty();
        }
        boolean passive = Clauses.isPassive(sentence, verb);
        List<Integer> partners = passive ? list(sentence.child(verb, "nsubjpass")) : partners(verb, frame);
        List<Integer> acting = list(passive ? Clauses.under(sentence, verb, "by") : subject(verb));
        boolean eachOther = partners.stream().anyMatch(this::isReciprocal);
        if (eachOther) {
            partners = List.of();
        }
        boolean reciprocal = partners.isEmpty()
                && !passive
                && RECIPROCAL.contains(frame.id())
                && acting.stream().anyMatch(this::isSeveral);
        if (partners.isEmpty() && !reciprocal) {
            return Optional.empty();
        }
        List<Integer> joint = new ArrayList<>(reciprocal ? acting : List.of());
        List<Integer> others = new ArrayList<>(partners);
        presence(verb).ifPresent(reciprocal ? joint::add : others::add);
        List<Integer> all = new ArrayList<>(acting);
        didSo(verb).ifPresent(all::add);
        return Optional.of(new ContactCue(
                sentence,
                verb,
                frame,
                reciprocal ? List.of() : all,
                others,
                joint,
                through(verb),
                Optional.empty(),
                told.get()));
    }

    /** "A and B", "the two leaders", "they". */
    private boolean isSeveral(int token) {
        Token word = sentence.token(token);
        boolean joined = sentence.child(token, "conj").isPresent();
        return joined
                || word.pos().endsWith("S") && word.is("NN")
                || word.lemma().equals("they")
                || word.is("CD");
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

    /** "called X a liar", "called on X to": another verb; "met demands with": the cast decides. */
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
                || frame.id().equals("receive") && hasTalkObject(verb);
    }

    private boolean hasTalkObject(int verb) {
        return sentence.child(verb, "dobj").flatMap(this::frame).isPresent();
    }

    private Optional<Integer> subject(int verb) {
        return subjects.of(verb, new Span(0, 0));
    }

    private List<Integer> partners(int head, Frame frame) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            boolean object = Set.of("dobj", "oprd", "iobj", "dative").contains(word.relation())
                    && !word.is("IN")
                    && !word.is("TO");
            if (object && child > head && frame.partners().contains("object")) {
                found.add(child);
            } else if (isPartnerPreposition(word, frame)) {
                sentence.child(child, "pobj").ifPresent(found::add);
            }
        }
        if (found.isEmpty() && sentence.token(head).is("VB") && frame.partners().contains("with")) {
            sentence.child(head, "dobj")
                    .flatMap(o -> Clauses.under(sentence, o, "with"))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isPartnerPreposition(Token word, Frame frame) {
        return (word.is("IN") || word.is("TO"))
                && frame.partners().contains(word.lemma())
                && !word.lemma().equals("between");
    }

    /** "met in the presence of X": X was there too. */
    private Optional<Integer> presence(int verb) {
        return Clauses.under(sentence, verb, "in")
                .filter(noun -> sentence.token(noun).lemma().equals("presence"))
                .flatMap(noun -> Clauses.under(sentence, noun, "of"));
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

    private List<Integer> through(int head) {
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            if (word.is("IN") && ContactFrames.lists("through", word.lemma())) {
                return list(sentence.child(child, "pobj"));
            }
        }
        return List.of();
    }

    private Optional<ContactCue> noun(int noun, Frame frame) {
        Optional<Status> told = status.ofTalk(noun);
        if (told.isEmpty() || followedByFor(noun)) {
            return Optional.empty();
        }
        Optional<Integer> governor = governor(noun);
        List<Integer> between = list(Clauses.under(sentence, noun, "between"));
        if (between.isEmpty() && frame.partners().contains("of")) {
            between = list(Clauses.under(sentence, noun, "of"));
        }
        List<Integer> partners = partners(noun, frame);
        if (partners.isEmpty() && governor.isPresent()) {
            partners = list(Clauses.under(sentence, governor.get(), "with").filter(w -> w > noun));
        }
        if (partners.isEmpty() && between.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> acting = list(actor(noun, governor));
        boolean hosted = !between.isEmpty()
                && governor.filter(g -> ContactFrames.lists(
                                "mediates", sentence.token(g).lemma()))
                        .isPresent();
        Optional<Integer> caller = Clauses.under(sentence, noun, "from")
                .filter(c -> frame.partners().contains("from"));
        List<Integer> mediators = new ArrayList<>(hosted ? acting : List.of());
        mediators.addAll(mediators(noun));
        return Optional.of(new ContactCue(
                sentence,
                noun,
                frame,
                between.isEmpty() ? acting : List.of(),
                between.isEmpty() ? partners : List.of(),
                between,
                mediators,
                caller,
                told.get()));
    }

    /** "X's call", "X held a call"; "his call" is that of the subject it goes with, which may follow: "In his call with Y, X said". */
    private Optional<Integer> actor(int noun, Optional<Integer> governor) {
        Optional<Integer> owner = sentence.child(noun, "poss");
        Optional<Integer> subject = governor.map(g -> outermost(noun, g)).flatMap(this::subject);
        boolean pronoun = owner.filter(o -> sentence.token(o).is("PRP")).isPresent();
        boolean named = subject.filter(s -> sentence.token(s).is("NN")).isPresent();
        return pronoun && named ? subject : owner.or(() -> subject);
    }

    /** "urged both to stop in calls with X": what the calls set is the urging. */
    private int outermost(int noun, int governor) {
        Token word = sentence.token(noun);
        int at = governor;
        while (word.relation().equals("pobj")
                && sentence.token(at).relation().equals("xcomp")
                && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }

    private boolean followedByFor(int noun) {
        return noun + 1 < sentence.size()
                && sentence.token(noun + 1).lemma().equals("for")
                && sentence.token(noun).lemma().equals("call");
    }

    /** "brokered by X", "through X". */
    private List<Integer> mediators(int noun) {
        List<Integer> found = new ArrayList<>(through(noun));
        for (int child : sentence.children(noun)) {
            Token word = sentence.token(child);
            if (word.pos().equals("VBN") && ContactFrames.lists("mediates", word.lemma())) {
                Clauses.under(sentence, child, "by")
                        .or(() -> sentence.child(child, "npadvmod"))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The verb that the talk is subject or object of, or that it sets: "held talks", "in talks with X, he said". */
    private Optional<Integer> governor(int noun) {
        Token word = status.whole(noun);
        if (word.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(word.head());
        if (head.is("VB")) {
            return Optional.of(head.index());
        }
        if (head.is("IN") && head.head() >= 0) {
            Token above = sentence.token(head.head());
            return above.is("VB") ? Optional.of(above.index()) : governor(above.index());
        }
        boolean chained = Set.of("conj", "dobj", "pobj", "appos", "nsubj").contains(word.relation());
        return chained && head.index() != noun ? governor(head.index()) : Optional.empty();
    }

    private static List<Integer> list(Optional<Integer> token) {
        return token.map(List::of).orElse(List.of());
    }
}
