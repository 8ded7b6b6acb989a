package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** How a deed is put by its own auxiliaries, negation and conjunction: "will", "may", "must", "did not", "no one", "if", "until". */
final class OwnMood {

    private static final Set<String> WILL = Set.of("will", "'ll", "wo", "’ll");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> CAN = Set.of("can", "ca", "could");
    private static final Set<String> MUST = Set.of("must", "should", "ought", "shall");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no", "neither", "hardly", "nor");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing", "no-one");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest");
    /** Told of in the past, what stands after these took place: "until police arrested him". */
    private static final Set<String> YET_TO_BE = Set.of("before", "until", "once", "till");

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");
    private static final Set<String> OPENING = Set.of("punct", "mark", "cc");
    private static final Set<String> INVERTED = Set.of("had", "were", "should");
    private static final Set<String> DOUBT = Set.of("allegedly", "purportedly", "supposedly");

    private OwnMood() {}

    /** How the word itself is put. */
    static Mood of(Sentence sentence, int word) {
        boolean negated = isOfNobody(sentence, word) || isNegatedByRole(sentence, word);
        Mood modal = isInverted(sentence, word) ? Mood.CONDITIONAL : conjunction(sentence, word);
        boolean auxiliary = false;
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            negated |= token.relation().equals("neg")
                    || NOT.contains(token.lemma()) && Set.of("det", "advmod").contains(token.relation())
                    || token.lemma().equals("longer")
                            && sentence.child(child, "neg").isPresent();
            if (token.relation().equals("aux")) {
                auxiliary = true;
                modal = modal == Mood.FACT ? modal(sentence, token, word) : modal;
            }
        }
        Token token = sentence.token(word);
        boolean joined = token.relation().equals("conj") && token.head() >= 0;
        if (!auxiliary && joined && token.pos().equals("VB")) {
            modal = of(sentence, token.head());
        } else if (joined && modal == Mood.FACT && of(sentence, token.head()) == Mood.CONDITIONAL) {
            modal = Mood.CONDITIONAL;
        }
        if (modal == Mood.FACT) {
            modal = VerbForms.isBidden(sentence, word) ? Mood.ASKED : doubted(sentence, word);
        }
        if (negated) {
            return modal == Mood.FUTURE || modal == Mood.POSSIBLE && isUnable(sentence, word)
                    ? Mood.REFUSED
                    : Mood.NEGATED;
        }
        return modal;
    }

    /** "We {cannot} accept these terms": of what is done by saying so, who cannot do it refuses. */
    private static boolean isUnable(Sentence sentence, int verb) {
        return Words.shipped().in(sentence.token(verb).lemma(), "@refusing")
                && sentence.child(verb, "aux")
                        .filter(aux -> CAN.contains(sentence.token(aux).lower()))
                        .isPresent();
    }

    /** "A {possible} strike", "the {planned} withdrawal": how an adjective before the noun puts it. */
    static Mood modified(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            Optional<Mood> mood = child < noun && token.relation().equals("nmod")
                    ? Veridicality.shipped().ofModified(token.lower())
                    : Optional.empty();
            if (mood.isPresent() && !isOfTheDoer(sentence, child, noun)) {
                return mood.get();
            }
        }
        return Mood.FACT;
    }

    /** "A {suspected} Taliban ambush": it is they who are suspected; the ambush took place. */
    private static boolean isOfTheDoer(Sentence sentence, int modifier, int noun) {
        return sentence.token(modifier).form().equalsIgnoreCase("suspected")
                && sentence.tokens().subList(modifier + 1, noun).stream()
                        .anyMatch(
                                t -> t.head() == noun && (t.is("NN") || t.name().equals("NORP")));
    }

    /** "{Had} the army attacked, …": a condition without "if". */
    private static boolean isInverted(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.relation().equals("aux")) {
                Optional<Integer> subject = sentence.child(verb, "nsubj").or(() -> sentence.child(verb, "nsubjpass"));
                return INVERTED.contains(token.lower())
                        && subject.filter(s -> child < s).isPresent();
            }
            if (!OPENING.contains(token.relation())) {
                return false;
            }
        }
        return false;
    }

    /** "{Allegedly} shelled the town". */
    private static Mood doubted(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.relation().equals("advmod") && DOUBT.contains(token.lemma())) {
                return Mood.ALLEGED;
            }
        }
        return Mood.FACT;
    }

    private static boolean isNegatedByRole(Sentence sentence, int word) {
        return sentence.predicateAt(word).flatMap(p -> p.argument("AM-NEG")).isPresent();
    }

    /** "If it attacks", "until it withdraws"; what "until" opens in the past tense took place. */
    private static Mood conjunction(Sentence sentence, int word) {
        if (isProvided(sentence, sentence.token(word))) {
            return Mood.CONDITIONAL;
        }
        if (Precedents.isOne(sentence, word)
                || Precedents.isGivenTime(sentence, word)
                || Habits.isOne(sentence, word)) {
            return Mood.POSSIBLE;
        }
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation().equals("mark") && CONDITION.contains(token.lemma())) {
                return Mood.CONDITIONAL;
            }
            if (token.relation().equals("mark") && YET_TO_BE.contains(token.lemma()) && !isDone(sentence, word)) {
                return Mood.POSSIBLE;
            }
            if (token.lemma().equals("when") && isOfTheFuture(sentence, word)) {
                return Mood.POSSIBLE;
            }
        }
        return Mood.FACT;
    }

    /** "Talks will resume, {provided} that the army announces a truce". */
    private static boolean isProvided(Sentence sentence, Token verb) {
        return verb.relation().equals("pcomp")
                && sentence.token(verb.head()).lower().matches("provid(ed|ing)");
    }

    /** "He faces prison {when} he is sentenced": in the present tense under a present or a future. */
    private static boolean isOfTheFuture(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return token.relation().equals("advcl") && isPresent(sentence, verb) && isPresent(sentence, token.head());
    }

    private static boolean isPresent(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.relation().startsWith("aux")) {
                return PRESENT.contains(token.pos());
            }
        }
        return PRESENT.contains(sentence.token(verb).pos());
    }

    /** "Stayed until he {agreed}", but not "said they would stay until he {agreed}". */
    private static boolean isDone(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        return isPast(sentence, verb)
                && (above < 0
                        || sentence.child(above, "aux")
                                .filter(aux -> sentence.token(aux).pos().equals("MD"))
                                .isEmpty());
    }

    private static boolean isPast(Sentence sentence, int verb) {
        if (sentence.token(verb).pos().equals("VBD")) {
            return true;
        }
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.relation().startsWith("aux") && token.pos().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** "{Not} a single guard", "{not} one guard". */
    private static boolean isNotOne(Sentence sentence, int noun, Token not) {
        return not.relation().equals("neg")
                && not.index() < noun
                && sentence.tokens().subList(not.index() + 1, noun).stream()
                        .anyMatch(t -> t.lemma().equals("single") || t.lemma().equals("one"));
    }

    /** "Neither side", "no country", "nobody" does it. */
    private static boolean isOfNobody(Sentence sentence, int word) {
        Optional<Integer> subject = sentence.child(word, "nsubj").or(() -> sentence.child(word, "nsubjpass"));
        subject = subject.or(() -> undergoing(sentence, word));
        if (!sentence.token(word).is("VB") || subject.isEmpty()) {
            return false;
        }
        if (NOBODY.contains(sentence.token(subject.get()).lemma())) {
            return true;
        }
        for (int child : sentence.children(subject.get())) {
            Token token = sentence.token(child);
            boolean none = token.relation().equals("det") || token.relation().equals("preconj");
            if (none && NOT.contains(token.lemma()) || isNotOne(sentence, subject.get(), token)) {
                return true;
            }
        }
        return false;
    }

    /** "No guards {killed} in the raid": to whom the participle was done. */
    private static Optional<Integer> undergoing(Sentence sentence, int participle) {
        return Optional.of(sentence.token(participle))
                .filter(token -> token.relation().equals("acl") && token.pos().equals("VBN"))
                .map(Token::head);
    }

    /** "Said in a statement {that} it would withdraw": what stands in the paper is told, though the tree hangs it from the paper. */
    private static boolean isWritten(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return token.relation().equals("acl")
                && sentence.child(verb, "mark").isPresent()
                && Words.shipped().in(sentence.token(token.head()).lemma(), "@utterance");
    }

    private static Mood modal(Sentence sentence, Token aux, int verb) {
        String form = aux.lower();
        if (WILL.contains(form)) {
            return Mood.FUTURE;
        }
        if (form.equals("would") || form.equals("'d") && aux.is("MD")) {
            boolean told = sentence.token(verb).relation().equals("ccomp") || isWritten(sentence, verb);
            return told ? Mood.FUTURE : Mood.POSSIBLE;
        }
        if (MAY.contains(form)) {
            return Mood.POSSIBLE;
        }
        return MUST.contains(form) ? Mood.OBLIGED : Mood.FACT;
    }
}
