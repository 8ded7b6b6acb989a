package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the verbs and nouns of a sentence that tell of contacts, by roles and tree. */
final class ContactCues {

    private static final Set<String> OBJECTS = Set.of("dobj", "pobj");

    private final Sentence sentence;
    private final ContactSubjects subjects;
    private final ContactStatus status;
    private final ContactPhrases phrases;
    private final ContactSenders senders;

    private ContactCues(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.status = new ContactStatus(sentence, quotations);
        this.subjects = new ContactSubjects(sentence, quotations, status);
        this.phrases = new ContactPhrases(sentence);
        this.senders = new ContactSenders(sentence);
    }

    /** The cues of {@code sentence}, in order; of one word one for each of its frames that fits, the likeliest first. */
    static List<ContactCue> of(Sentence sentence, Quotations quotations) {
        ContactCues cues = new ContactCues(sentence, quotations);
        List<ContactCue> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            cues.at(word).forEach(cue -> found.addAll(ContactLateParties.parted(cue)));
        }
        return found;
    }

    private List<ContactCue> at(Token word) {
        return frames(sentence, word.index()).stream()
                .map(frame -> cue(word.index(), frame))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The frames of the word; of a noun, read with the word before it: "phone call". */
    static List<Frame> frames(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (word.is("VB")) {
            return word.relation().equals("nmod") ? List.of() : ContactFrames.verb(Clauses.lemma(sentence, token));
        }
        boolean noun = word.is("NN") || word.is("JJ") && OBJECTS.contains(word.relation());
        if (!noun) {
            return List.of();
        }
        String two = token > 0 ? sentence.token(token - 1).lemma() + "_" + word.lemma() : "";
        List<Frame> frames = ContactFrames.noun(two);
        return frames.isEmpty() ? ContactFrames.noun(word.lemma()) : frames;
    }

    private Optional<ContactCue> cue(int word, Frame frame) {
        Optional<ContactStatus.Told> told = ContactSenses.fits(sentence, word, frame)
                ? sentence.token(word).is("VB") ? status.ofVerb(word) : status.ofTalk(word, frame)
                : Optional.empty();
        Optional<Integer> verb = sentence.token(word).is("VB") ? Optional.of(word) : subjects.governor(word);
        return told.flatMap(t -> seated(word, verb, frame, t));
    }

    /** The cue with those around it, where there are any. */
    private Optional<ContactCue> seated(int word, Optional<Integer> verb, Frame frame, ContactStatus.Told told) {
        List<Integer> acting = subjects.acting(word, frame, verb, told);
        List<Integer> mediators = new ArrayList<>(phrases.mediators(word));
        List<Integer> partners = partners(word, verb, frame);
        List<Integer> joint = joint(word, verb, frame);
        Optional<Integer> caller = caller(word, verb, frame);
        boolean brings = frame.partners().equals(Set.of("between"))
                || !joint.isEmpty()
                        && verb.filter(v -> mediates(v) || frame.medium().equals("message") && carries(v))
                                .isPresent();
        if (frame.needs("mediator") && mediators.isEmpty()) {
            return Optional.empty();
        }
        if (brings || frame.brings()) {
            mediators.addAll(acting);
        }
        if (frame.brings()) {
            joint = partners.stream().filter(p -> isGroup(p, frame)).toList();
            partners = List.of();
        }
        Optional<Integer> sender = senders.sender(word, frame)
                .filter(s -> verb.filter(this::carries).isPresent());
        if (sender.isPresent() && !partners.isEmpty()) {
            mediators.addAll(acting);
            acting = List.of(sender.get());
            partners = partners.stream().filter(p -> !p.equals(sender.get())).toList();
        }
        if (joint.isEmpty() && partners.isEmpty() && mayShare(word, verb, frame)) {
            joint = acting.stream().filter(phrases::isSeveral).toList();
        }
        List<Integer> present = verb.map(phrases::present).orElse(List.of());
        if (joint.isEmpty() && partners.isEmpty()) {
            return attending(word, verb, acting, told);
        }
        boolean shared = !joint.isEmpty();
        return Optional.of(new ContactCue(
                sentence,
                word,
                frame,
                shared ? List.of() : join(acting, subjects.didSo(word)),
                shared ? List.of() : join(partners, present),
                shared ? join(joint, present) : List.of(),
                mediators,
                caller,
                told,
                sentence.span()));
    }

    /** "negotiators from A and B", not "the negotiators X and Y": who hosts those meets them. */
    private boolean isGroup(int partner, Frame frame) {
        return frame.partnerNouns().isEmpty()
                || frame.partnerNouns().contains(sentence.token(partner).lemma())
                        && sentence.token(partner).is("NNS");
    }

    private List<Integer> partners(int word, Optional<Integer> verb, Frame frame) {
        if (sentence.token(word).is("VB")) {
            return ContactSenses.isPassive(sentence, word, frame)
                    ? subjects.undergoing(word)
                    : phrases.partners(word, frame).stream()
                            .filter(p -> !phrases.isReciprocal(p))
                            .toList();
        }
        List<Integer> found = phrases.partners(word, frame);
        boolean open = found.isEmpty() || found.equals(ContactSubjects.list(senders.sender(word, frame)));
        if (open && verb.isPresent()) {
            found = join(found, phrases.partnersOfVerb(word, verb.get(), frame));
        }
        boolean set = status.isSetting(word);
        boolean fromSender = frame.medium().equals("message")
                && set
                && !found.isEmpty()
                && found.equals(ContactSubjects.list(senders.sender(word, frame)));
        if (fromSender) {
            return List.of();
        }
        boolean alone = found.isEmpty() && set && verb.isPresent() && !isOfMany(word);
        return alone ? phrases.addressed(verb.get()) : found;
    }

    /** "At the African Union summit, X urged Y to stop": of those who are asked there not all attend. */
    private boolean isOfMany(int noun) {
        boolean body = Arrays.stream(sentence.children(noun))
                .mapToObj(sentence::token)
                .anyMatch(t -> t.index() < noun && t.name().equals("ORG"));
        return body || sentence.token(noun).lemma().equals("summit");
    }

    /** Those named together: "talks between A and B", "a meeting of A and B". */
    private List<Integer> joint(int word, Optional<Integer> verb, Frame frame) {
        Optional<Integer> found = Clauses.under(sentence, word, "between")
                .or(() -> phrases.betweenUnderParticiple(word))
                .or(() -> verb.flatMap(g -> Clauses.under(sentence, g, "between")))
                .filter(b -> sentence.token(word).is("NN") || frame.partners().contains("between"))
                .or(() -> frame.partners().contains("of") ? Clauses.under(sentence, word, "of") : Optional.empty());
        return found.map(first -> join(List.of(first), ContactSubjects.list(phrases.secondOf(first))))
                .orElse(List.of());
    }

    /** Whether the subject may name all sides. */
    private boolean mayShare(int word, Optional<Integer> verb, Frame frame) {
        if (sentence.token(word).is("VB")) {
            return frame.joint()
                    && !ContactSenses.isPassive(sentence, word, frame)
                    && SharedSubjects.isShared(sentence, word);
        }
        boolean shared = verb.filter(v -> ContactFrames.lists("shared", Clauses.lemma(sentence, v))
                        || frame.tellers().contains(Clauses.lemma(sentence, v)) && frame.joint())
                .filter(v -> !ContactClauses.isErrand(sentence, v))
                .isPresent();
        boolean setTogether = verb.isPresent()
                && status.isSetting(word)
                && ContactFrames.lists("for", Clauses.lemma(sentence, verb.get()));
        return (shared || setTogether) && sentence.child(word, "poss").isEmpty();
    }

    /** "X took part in both meetings", "X attended the talks": one more at those told of before. */
    private Optional<ContactCue> attending(
            int word, Optional<Integer> verb, List<Integer> acting, ContactStatus.Told told) {
        boolean attends =
                sentence.token(word).is("NN") && verb.filter(this::isAttending).isPresent();
        return ContactFrames.verb("join").stream()
                .filter(f -> attends)
                .findFirst()
                .map(join -> new ContactCue(
                        sentence,
                        word,
                        join,
                        acting,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        told,
                        sentence.span()));
    }

    private boolean isAttending(int verb) {
        String lemma = Clauses.lemma(sentence, verb);
        boolean part = sentence.child(verb, "dobj")
                .filter(o -> sentence.token(o).lemma().equals("part"))
                .isPresent();
        return lemma.equals("take") ? part : ContactFrames.lists("attends", lemma);
    }

    /** "took a call from X": X; "placed a call to X": the subject; "a call requested by X": X. */
    private Optional<Integer> caller(int word, Optional<Integer> verb, Frame frame) {
        if (sentence.token(word).is("VB")) {
            return phrases.atRequestOf(word);
        }
        return senders.sender(word, frame)
                .or(() -> verb.flatMap(v -> senders.sender(v, frame)))
                .or(() -> phrases.atRequestOf(word))
                .or(() -> verb.flatMap(phrases::atRequestOf))
                .or(() -> senders.receiver(word, verb, frame).flatMap(t -> subjects.owner(word, verb)));
    }

    private boolean mediates(int verb) {
        return ContactFrames.lists("mediates", Clauses.lemma(sentence, verb));
    }

    private boolean carries(int verb) {
        return ContactFrames.lists("carries", Clauses.lemma(sentence, verb));
    }

    private static List<Integer> join(List<Integer> a, List<Integer> b) {
        List<Integer> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
