package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.model.Contact.Status;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a contact took place, as the words around its verb or noun tell, and who denies it. */
final class ContactStatus {

    private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr");
    private static final Set<String> CLIMBED =
            Set.of("ccomp", "xcomp", "advcl", "pcomp", "pobj", "dobj", "acl", "nsubj", "nsubjpass", "prep", "attr");
    private static final Set<String> REFUSED = Set.of("xcomp", "dobj");
    private static final int STEPS = 6;

    private final Sentence sentence;
    private final CueSpeakers subjects;
    private final ContactModality modality;

    ContactStatus(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.subjects = new CueSpeakers(sentence, quotations);
        this.modality = new ContactModality(sentence);
    }

    /**
     * Whether it took place.
     *
     * @param status reported, planned or denied
     * @param denier head of the phrase for who denies or declines it
     * @param says whether that one says that it did not take place
     */
    record Told(Status status, Optional<Integer> denier, boolean says) {}

    /** What is told of the contact of the verb at {@code verb}; none where it is only wished for, possible, or did not take place. */
    Optional<Told> ofVerb(int verb) {
        return denied(verb).or(() -> declined(verb)).or(() -> modality.of(verb).map(ContactStatus::told));
    }

    /** A talk is told of where a verb says it took place, or something is set in it; elsewhere it is only spoken about. */
    Optional<Told> ofTalk(int noun, Frame frame) {
        Token word = whole(noun);
        if (word.head() < 0) {
            return Optional.empty();
        }
        if (word.relation().equals("pobj")
                && sentence.token(word.head()).lemma().equals("from")) {
            return Optional.empty();
        }
        boolean carried = frame.medium().equals("message");
        Optional<Told> denied = denied(word.index()).or(() -> carried ? Optional.empty() : declined(word.index()));
        if (denied.isPresent() || new ContactAuxiliaries(sentence).isNegated(noun)) {
            return denied;
        }
        Token head = sentence.token(word.head());
        if (word.relation().equals("pobj")) {
            return isRecounted(noun, head) ? Optional.of(told(Status.REPORTED)) : ofSetting(head, frame);
        }
        String verb = Clauses.lemma(sentence, head.index());
        if (isStated(noun, head)) {
            return modality.of(head.index()).map(ContactStatus::told);
        }
        if (head.is("VB") && ARGUMENTS.contains(word.relation())) {
            boolean occurs = isTold(verb, frame) || ContactFrames.lists("mediates", verb);
            if (ContactFrames.lists("planned", verb)) {
                return modality.of(head.index()).map(s -> told(Status.PLANNED));
            }
            return occurs ? modality.of(head.index()).map(ContactStatus::told) : Optional.empty();
        }
        boolean reduced = sentence.child(noun, "relcl")
                .or(() -> sentence.child(noun, "acl"))
                .filter(v -> isTold(Clauses.lemma(sentence, v), frame))
                .isPresent();
        return reduced && !word.relation().equals("root")
                ? modality.above(word).map(ContactStatus::told)
                : Optional.empty();
    }

    /** "The content of the call between X and Y": what can be recounted was. */
    private boolean isRecounted(int noun, Token preposition) {
        boolean of = preposition.head() >= 0
                && ContactFrames.lists(
                        "recounts", sentence.token(preposition.head()).lemma());
        return of
                && sentence.child(noun, "det")
                        .filter(the -> sentence.token(the).lemma().equals("the"))
                        .isPresent()
                && Clauses.under(sentence, noun, "between").isPresent()
                && Arrays.stream(sentence.children(noun))
                        .noneMatch(c ->
                                ContactFrames.lists("ahead", sentence.token(c).lemma()));
    }

    /** "There was a call between X and Y", "it was the first meeting between X and Y". */
    private boolean isStated(int noun, Token verb) {
        boolean be = verb.lemma().equals("be") && verb.is("VB");
        boolean stated = sentence.child(verb.index(), "expl").isPresent()
                || sentence.child(verb.index(), "nsubj")
                        .filter(s -> s != noun
                                && ContactFrames.lists(
                                        "pointers", sentence.token(s).lemma()))
                        .isPresent();
        return be && stated && Clauses.under(sentence, noun, "between").isPresent();
    }

    private static boolean isTold(String verb, Frame frame) {
        boolean bare = frame.tellers().contains("-");
        return frame.tellers().contains(verb) || !bare && ContactFrames.lists("occurs", verb);
    }

    /** "a round of talks" stands where "talks" would. */
    Token whole(int noun) {
        Token word = sentence.token(noun);
        if (word.head() >= 0 && sentence.token(word.head()).lemma().equals("of")) {
            int above = sentence.token(word.head()).head();
            return above >= 0
                            && ContactFrames.lists(
                                    "parts", sentence.token(above).lemma())
                    ? sentence.token(above)
                    : word;
        }
        return word;
    }

    /** Whether the noun at {@code noun} only sets what its verb tells: "in talks". */
    boolean isSetting(int noun) {
        return whole(noun).relation().equals("pobj");
    }

    /** "during talks with X, …", "agreed to talks", "flew in for talks". */
    private Optional<Told> ofSetting(Token preposition, Frame frame) {
        Optional<Token> above =
                preposition.head() < 0 ? Optional.empty() : Optional.of(sentence.token(preposition.head()));
        Optional<Token> verb = above.filter(a -> a.is("VB"));
        String lemma = verb.map(v -> Clauses.lemma(sentence, v.index())).orElse("");
        boolean agreed = preposition.lemma().equals("to") && lemma.equals("agree");
        boolean bound = preposition.lemma().equals("for") && ContactFrames.lists("travels", lemma);
        boolean there = bound && lemma.equals("be") && verb.get().pos().equals("VBD");
        if (there) {
            return modality.of(verb.get().index()).map(ContactStatus::told);
        }
        if (agreed || bound) {
            return modality.of(verb.get().index()).map(s -> told(Status.PLANNED));
        }
        boolean gathered = preposition.lemma().equals("for") && ContactFrames.lists("for", lemma);
        if (gathered) {
            return modality.of(verb.get().index()).map(ContactStatus::told);
        }
        if (!sets(preposition, frame)) {
            return Optional.empty();
        }
        return Surroundings.isBygone(sentence, preposition.index())
                ? Optional.of(told(Status.REPORTED))
                : modality.above(preposition).map(ContactStatus::told);
    }

    private static boolean sets(Token preposition, Frame frame) {
        String form = preposition.lower();
        boolean own = frame.settings().contains(preposition.lemma());
        boolean any = ContactFrames.lists("settings", preposition.lemma()) || ContactFrames.lists("settings", form);
        return own || any && !frame.tellers().contains("-");
    }

    /** "X denied that A had met B", "X rejected reports of a call between A and B". */
    private Optional<Told> denied(int token) {
        return above(token, "denies")
                .filter(v -> v < token)
                .filter(v -> Factuality.of(sentence, v) == Factuality.ASSERTED)
                .map(v -> new Told(Status.DENIED, subjects.of(v, new Span(0, 0)), true));
    }

    /** "X declined to meet Y", "X cancelled a meeting with Y". */
    private Optional<Told> declined(int token) {
        Token word = sentence.token(token);
        if (isInvited(word)) {
            return declined(word.head());
        }
        boolean under = word.head() >= 0
                && REFUSED.contains(word.relation())
                && ContactFrames.lists("declines", withParticle(word.head()));
        return under
                        && modality.of(word.head())
                                .filter(s -> s == Status.REPORTED)
                                .isPresent()
                ? Optional.of(new Told(Status.DENIED, subjects.of(word.head(), new Span(0, 0)), false))
                : Optional.empty();
    }

    /** "turned down an invitation to meet X". */
    private boolean isInvited(Token word) {
        return word.head() >= 0
                && (word.relation().equals("acl") || word.relation().equals("relcl"))
                && ContactFrames.lists("invites", sentence.token(word.head()).lemma());
    }

    /** "call_off"; the verb alone where it has no particle. */
    private String withParticle(int verb) {
        String lemma = Clauses.lemma(sentence, verb);
        return sentence.child(verb, "prt")
                .map(p -> lemma + "_" + sentence.token(p).lemma())
                .orElse(lemma);
    }

    /** The verb or noun above {@code token}, through its clauses and phrases, that the file lists under {@code key}. */
    private Optional<Integer> above(int token, String key) {
        int at = token;
        for (int steps = 0; steps < STEPS; steps++) {
            Token word = sentence.token(at);
            if (word.head() < 0 || !CLIMBED.contains(word.relation())) {
                return Optional.empty();
            }
            at = word.head();
            if (ContactFrames.lists(key, Clauses.lemma(sentence, at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Told told(Status status) {
        return new Told(status, Optional.empty(), false);
    }
}
