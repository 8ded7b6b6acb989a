package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.text.Sentence;
import readout.text.Token;

/** The phrases around the verb or noun of a contact: who it was with, who was present, who asked for it. */
final class ContactPhrases {

    private static final Set<String> OBJECTS = Set.of("dobj", "oprd", "iobj", "dative");
    private static final Set<String> ACCORDS = Set.of(
            "deal",
            "agreement",
            "accord",
            "truce",
            "ceasefire",
            "cease-fire",
            "treaty",
            "pact",
            "swap",
            "settlement",
            "fire");
    private static final Set<String> BETWEEN = Set.of("between");

    private final Sentence sentence;
    private final ContactMediators mediators;

    ContactPhrases(Sentence sentence) {
        this.sentence = sentence;
        this.mediators = new ContactMediators(sentence);
    }

    /** Heads of the phrases for the other side of the verb or noun at {@code head}. */
    List<Integer> partners(int head, Frame frame) {
        List<Integer> found = new ArrayList<>();
        boolean taken = false;
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            boolean object = OBJECTS.contains(word.relation()) && !word.is("IN") && !word.is("TO");
            if (object && child > head && frame.partners().contains("object") && !taken) {
                taken = true;
                add(child, frame, found);
            } else if (isPartnerPreposition(word, frame)) {
                under(child).forEach(p -> add(p, frame, found));
            }
        }
        if (frame.partners().contains("with")) {
            withUnderTopic(head)
                    .filter(p -> found.stream().allMatch(f -> f > p))
                    .ifPresent(p -> {
                        List<Integer> later = List.copyOf(found);
                        found.clear();
                        add(p, frame, found);
                        found.addAll(later);
                    });
        }
        return found;
    }

    /** Heads of the phrases for the other side that hang from the noun's verb: "held talks in Oslo with X", "sent a letter to X". */
    List<Integer> partnersOfVerb(int noun, int verb, Frame frame) {
        boolean object = sentence.token(noun).relation().equals("dobj");
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean with = word.lemma().equals("with") || object && isPartnerPreposition(word, frame);
            if (with && child > noun && isPartnerPreposition(word, frame)) {
                sentence.child(child, "pobj").ifPresent(p -> add(p, frame, found));
            }
        }
        return found;
    }

    /** "to X and to Y": X and Y. */
    private List<Integer> under(int preposition) {
        List<Integer> found = new ArrayList<>();
        sentence.child(preposition, "pobj").ifPresent(found::add);
        sentence.child(preposition, "conj")
                .filter(c -> sentence.token(c)
                        .lemma()
                        .equals(sentence.token(preposition).lemma()))
                .ifPresent(c -> found.addAll(under(c)));
        return found;
    }

    private void add(int partner, Frame frame, List<Integer> found) {
        boolean fits = frame.partnerNouns().isEmpty()
                || frame.partnerNouns().contains(sentence.token(partner).lemma())
                || ContactSides.phraseHas(sentence, partner, frame.partnerNouns());
        if (fits
                && !new ContactAuxiliaries(sentence).isNegated(partner)
                && !ContactFrames.lists("abstract", sentence.token(partner).lemma())) {
            found.add(partner);
        }
    }

    /** "discussed the war with X", "talks on the war with X": the parser hangs "with X" from the war; "talks on a deal with X" may be with others. */
    private Optional<Integer> withUnderTopic(int head) {
        Optional<Integer> topic = sentence.token(head).is("VB")
                ? sentence.child(head, "dobj")
                : Clauses.under(sentence, head, "on").or(() -> Clauses.under(sentence, head, "about"));
        return topic.filter(o -> !ACCORDS.contains(sentence.token(o).lemma()))
                .flatMap(o -> Clauses.under(sentence, o, "with"));
    }

    /** Not "with X acting as mediator", which is a clause, nor ", with X saying", whatever the parser hangs "saying" from. */
    private boolean isPartnerPreposition(Token word, Frame frame) {
        return (word.is("IN") || word.is("TO"))
                && frame.partners().contains(word.lemma())
                && !BETWEEN.contains(word.lemma())
                && sentence.child(word.index(), "pcomp").isEmpty()
                && !(word.lemma().equals("with") && isBesideSaying(word.index()));
    }

    private boolean isBesideSaying(int with) {
        return sentence.child(with, "pobj")
                .map(speaker -> speaker + 1)
                .filter(next -> next < sentence.size()
                        && sentence.token(next).pos().equals("VBG")
                        && !ReportingVerbs.of(sentence, next).isEmpty())
                .isPresent();
    }

    /**
     * "In separate calls, X urged Y and Z to stop": those whom the verb that the talk sets is addressed to, or the one it is joined to:
     * "X congratulated Y and discussed the war in a call".
     */
    List<Integer> addressed(int verb) {
        Token word = sentence.token(verb);
        boolean joined =
                word.relation().equals("conj") && sentence.token(word.head()).is("VB");
        if (joined && !ContactFrames.lists("addresses", Clauses.lemma(sentence, verb))) {
            return addressed(word.head());
        }
        if (!ContactFrames.lists("addresses", Clauses.lemma(sentence, verb)) || Clauses.isPassive(sentence, verb)) {
            return List.of();
        }
        return ContactSubjects.list(sentence.child(verb, "dobj")
                .or(() -> sentence.child(verb, "dative"))
                .or(() -> Clauses.under(sentence, verb, "to"))
                .or(() -> Clauses.under(sentence, verb, "on")));
    }

    /** "each other", "one another". */
    boolean isReciprocal(int token) {
        String two = token > 0
                ? sentence.token(token - 1).lemma() + " "
                        + sentence.token(token).lemma()
                : "";
        return two.equals("each other")
                || two.equals("one another")
                || sentence.token(token).form().equals("another");
    }

    /** "talks brokered by Egypt between A and B": the parser hangs "between" from the participle. */
    Optional<Integer> betweenUnderParticiple(int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.token(child).is("VB")) {
                Optional<Integer> between = Clauses.under(sentence, child, "between");
                if (between.isPresent()) {
                    return between;
                }
            }
        }
        return Optional.empty();
    }

    /** "between A's head, X, {and} the {chief} of B, Y": the parser hangs the second from the name of the first. */
    Optional<Integer> secondOf(int first) {
        if (sentence.child(first, "conj").isPresent()) {
            return Optional.empty();
        }
        for (int i = first + 1; i + 1 < sentence.size() && !CueGovernors.isFinite(sentence.token(i)); i++) {
            Token word = sentence.token(i);
            boolean parts = word.lemma().equals("and")
                    && sentence.token(i - 1).form().equals(",")
                    && sentence.token(i + 1).is("DT");
            if (parts) {
                return Optional.of(ContactSubjects.chunkHead(sentence, i + 1));
            }
        }
        return Optional.empty();
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
                        .filter(v ->
                                ContactFrames.lists("attends", sentence.token(v).lemma())
                                        || Set.of("present", "take")
                                                .contains(sentence.token(v).lemma()))
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
                Optional<Integer> request = sentence.child(child, "pobj")
                        .filter(n ->
                                ContactFrames.lists("request", sentence.token(n).lemma()));
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

    /** Heads of the phrases for who brought the parties together. */
    List<Integer> mediators(int head) {
        return mediators.of(head);
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
