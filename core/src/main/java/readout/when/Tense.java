package readout.when;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/**
 * On which side of the report's day a bare "Thursday" or "May 8" lies: by the tense of the verb it belongs to (its AM-TMP argument,
 * else the next verb up the tree), by words that look ahead ("due", "deadline"), and where the engine read nothing by
 * {@link TenseByWords}.
 */
final class Tense {

    /** On the report's day or before. */
    static final String PAST = "<";

    /** On the report's day or after. */
    static final String FUTURE = ">";

    private static final String EITHER = "~";
    private static final String PRESENT = "present";
    private static final String PRESENT_NOUN = "present, of a noun";
    private static final String ONCE_AHEAD = "ahead, of the past";

    private static final Set<String> AHEAD_OF = Set.of("until", "till", "by");
    private static final int MOST_STEPS = 4;

    private Tense() {}

    /** {@code <}, {@code >} or {@code ~} for {@code step} ("wd4", "m05"), as {@link Reckoning} has them. */
    static String direction(Place place, String step) {
        String way = direction(place);
        // "They meet on Friday" looks ahead; "their May figures show" does not.
        boolean weekday = step.startsWith("wd");
        return switch (way) {
            case PRESENT -> weekday ? FUTURE : EITHER;
            case ONCE_AHEAD -> weekday ? FUTURE : EITHER; // "they were to end on May 3" is told before and after
            case PRESENT_NOUN -> weekday ? PAST : EITHER; // "Friday's raid comes as": the raid is over
            default -> way;
        };
    }

    private static String direction(Place place) {
        if (place.before().equals("since")) {
            return PAST;
        }
        if (place.start() > 1
                && place.before().equals("of")
                && place.words().get(place.start() - 2).lower().equals("ahead")) {
            return FUTURE;
        }
        Optional<Sentence> sentence = place.sentence(place.start());
        Optional<Token> token = place.token(place.end() - 1);
        if (sentence.isEmpty() || token.isEmpty()) {
            return TenseByWords.direction(place);
        }
        boolean title = place.text().inTitle(sentence.get());
        if (place.before().equals("from")
                && TenseByNouns.isPromised(sentence.get(), token.get().index())) {
            return FUTURE;
        }
        if (AHEAD_OF.contains(place.before())
                && !isTold(sentence.get(), token.get().index())) {
            return FUTURE;
        }
        return byTree(sentence.get(), token.get().index(), title);
    }

    /** "stayed until Friday", "had left by Friday": over; "has kept the road closed until Friday" is not. */
    private static boolean isTold(Sentence sentence, int token) {
        int verb = governor(sentence, token);
        return verb >= 0
                && (sentence.token(verb).pos().equals("VBD")
                        || Arrays.stream(sentence.children(verb))
                                .mapToObj(sentence::token)
                                .anyMatch(aux -> aux.relation().startsWith("aux")
                                        && aux.lemma().equals("have")
                                        && aux.pos().equals("VBD")));
    }

    static boolean is(String wordClass, String word) {
        return RuleBook.shipped().vocabulary().starts(wordClass).contains(word);
    }

    private static String byTree(Sentence sentence, int token, boolean title) {
        int verb = governor(sentence, token);
        boolean noun = false;
        for (int at = token, steps = 0; at >= 0 && at != verb && steps < sentence.size(); steps++) {
            Token word = sentence.token(at);
            if (is("ahead", word.lemma())) {
                return FUTURE;
            }
            if (is("behind", word.lemma()) || hasPastClause(sentence, at)) {
                return PAST;
            }
            noun |= word.pos().equals("NN") || word.pos().equals("NNS");
            at = word.head();
        }
        String way = verb < 0 ? title ? PAST : EITHER : ofVerb(sentence, verb, title, 0);
        if (way.equals(FUTURE) && TenseByNouns.isOver(sentence, token, verb)) {
            return PAST;
        }
        return noun && way.equals(PRESENT) ? PRESENT_NOUN : way;
    }

    /** "on Saturday, when rebels shelled the town". */
    private static boolean hasPastClause(Sentence sentence, int token) {
        for (int child : sentence.children(token)) {
            Token c = sentence.token(child);
            if (c.relation().equals("relcl") && c.pos().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** The verb an expression belongs to; -1 when there is none. */
    static int governor(Sentence sentence, int token) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (Predicate predicate : sentence.predicates()) {
            for (Predicate.Argument argument : predicate.arguments()) {
                if (argument.label().equals("AM-TMP")
                        && sentence.isUnder(token, argument.token())
                        && !sentence.isUnder(predicate.token(), argument.token())
                        && noVerbBetween(sentence, token, argument.token())) {
                    int size = Math.abs(predicate.token() - token);
                    if (size < least) {
                        least = size;
                        best = predicate.token();
                    }
                }
            }
        }
        return best >= 0 ? best : verbAbove(sentence, token);
    }

    private static boolean noVerbBetween(Sentence sentence, int token, int top) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (sentence.token(at).is("VB")) {
                return false;
            }
            if (at == top) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private static int verbAbove(Sentence sentence, int token) {
        int at = sentence.token(token).head();
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (sentence.token(at).is("VB")) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    private static String ofVerb(Sentence sentence, int verb, boolean title, int depth) {
        Token v = sentence.token(verb);
        String be = "";
        boolean have = false;
        boolean to = false;
        for (int child : sentence.children(verb)) {
            Token c = sentence.token(child);
            if (c.pos().equals("MD")) {
                return FUTURE;
            }
            to |= c.pos().equals("TO");
            if (c.relation().startsWith("aux")) {
                have |= c.lemma().equals("have");
                be = c.lemma().equals("be") ? c.pos() : be;
            }
        }
        if (is("ahead", v.lemma())
                && (v.pos().equals("VBN") || v.pos().equals("VBZ") || v.pos().equals("VBP"))) {
            return FUTURE;
        }
        if (to) {
            return infinitive(sentence, verb, title, depth);
        }
        if (have) {
            return PAST;
        }
        return switch (v.pos()) {
            case "VBD" -> PAST;
            case "VBN" -> participle(sentence, v, be, title, depth);
            case "VBG" -> be.equals("VBD") ? PAST : be.isEmpty() ? above(sentence, verb, title, depth) : FUTURE;
            case "VB" -> infinitive(sentence, verb, title, depth);
            default -> title ? PAST : Set.of("be", "have").contains(v.lemma()) ? EITHER : PRESENT;
        };
    }

    /** "ballots will be mailed on Monday and counted on Friday": the second verb lies where the first does. */
    private static String participle(Sentence sentence, Token verb, String be, boolean title, int depth) {
        boolean joined = verb.relation().equals("conj")
                && be.isEmpty()
                && verb.head() >= 0
                && sentence.token(verb.head()).pos().equals("VBN");
        if (joined && depth < MOST_STEPS) {
            return ofVerb(sentence, verb.head(), title, depth + 1);
        }
        return be.equals("VBZ") || be.equals("VBP") ? EITHER : PAST;
    }

    /** "began to march on Monday" lies where "began" does; that of "agreed to march" lies ahead. */
    private static String infinitive(Sentence sentence, int verb, boolean title, int depth) {
        int head = sentence.token(verb).head();
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).lemma().equals("do")) {
                return sentence.token(child).pos().equals("VBD") ? PAST : EITHER;
            }
        }
        boolean toBeDone = sentence.token(verb).pos().equals("VBN")
                && !sentence.token(verb).relation().equals("xcomp")
                && (head < 0 || !sentence.token(verb).relation().equals("conj"));
        boolean ahead = head < 0
                || toBeDone
                || is("promising", sentence.token(head).lemma())
                || is("ahead", sentence.token(head).lemma());
        if (ahead && head >= 0 && wasPlanned(sentence, head)) {
            return ONCE_AHEAD;
        }
        String above = ahead ? FUTURE : above(sentence, verb, title, depth);
        return above.equals(PRESENT) ? FUTURE : above;
    }

    private static boolean wasPlanned(Sentence sentence, int verb) {
        return sentence.token(verb).pos().equals("VBN")
                && Arrays.stream(sentence.children(verb))
                        .mapToObj(sentence::token)
                        .anyMatch(aux -> aux.lemma().equals("be") && aux.pos().equals("VBD"));
    }

    private static String above(Sentence sentence, int verb, boolean title, int depth) {
        int next = verbAbove(sentence, verb);
        return next < 0 || depth > MOST_STEPS ? (title ? PAST : EITHER) : ofVerb(sentence, next, title, depth + 1);
    }
}
