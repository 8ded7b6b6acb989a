package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Contact.Status;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a contact took place, as the words around its verb or noun tell, and who denies it. */
final class ContactStatus {

    private static final Set<String> PARTS = Set.of("round", "series", "session", "set", "day", "hour", "week");
    private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr");
    private static final Set<String> CLIMBED =
            Set.of("ccomp", "xcomp", "advcl", "pcomp", "pobj", "dobj", "acl", "nsubj", "nsubjpass", "prep", "attr");
    private static final int STEPS = 6;

    private final Sentence sentence;
    private final CueSpeakers subjects;

    ContactStatus(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.subjects = new CueSpeakers(sentence, quotations);
    }

    /**
     * Whether it took place.
     *
     * @param status reported, planned or denied
     * @param denier head of the phrase for who denies it
     */
    record Told(Status status, Optional<Integer> denier) {}

    /** What is told of the contact of the verb at {@code verb}; none where it is only wished for, possible, or did not take place. */
    Optional<Told> ofVerb(int verb) {
        return denied(verb).or(() -> as(Factuality.of(sentence, verb), verb));
    }

    /** A talk is told of where a verb says it took place, or something is set in it; elsewhere it is only spoken about. */
    Optional<Told> ofTalk(int noun) {
        Token word = whole(noun);
        if (word.head() < 0) {
            return Optional.empty();
        }
        Optional<Told> denied = denied(word.index());
        if (denied.isPresent() || isNone(noun)) {
            return denied;
        }
        Token head = sentence.token(word.head());
        if (word.relation().equals("pobj")) {
            return ofSetting(head);
        }
        String verb = Clauses.lemma(sentence, head.index());
        if (head.is("VB") && ARGUMENTS.contains(word.relation())) {
            boolean occurs = ContactFrames.lists("occurs", verb) || ContactFrames.lists("mediates", verb);
            if (ContactFrames.lists("planned", verb)) {
                return plan(Factuality.of(sentence, head.index()), head.index());
            }
            return occurs ? as(Factuality.of(sentence, head.index()), head.index()) : Optional.empty();
        }
        boolean reduced = sentence.child(noun, "relcl")
                .or(() -> sentence.child(noun, "acl"))
                .filter(v -> ContactFrames.lists("occurs", Clauses.lemma(sentence, v)))
                .isPresent();
        return reduced && !word.relation().equals("root") ? told(Status.REPORTED) : Optional.empty();
    }

    /** "a round of talks" stands where "talks" would. */
    Token whole(int noun) {
        Token word = sentence.token(noun);
        if (word.head() >= 0 && sentence.token(word.head()).lemma().equals("of")) {
            int above = sentence.token(word.head()).head();
            return above >= 0 && PARTS.contains(sentence.token(above).lemma()) ? sentence.token(above) : word;
        }
        return word;
    }

    private boolean isNone(int noun) {
        return Factuality.of(sentence, noun) == Factuality.DENIED;
    }

    /** "during talks with X, …", "agreed to talks", "flew in for talks". */
    private Optional<Told> ofSetting(Token preposition) {
        Optional<Token> above =
                preposition.head() < 0 ? Optional.empty() : Optional.of(sentence.token(preposition.head()));
        Optional<Token> verb = above.filter(a -> a.is("VB"));
        String lemma = verb.map(v -> Clauses.lemma(sentence, v.index())).orElse("");
        boolean agreed = preposition.lemma().equals("to") && lemma.equals("agree");
        boolean bound = preposition.lemma().equals("for") && ContactFrames.lists("travels", lemma);
        if (agreed || bound) {
            return plan(Factuality.of(sentence, verb.get().index()), verb.get().index());
        }
        if (!ContactFrames.lists("settings", preposition.lemma())) {
            return Optional.empty();
        }
        return verb.isEmpty()
                ? told(Status.REPORTED)
                : as(Factuality.of(sentence, verb.get().index()), verb.get().index());
    }

    private Optional<Told> as(Factuality factuality, int token) {
        return switch (factuality) {
            case ASSERTED -> told(Status.REPORTED);
            case PLANNED -> plan(factuality, token);
            default -> Optional.empty();
        };
    }

    /** What is to come, unless someone only wants, hopes for or offers it. */
    private Optional<Told> plan(Factuality factuality, int token) {
        boolean stands = factuality == Factuality.ASSERTED || factuality == Factuality.PLANNED;
        return stands && above(token, "wishes").isEmpty() ? told(Status.PLANNED) : Optional.empty();
    }

    /** "X denied that A had met B", "X rejected reports of a call between A and B". */
    private Optional<Told> denied(int token) {
        return above(token, "denies")
                .filter(v -> v < token)
                .filter(v -> Factuality.of(sentence, v) == Factuality.ASSERTED)
                .map(v -> new Told(Status.DENIED, subjects.of(v, new Span(0, 0))));
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

    private static Optional<Told> told(Status status) {
        return Optional.of(new Told(status, Optional.empty()));
    }
}
