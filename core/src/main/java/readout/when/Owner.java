package readout.when;

import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/**
 * What an expression of time belongs to in its sentence's tree.
 *
 * @param verb the verb whose deed it dates; -1 when there is none
 * @param noun the noun it stands with ("Thursday's attack", "the attack on Thursday"); -1 when there is none
 */
record Owner(int verb, int noun) {

    private static final Owner NOTHING = new Owner(-1, -1);
    private static final Set<String> STOPS = Set.of(",", ";", ":", "\"", "“", "”");
    private static final String SINCE = "since";
    private static final Set<String> WHILE = Set.of("in", "at", "during", "on");

    /** The owner of the expression at {@code span}; {@code occurrences} are the nouns for what takes place at a time. */
    static Owner of(Sentence sentence, Span span, Set<String> occurrences) {
        int head = head(sentence, span);
        if (head < 0 || isInName(sentence, head) || isOfState(sentence, span)) {
            return NOTHING;
        }
        Optional<Integer> cutOff = cutOff(sentence, span, head);
        if (cutOff.isPresent()) {
            return new Owner(cutOff.get(), -1);
        }
        Owner byTree = byTree(sentence, span, head, occurrences);
        return byRole(sentence, span, head, occurrences)
                .map(verb -> new Owner(verb, byTree.noun()))
                .orElse(byTree);
    }

    /** "The {1942} Rio Protocol", "the {March 9} Movement": it tells which, not when. */
    private static boolean isInName(Sentence sentence, int head) {
        Token token = sentence.token(head);
        boolean before = Set.of("nmod", "compound").contains(token.relation()) && token.head() > head;
        return before && sentence.token(token.head()).is("NNP");
    }

    /** "The two, at war since {2020}, agreed": between commas and without a verb it tells how long something has been so, not when they agreed. */
    private static boolean isOfState(Sentence sentence, Span span) {
        int since = sentence.tokenAt(span.start()).orElse(0);
        int end = since;
        while (end < sentence.size() && sentence.token(end).span().start() < span.end()) {
            end++;
        }
        since = sentence.token(since).lemma().equals(SINCE) ? since : since - 1;
        boolean closed = end < sentence.size() && sentence.token(end).form().equals(",");
        boolean noun = false;
        for (int i = since - 1; closed && i > 0 && sentence.token(since).lemma().equals(SINCE); i--) {
            Token word = sentence.token(i);
            if (word.form().equals(",")) {
                return noun;
            }
            if (word.is("VB") || word.is("MD") || STOPS.contains(word.form())) {
                return false;
            }
            noun |= word.is("NN");
        }
        return false;
    }

    /** The word of the expression on which the others depend; -1 when the engine did not read it. */
    private static int head(Sentence sentence, Span span) {
        Optional<Integer> first = sentence.tokenAt(span.start());
        if (first.isEmpty()) {
            return -1;
        }
        for (int i = first.get();
                i < sentence.size() && sentence.token(i).span().start() < span.end();
                i++) {
            int head = sentence.token(i).head();
            boolean outside = head < 0 || !span.overlaps(sentence.token(head).span());
            if (outside && !sentence.token(i).relation().equals("punct")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * "ambushed a patrol late on Tuesday, killing four": of an expression that a comma ends and that the parser hung from what comes after, the
     * verb before it.
     */
    private static Optional<Integer> cutOff(Sentence sentence, Span span, int head) {
        int next = head;
        while (next < sentence.size() && sentence.token(next).span().start() < span.end()) {
            next++;
        }
        boolean beyond = next < sentence.size()
                && sentence.token(next).form().equals(",")
                && sentence.token(head).head() > next;
        for (int i = head - 1;
                beyond && i >= 0 && !STOPS.contains(sentence.token(i).form());
                i--) {
            if (sentence.token(i).is("VB") && !sentence.token(i).relation().startsWith("aux")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The verb whose AM-TMP argument holds the expression, with neither a verb nor a noun of another deed between. */
    private static Optional<Integer> byRole(Sentence sentence, Span span, int head, Set<String> occurrences) {
        for (Predicate predicate : sentence.predicates()) {
            for (Predicate.Argument argument : predicate.arguments()) {
                if (argument.label().equals("AM-TMP") && isOpen(sentence, span, head, argument.token(), occurrences)) {
                    return Optional.of(predicate.token());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(Sentence sentence, Span span, int head, int top, Set<String> occurrences) {
        int below = head;
        int at = head;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            Token token = sentence.token(at);
            boolean deed =
                    isDeed(token) && !span.overlaps(token.span()) && !isPassed(sentence, span, below, at, occurrences);
            if (token.is("VB") || deed && !isWhile(sentence, at)) {
                return false;
            }
            if (at == top) {
                return true;
            }
            below = at;
            at = token.head();
        }
        return false;
    }

    private static Owner byTree(Sentence sentence, Span span, int head, Set<String> occurrences) {
        int below = head;
        int at = sentence.token(head).head();
        int noun = -1;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.is("VB")) {
                return new Owner(at, noun);
            }
            if (isDeed(token) && !span.overlaps(token.span()) && !isPassed(sentence, span, below, at, occurrences)) {
                if (noun >= 0) {
                    return new Owner(-1, noun);
                }
                noun = at;
                if (!isWhile(sentence, at)) {
                    return new Owner(-1, noun);
                }
            }
            below = at;
            at = token.head();
        }
        return new Owner(-1, noun);
    }

    /** Whether the noun can stand for a deed: no name, no number. */
    private static boolean isDeed(Token token) {
        return token.pos().equals("NN") || token.pos().equals("NNS");
    }

    /**
     * "held the minister on Tuesday", "hit a post near the river on Tuesday": a phrase of time that the parser hung from a person, a thing or a
     * place is their verb's.
     */
    private static boolean isPassed(Sentence sentence, Span span, int below, int noun, Set<String> occurrences) {
        Token link = sentence.token(below);
        boolean phrase = below > noun
                && (link.relation().equals("prep") && !(link.lemma().equals("of") && isOf(span, sentence, link))
                        || link.relation().equals("conj"));
        return phrase && !occurrences.contains(sentence.token(noun).lemma());
    }

    /* "the events of Monday", but not "the head of the choir at his house on Monday". */
    private static boolean isOf(Span span, Sentence sentence, Token link) {
        return sentence.child(link.index(), "pobj")
                .filter(word -> span.overlaps(sentence.token(word).span()))
                .isPresent();
    }

    /** "in a Wednesday speech", but not "after Wednesday's speech". */
    private static boolean isWhile(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        return head >= 0
                && WHILE.contains(sentence.token(head).lemma())
                && sentence.token(head).is("IN");
    }
}
