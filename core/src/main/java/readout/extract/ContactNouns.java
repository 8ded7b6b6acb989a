package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** The cues that are nouns: "talks with X", "a call from X", "the meeting between A and B", "A and B held talks". */
final class ContactNouns {

    private static final Set<String> CHAINED = Set.of("conj", "dobj", "pobj", "appos", "nsubj", "nsubjpass");

    private final Sentence sentence;
    private final CueSpeakers subjects;
    private final ContactStatus status;
    private final ContactPhrases phrases;

    ContactNouns(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.subjects = new CueSpeakers(sentence, quotations);
        this.status = new ContactStatus(sentence, quotations);
        this.phrases = new ContactPhrases(sentence);
    }

    /** The contact that the noun at {@code noun} tells of under {@code frame}. */
    Optional<ContactCue> cue(int noun, Frame frame) {
        Optional<ContactStatus.Told> told = status.ofTalk(noun);
        if (told.isEmpty() || followedByFor(noun)) {
            return Optional.empty();
        }
        Optional<Integer> governor = governor(noun);
        List<Integer> acting = list(actor(noun, governor).or(() -> told.get().denier()));
        List<Integer> between = between(noun, governor, frame);
        List<Integer> partners = with(noun, governor, frame);
        boolean hosted = !between.isEmpty()
                && governor.filter(g -> ContactFrames.lists(
                                "mediates", sentence.token(g).lemma()))
                        .isPresent();
        boolean shared = governor.filter(this::isShared).isPresent()
                && sentence.child(noun, "poss").isEmpty();
        if (partners.isEmpty() && between.isEmpty() && shared) {
            between = acting.stream().filter(phrases::isSeveral).toList();
        }
        if (partners.isEmpty() && between.isEmpty()) {
            return governor.filter(this::isAttending)
                    .flatMap(g -> ContactFrames.verb("join"))
                    .map(join -> new ContactCue(
                            sentence,
                            noun,
                            join,
                            acting,
                            List.of(),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            told.get(),
                            sentence.span()));
        }
        List<Integer> mediators = new ArrayList<>(hosted ? acting : List.of());
        mediators.addAll(phrases.mediators(noun));
        List<Integer> present = governor.map(phrases::present).orElse(List.of());
        return Optional.of(new ContactCue(
                sentence,
                noun,
                frame,
                between.isEmpty() ? acting : List.of(),
                between.isEmpty() ? join(partners, present) : List.of(),
                between.isEmpty() ? List.of() : join(between, present),
                mediators,
                caller(noun, governor, frame),
                told.get(),
                sentence.span()));
    }

    private List<Integer> between(int noun, Optional<Integer> governor, Frame frame) {
        Optional<Integer> found = Clauses.under(sentence, noun, "between")
                .or(() -> governor.flatMap(g -> Clauses.under(sentence, g, "between")));
        return list(found.or(
                () -> frame.partners().contains("of") ? Clauses.under(sentence, noun, "of") : Optional.empty()));
    }

    private List<Integer> with(int noun, Optional<Integer> governor, Frame frame) {
        List<Integer> partners = phrases.partners(noun, frame);
        return partners.isEmpty() && governor.isPresent()
                ? list(Clauses.under(sentence, governor.get(), "with").filter(w -> w > noun))
                : partners;
    }

    /** "took a call from X": X; "placed a call to X": the subject; "a call requested by X": X. */
    private Optional<Integer> caller(int noun, Optional<Integer> governor, Frame frame) {
        return Clauses.under(sentence, noun, "from")
                .filter(c -> frame.partners().contains("from"))
                .or(() -> phrases.atRequestOf(noun))
                .or(() -> governor.flatMap(phrases::atRequestOf))
                .or(() -> Clauses.under(sentence, noun, "to")
                        .filter(t -> frame.partners().contains("to"))
                        .flatMap(t -> actor(noun, governor)));
    }

    /** "A and B held talks", "the talks were attended by A and B": the subject names all sides. */
    private boolean isShared(int verb) {
        return ContactFrames.lists("shared", Clauses.lemma(sentence, verb));
    }

    /** "X took part in both meetings", "X attended the talks": one more at those told of before. */
    private boolean isAttending(int verb) {
        String lemma = Clauses.lemma(sentence, verb);
        boolean part = sentence.child(verb, "dobj")
                .filter(o -> sentence.token(o).lemma().equals("part"))
                .isPresent();
        return lemma.equals("take") ? part : ContactFrames.lists("attends", lemma);
    }

    /** "X's call", "X held a call"; "his call" is that of the subject it goes with, which may follow: "In his call with Y, X said". */
    private Optional<Integer> actor(int noun, Optional<Integer> governor) {
        Optional<Integer> owner = sentence.child(noun, "poss");
        Optional<Integer> subject = governor.map(g -> outermost(noun, g)).flatMap(g -> subject(noun, g));
        boolean pronoun = owner.filter(o -> sentence.token(o).is("PRP")).isPresent();
        boolean named = subject.filter(s -> sentence.token(s).is("NN")).isPresent();
        return pronoun && named ? subject : owner.or(() -> subject);
    }

    private Optional<Integer> subject(int noun, int verb) {
        return subjects.of(verb, new Span(0, 0))
                .filter(s -> s != noun && s != status.whole(noun).index());
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
        boolean chained = CHAINED.contains(word.relation());
        return chained && head.index() != noun ? governor(head.index()) : Optional.empty();
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
