package readout.extract;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.DateRange;
import readout.model.TimeExpression;
import readout.text.Sentence;
import readout.text.Token;

/**
 * A definite noun that names a deed, with what its phrase says of it: "the second blast", "Sunday's raid on the jail".
 *
 * @param sentence the sentence it stands in
 * @param noun its place there
 * @param senses what it may come back to
 * @param date the day that its own phrase tells
 * @param owners whose deed it is said to be: before the noun, or after "by"
 * @param named the other words that say which one it is: what was hit and where
 * @param order which of two deeds it says it is, if it does
 * @param dayPart the part of the day that its phrase tells, if it does
 */
record DeedPhrase(
        Sentence sentence,
        int noun,
        List<EventNouns.Sense> senses,
        Optional<DateRange> date,
        List<Integer> owners,
        List<Integer> named,
        DeedOrder order,
        Optional<String> dayPart) {

    private static final Set<String> APART = Set.of("relcl", "acl", "appos", "conj", "parataxis", "advcl", "ccomp");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> HAPPENS = Set.of("happen", "occur", "take", "make", "hold", "come");
    private static final Set<String> NEW = Set.of("a", "an", "another", "other", "some", "any");

    private static final Set<String> DAY_PARTS =
            Set.of("morning", "afternoon", "evening", "night", "overnight", "dawn", "noon", "midnight");

    /** The noun at {@code noun}, where it is definite and names a deed. */
    static Optional<DeedPhrase> at(Reading reading, Sentence sentence, int noun) {
        List<EventNouns.Sense> senses = EventNouns.of(sentence, noun);
        if (DeedDescription.is(sentence, noun)) {
            return DeedDescription.phrase(sentence, noun, senses);
        }
        if (senses.isEmpty()
                || DeedNames.isPartOfNoun(sentence.token(noun))
                || !isDefinite(sentence, noun)
                || isDescription(sentence, noun)
                || isNew(sentence, noun)
                || senses.stream().allMatch(EventNouns.Sense::near) && hasContent(sentence, noun)
                || isDenied(sentence, noun)
                || DeedTopics.isOne(sentence, noun, senses)) {
            return Optional.empty();
        }
        Set<Integer> words = words(sentence, noun);
        return Optional.of(new DeedPhrase(
                sentence,
                noun,
                senses,
                date(reading, sentence, isJudged(sentence, noun) ? Set.of() : words)
                        .or(() -> DeedSetting.date(reading, sentence, noun)),
                DeedNames.owners(sentence, noun),
                DeedNames.named(sentence, noun),
                DeedOrder.of(sentence, words),
                dayPart(sentence, words)));
    }

    /** The words of the phrase that the noun at {@code noun} heads, clauses and what is joined to it left out. */
    static Set<Integer> words(Sentence sentence, int noun) {
        Set<Integer> words = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(noun));
        DeedNames.besides(sentence, noun).ifPresent(open::add);
        while (!open.isEmpty()) {
            int word = open.pop();
            if (words.add(word)) {
                for (int child : sentence.children(word)) {
                    if (!APART.contains(sentence.token(child).relation())) {
                        open.push(child);
                    }
                }
            }
        }
        return words;
    }

    /** The part of the day that the words tell: "evening". */
    static Optional<String> dayPart(Sentence sentence, Iterable<Integer> words) {
        for (int word : words) {
            if (isDayPart(sentence.token(word))) {
                return Optional.of(sentence.token(word).lemma());
            }
        }
        return Optional.empty();
    }

    /** Whether it is a word for a part of the day. */
    static boolean isDayPart(Token token) {
        return DAY_PARTS.contains(token.lemma());
    }

    /** Whether the phrase says anything that tells this deed from another. */
    boolean isRestricted() {
        return date.isPresent()
                || !named.isEmpty()
                || !owners.isEmpty()
                || order != DeedOrder.ANY
                || dayPart.isPresent();
    }

    /** Whether it is "that blast" or "this one" rather than "the blast". */
    boolean isPointed() {
        return Arrays.stream(sentence.children(noun))
                .mapToObj(sentence::token)
                .anyMatch(token ->
                        token.relation().equals("det") && !token.lemma().equals("the"));
    }

    Token token() {
        return sentence.token(noun);
    }

    /* "The decision to close the port": says itself what it is. */
    private static boolean hasContent(Sentence sentence, int noun) {
        return Arrays.stream(sentence.children(noun))
                .anyMatch(child -> sentence.token(child).relation().equals("acl") && VerbForms.hasTo(sentence, child));
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (token.relation().equals("poss") || token.relation().equals("det") && DEFINITE.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /* "It was the deadliest attack in years" tells of more than one; "this was the attack that…" is no telling of its own. */
    /* "That conversation has not happened", "the call was never made": not the one told before. */
    private static boolean isDenied(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        return verb >= 0
                && sentence.token(noun).relation().startsWith("nsubj")
                && HAPPENS.contains(sentence.token(verb).lemma())
                && OwnMood.of(sentence, verb) == Mood.NEGATED;
    }

    private static boolean isDescription(Sentence sentence, int noun) {
        for (int word : words(sentence, noun)) {
            Token token = sentence.token(word);
            if (token.is("JJS") && !token.lemma().equals("latest") || token.is("RBS")) {
                return true;
            }
        }
        return sentence.token(noun).relation().equals("attr");
    }

    /** "Condemned the raid on Monday": the day of the words, though it stands behind the deed. */
    private static boolean isJudged(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        return token.relation().equals("dobj")
                && Words.shipped().in(sentence.token(token.head()).lemma(), "@judge");
    }

    private static Optional<DateRange> date(Reading reading, Sentence sentence, Set<Integer> words) {
        return reading.times().in(sentence.span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> words.stream()
                        .anyMatch(word ->
                                sentence.token(word).span().overlaps(time.at().span())))
                .map(time -> time.date().orElseGet(() -> DateRange.unresolved(time.at())))
                .map(date -> past(reading, date))
                .findFirst();
    }

    /* "Held on suspicion of having planned Monday's bombing": the noun means a deed that was done, whatever the verb around it looks to. */
    private static DateRange past(Reading reading, DateRange date) {
        boolean nextWeek = EventDay.isToCome(reading, Optional.of(date))
                && date.day()
                        .filter(day -> reading.times().published().flatMap(DateRange::end).stream()
                                .anyMatch(day.minusWeeks(1)::isBefore))
                        .isPresent();
        return nextWeek
                ? new DateRange(
                        date.start().map(day -> day.minusWeeks(1)),
                        date.end().map(day -> day.minusWeeks(1)),
                        date.precision(),
                        date.basis(),
                        date.expression(),
                        date.confidence())
                : date;
    }

    /* "The murder of a policeman", "the explosion of rioting": of somebody or something not told of yet. */
    private static boolean isNew(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            boolean led = DeedNames.leadsIn(sentence, child);
            if (led && sentence.child(child, "pcomp").isPresent()) {
                return true;
            }
            boolean fresh = led
                    && DeedNames.under(sentence, child).stream()
                            .flatMapToInt(word -> Arrays.stream(sentence.children(word)))
                            .anyMatch(word -> NEW.contains(sentence.token(word).lemma()));
            if (fresh) {
                return true;
            }
        }
        return false;
    }
}
