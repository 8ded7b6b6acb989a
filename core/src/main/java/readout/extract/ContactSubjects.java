package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Who does what the verb of a contact says, or the verb that its noun hangs from: "X met", "X's call", "in talks with Y, X said". */
final class ContactSubjects {

    private static final Set<String> CHAINED = Set.of("conj", "dobj", "pobj", "appos", "nsubj", "nsubjpass");
    private static final String SUMMON = "summon";
    private static final Span NOWHERE = new Span(0, 0);
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private final Sentence sentence;
    private static final Set<String> VISITS = Set.of("visit", "trip", "tour", "arrival");

    private final CueSpeakers subjects;
    private final ContactStatus status;

    ContactSubjects(Sentence sentence, Quotations quotations, ContactStatus status) {
        this.sentence = sentence;
        this.subjects = new CueSpeakers(sentence, quotations);
        this.status = status;
    }

    /** Heads of the phrases for those who act in the verb or noun at {@code word}, whose verb is at {@code verb}. */
    List<Integer> acting(int word, Frame frame, Optional<Integer> verb, ContactStatus.Told told) {
        if (sentence.token(word).is("VB") && told.denier().isPresent() && !told.says()) {
            return list(told.denier());
        }
        if (sentence.token(word).is("VB")) {
            return list(
                    ContactSenses.isPassive(sentence, word, frame)
                            ? Clauses.under(sentence, word, "by")
                                    .or(() -> byAfter(word))
                                    .or(() -> frame.id().startsWith(SUMMON)
                                            ? Clauses.under(sentence, word, "to")
                                            : Optional.empty())
                            : active(word));
        }
        return list(owner(word, verb).or(told::denier));
    }

    /** "was received in Ankara by X": the "by" that the parser hangs elsewhere is the last one after the verb. */
    private Optional<Integer> byAfter(int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (word.lemma().equals("by") && word.relation().equals("agent") && sentence.isUnder(i, verb)) {
                return sentence.child(i, "pobj");
            }
        }
        return Optional.empty();
    }

    /** Head of the phrase for whom a passive verb was done to. */
    List<Integer> undergoing(int verb) {
        Token word = sentence.token(verb);
        boolean reduced = word.relation().equals("acl") && word.head() >= 0;
        return list(sentence.child(verb, "nsubjpass")
                .map(s -> antecedent(verb, s))
                .or(() -> reduced ? Optional.of(word.head()) : Optional.empty())
                .or(() -> word.relation().equals("conj") ? active(word.head()) : Optional.empty()));
    }

    /** The subject, where the parser takes an active verb for a participle too. */
    private Optional<Integer> active(int verb) {
        if (ContactSenses.isLostMain(sentence, verb)) {
            return Optional.of(sentence.token(verb).head());
        }
        return Clauses.isPassive(sentence, verb) ? sentence.child(verb, "nsubjpass") : of(verb);
    }

    private Optional<Integer> of(int verb) {
        Optional<Integer> own = sentence.child(verb, "nsubj");
        if (own.isEmpty() && ContactFrames.lists("travels", Clauses.lemma(sentence, verb))) {
            Optional<Integer> awaited = sentence.child(verb, "nsubjpass");
            if (awaited.isPresent()) {
                return awaited;
            }
        }
        boolean relative =
                own.filter(s -> RELATIVE.contains(sentence.token(s).lemma())).isPresent();
        Optional<Integer> found = relative
                ? own.map(s -> antecedent(verb, s))
                : own.isPresent() ? subjects.of(verb, NOWHERE) : afterDay(verb).or(() -> subjects.of(verb, NOWHERE));
        return found.map(this::subjectOfBe);
    }

    /** "On Friday President X met Y": the parser takes X for part of the day. */
    private Optional<Integer> afterDay(int verb) {
        for (int child : sentence.children(verb)) {
            Optional<Integer> noun = child < verb && sentence.token(child).is("IN")
                    ? sentence.child(child, "pobj").filter(n -> n < verb)
                    : Optional.empty();
            boolean day = noun.isPresent()
                    && sentence.token(child + 1).name().equals("DATE")
                    && sentence.token(noun.get()).name().matches("PERSON|ORG|GPE");
            if (day) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** "X was the first to meet Y": X. */
    private int subjectOfBe(int token) {
        Token word = sentence.token(token);
        boolean attribute = word.relation().equals("attr") && word.head() >= 0 && !word.is("NNP");
        return attribute ? sentence.child(word.head(), "nsubj").orElse(token) : token;
    }

    /** "X, who met Y": X. */
    private int antecedent(int verb, int subject) {
        Token word = sentence.token(verb);
        boolean relative = RELATIVE.contains(sentence.token(subject).lemma())
                && word.relation().equals("relcl");
        return relative && word.head() >= 0 ? word.head() : subject;
    }

    /** "X's call", "X held a call"; "his call" is that of the subject it goes with, which may follow: "In his call with Y, X said". */
    Optional<Integer> owner(int noun, Optional<Integer> verb) {
        Optional<Integer> owner = sentence.child(noun, "poss").or(() -> visitor(noun));
        if (owner.isEmpty() && ContactTopics.isOfPaper(sentence, noun)) {
            return owner;
        }
        Optional<Integer> subject = verb.map(g -> outermost(noun, g))
                .flatMap(this::of)
                .filter(s -> s != noun && s != status.whole(noun).index());
        boolean pronoun = owner.filter(o -> sentence.token(o).is("PRP")).isPresent();
        boolean named = subject.filter(s -> sentence.token(s).is("NN")).isPresent();
        return pronoun && named ? subject : owner.or(() -> subject);
    }

    /** "the visit {of the minister} to Peru": the minister. */
    private Optional<Integer> visitor(int noun) {
        return VISITS.contains(sentence.token(noun).lemma()) ? Clauses.under(sentence, noun, "of") : Optional.empty();
    }

    /** "urged both to stop in calls with X": what the calls set is the urging. */
    private int outermost(int noun, int governor) {
        Token word = status.whole(noun);
        int at = governor;
        while (word.relation().equals("pobj")
                && sentence.token(at).relation().equals("xcomp")
                && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /** The verb that the talk is subject or object of, or that it sets: "held talks", "in talks with X, he said". */
    Optional<Integer> governor(int noun) {
        Token word = status.whole(noun);
        if (word.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(word.head());
        boolean preposition = word.relation().equals("pobj");
        if (head.is("VB") && !preposition) {
            return Optional.of(head.index());
        }
        if (preposition && head.head() >= 0) {
            Token above = sentence.token(head.head());
            return above.is("VB") ? Optional.of(above.index()) : governor(above.index());
        }
        boolean chained = CHAINED.contains(word.relation());
        return chained && head.index() != noun ? governor(head.index()) : Optional.empty();
    }

    /** "…, as did X": one more who did the same. */
    List<Integer> didSo(int word) {
        for (int i = word + 1; i + 2 < sentence.size(); i++) {
            if (sentence.token(i).lemma().equals("as")
                    && sentence.token(i + 1).lemma().equals("do")) {
                return List.of(chunkHead(sentence, i + 2));
            }
        }
        return List.of();
    }

    /** The last noun of the noun phrase that begins at {@code from}. */
    static int chunkHead(Sentence sentence, int from) {
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

    static List<Integer> list(Optional<Integer> token) {
        return token.map(List::of).orElse(List.of());
    }
}
