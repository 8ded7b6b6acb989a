package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Contact.Status;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Whether what a verb tells took place, is to come, or neither, as its own words and the clauses above tell.
 *
 * <p>Implementation note: {@link Factuality} reads negation, modals and the governors it knows; what is left to read here is the
 * infinitive and the gerund: "flew to X to meet Y" is a plan, "the first to meet Y" a fact, "no way to meet Y" neither.
 */
final class ContactModality {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "oprd");
    private static final Set<String> MODIFIERS = Set.of("advcl", "acl", "relcl");
    private static final int STEPS = 8;

    private final Sentence sentence;
    private final ContactAuxiliaries words;
    private final ContactClauses clauses;

    ContactModality(Sentence sentence) {
        this.sentence = sentence;
        this.words = new ContactAuxiliaries(sentence);
        this.clauses = new ContactClauses(sentence);
    }

    /** Reported or planned; none where it is only wished for, possible, asked for, or did not take place. */
    Optional<Status> of(int verb) {
        if (CueConditions.isYetTo(sentence, verb)) {
            return Optional.empty();
        }
        boolean asked = sentence.token(sentence.size() - 1).form().equals("?");
        return asked || words.isMaybe(verb) ? Optional.empty() : standing(verb, STEPS);
    }

    private Optional<Status> standing(int verb, int steps) {
        Token word = sentence.token(verb);
        if (word.relation().equals("pcomp")) {
            return words.isNegated(verb) ? Optional.empty() : gerund(sentence.token(word.head()), steps);
        }
        if (word.head() >= 0 && MODIFIERS.contains(word.relation()) && words.isInfinitive(verb)) {
            return words.isNegated(verb) ? Optional.empty() : infinitive(word, sentence.token(word.head()), steps);
        }
        Factuality own = Factuality.of(sentence, verb);
        boolean stands = own == Factuality.ASSERTED || own == Factuality.PLANNED;
        boolean open = words.hasModal(verb) && !clauses.isAnnounced(verb);
        if (steps == 0 || !stands || open || clauses.isWished(verb) || clauses.isThought(verb)) {
            return Optional.empty();
        }
        Optional<Status> told = form(verb, steps - 1);
        return own == Factuality.PLANNED || words.hasModal(verb) ? told.map(s -> Status.PLANNED) : told;
    }

    private Optional<Status> form(int verb, int steps) {
        Token word = sentence.token(verb);
        if (word.head() < 0) {
            return Optional.of(isHeadline(verb) ? Status.PLANNED : Status.REPORTED);
        }
        if (words.isInfinitive(verb)) {
            return infinitive(word, sentence.token(word.head()), steps);
        }
        boolean joined =
                word.relation().equals("conj") && sentence.child(verb, "nsubj").isEmpty();
        boolean sameForm = joined && sentence.token(word.head()).is("VB") && !words.isTensed(word.index());
        if (sameForm) {
            return standing(word.head(), steps);
        }
        boolean base = word.pos().equals("VB")
                || sentence.child(verb, "auxpass")
                        .filter(a -> sentence.token(a).pos().equals("VB"))
                        .isPresent();
        boolean bare = base
                && COMPLEMENTS.contains(word.relation())
                && sentence.child(verb, "aux").isEmpty();
        return bare ? Optional.empty() : Optional.of(clauses.isPending(word) ? Status.PLANNED : Status.REPORTED);
    }

    /** "Leaders to meet", as headlines say of what is to come. */
    private boolean isHeadline(int verb) {
        return words.isInfinitive(verb) && sentence.child(verb, "nsubj").isPresent();
    }

    /** "to meet": what the word it hangs from makes of it. */
    private Optional<Status> infinitive(Token word, Token head, int steps) {
        if (word.relation().equals("conj")) {
            return standing(head.index(), steps);
        }
        if (head.is("JJ")) {
            return ordinal(head, steps).or(() -> due(word));
        }
        if (!head.is("VB")) {
            boolean under = word.relation().equals("acl") || word.relation().equals("relcl");
            return under ? underNoun(head, steps) : due(word);
        }
        String lemma = Clauses.lemma(sentence, head.index());
        boolean effort = word.relation().equals("advcl") || lemma.equals("make");
        if (effort && ContactFrames.lists("mediates", word.lemma())) {
            return Optional.empty();
        }
        if (word.relation().equals("advcl")) {
            return purpose(head.index(), lemma, steps);
        }
        boolean headline = word.relation().equals("ccomp")
                && sentence.child(word.index(), "nsubj").isPresent();
        if (headline && ContactFrames.lists("tells", lemma)) {
            return plan(head.index(), steps);
        }
        boolean be = lemma.equals("be") || head.lemma().equals("be");
        if (be || lemma.equals("have")) {
            boolean late = words.isPerfect(word.index()) || words.isYet(word.index());
            return late ? Optional.empty() : plan(head.index(), steps);
        }
        if (ContactFrames.lists("decides", lemma) || ContactFrames.lists("dispatches", lemma)) {
            return plan(head.index(), steps);
        }
        boolean controlled = sentence.child(head.index(), "dobj")
                .filter(o -> o < word.index())
                .isPresent();
        return controlled && Factuality.of(sentence, word.index()) == Factuality.ASSERTED && !uses(lemma)
                ? Optional.empty()
                : standing(head.index(), steps);
    }

    /** "flew to Oslo to meet X" is a plan; "used the hotline to contact X" a fact; "worked to mediate" neither. */
    private Optional<Status> purpose(int verb, String lemma, int steps) {
        if (ContactFrames.lists("travels", lemma) || ContactFrames.lists("dispatches", lemma)) {
            return plan(verb, steps);
        }
        if (readies(verb)) {
            return plan(verb, steps);
        }
        boolean occurs = ContactFrames.lists("occurs", lemma)
                || uses(lemma)
                || !ContactFrames.verb(lemma).isEmpty();
        return occurs ? standing(verb, steps) : Optional.empty();
    }

    /** "took steps to open talks". */
    private boolean readies(int verb) {
        return sentence.child(verb, "dobj")
                .or(() -> sentence.child(verb, "nsubjpass"))
                .filter(o -> ContactFrames.lists("readies", sentence.token(o).lemma()))
                .isPresent();
    }

    private static boolean uses(String lemma) {
        return ContactFrames.lists("uses", lemma);
    }

    /** "an agreement to meet", "the first envoy to meet", "a meeting to discuss": by the noun. */
    private Optional<Status> underNoun(Token noun, int steps) {
        if (ContactFrames.lists("agreed", noun.lemma())) {
            return Optional.of(Status.PLANNED);
        }
        boolean occasion = ContactFrames.lists("occasions", noun.lemma())
                || !ContactFrames.noun(noun.lemma()).isEmpty();
        if (occasion) {
            return above(noun, steps);
        }
        for (int child : sentence.children(noun.index())) {
            Optional<Status> told = ordinal(sentence.token(child), steps);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private Optional<Status> ordinal(Token word, int steps) {
        return ContactFrames.lists("ordinals", word.lemma()) ? above(word, steps) : Optional.empty();
    }

    /** "due to meet", which {@link Factuality} knows for a plan; "unable to meet" is none. */
    private Optional<Status> due(Token word) {
        return Factuality.of(sentence, word.index()) == Factuality.PLANNED
                ? Optional.of(Status.PLANNED)
                : Optional.empty();
    }

    /** "after meeting X, Y said": as what Y said; "accused of meeting X": neither. */
    private Optional<Status> gerund(Token preposition, int steps) {
        boolean sets = ContactFrames.lists("gerunds", preposition.lemma())
                || ContactFrames.lists("gerunds", preposition.lower());
        return sets ? above(preposition, steps) : Optional.empty();
    }

    private Optional<Status> plan(int verb, int steps) {
        return standing(verb, steps).map(s -> Status.PLANNED);
    }

    /** As the nearest verb above stands. */
    Optional<Status> above(Token word) {
        return above(word, STEPS);
    }

    private Optional<Status> above(Token word, int steps) {
        int at = word.head();
        while (at >= 0 && !sentence.token(at).is("VB")) {
            if (ContactFrames.lists("wishes", sentence.token(at).lemma())) {
                return Optional.empty();
            }
            at = sentence.token(at).head();
        }
        return at < 0 ? Optional.of(Status.REPORTED) : standing(asking(at), steps);
    }

    /** "urged both to stop in calls with X": what the calls set is the urging. */
    private int asking(int verb) {
        Token word = sentence.token(verb);
        boolean asked = word.relation().equals("xcomp")
                && word.head() >= 0
                && ContactFrames.lists("addresses", Clauses.lemma(sentence, word.head()));
        return asked && words.isInfinitive(verb) ? word.head() : verb;
    }
}
