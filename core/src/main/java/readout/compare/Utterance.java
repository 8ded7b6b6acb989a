package readout.compare;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Passage;
import readout.model.Statement;

/**
 * A statement as one report gives it.
 *
 * @param statement the row of the report
 * @param report the report
 * @param story the story the report is in
 * @param voices who is said to have said it, and through whom it comes
 * @param addressees to whom
 * @param when when
 * @param words the content words of what was said
 * @param quoted the words in quotation marks, one list for each part
 */
record Utterance(
        Statement statement,
        Report report,
        String story,
        List<Actor> voices,
        List<Actor> addressees,
        When when,
        Set<String> words,
        List<List<String>> quoted) {

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nor", "neither", "nothing", "nobody", "t", "cannot");
    private static final String DENIED = Stem.of("denied");
    private static final double SAME_WORDING = 1;
    private static final int KEYS_OF_A_QUOTATION = 3;

    /** The fullest first: quotations before paraphrases, long before short. */
    static final Comparator<Utterance> ORDER = Comparator.<Utterance, Boolean>comparing(u -> u.quoted.isEmpty())
            .thenComparing(u -> -u.words.size())
            .thenComparing(u -> u.report, Report.ORDER)
            .thenComparing(u -> u.statement.content())
            .thenComparing(u -> u.statement.cue());

    static Utterance of(Statement statement, Report report, String story, Map<String, Actor> actors) {
        // By id: the actor as a whole, with all its mentions, is dear to compare.
        Map<String, Actor> voices = new LinkedHashMap<>();
        Optional.ofNullable(actors.get(statement.speaker().actor())).ifPresent(a -> voices.put(a.id(), a));
        statement.reportedBy().map(ActorRef::actor).map(actors::get).ifPresent(a -> voices.put(a.id(), a));
        return new Utterance(
                statement,
                report,
                story,
                List.copyOf(voices.values()),
                statement.addressees().stream()
                        .flatMap(ref -> Optional.ofNullable(actors.get(ref.actor())).stream())
                        .toList(),
                When.of(statement.date(), report, true),
                ContentWords.of(statement.content().text()),
                statement.segments().stream()
                        .map(Passage::text)
                        .map(text -> Words.of(text, 0).all())
                        .toList());
    }

    /** Where it is compared: among statements of its voices, and of their country's officials, that share a word with it. */
    Gathering.Blocks blocks(ContentWords language) {
        List<String> keys = new ArrayList<>();
        for (String word : language.weightiest(words, Thresholds.STATEMENT_KEYS)) {
            for (Actor voice : voices) {
                keys.add(story + "|" + voice.id() + "|" + word);
                voice.country().ifPresent(country -> keys.add(story + "|" + country + "|" + word));
            }
        }
        quoted.stream()
                .filter(part -> part.size() >= Thresholds.LONG_RUN)
                .flatMap(Utterance::runs)
                .forEach(run -> keys.add(story + "|quoted|" + run));
        return new Gathering.Blocks(keys, keys);
    }

    /* Some of its runs of words, the same whatever stands around them. */
    private static Stream<String> runs(List<String> part) {
        return IntStream.rangeClosed(0, part.size() - Thresholds.WORDING_RUN)
                .mapToObj(from -> String.join(" ", part.subList(from, from + Thresholds.WORDING_RUN)))
                .sorted(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()))
                .distinct()
                .limit(KEYS_OF_A_QUOTATION);
    }

    /** How likely the two are one statement, 0 to 1; empty where they cannot be. */
    OptionalDouble likeness(Utterance other, ContentWords language) {
        ActorMatch speakers = speakers(other);
        boolean days = when.likeness(other.when).isPresent() || isOneDayApart(other) && isLongWording(other);
        boolean named = speakers != ActorMatch.NONE || !areTwoPersons(other) && isLongWording(other);
        if (!named || !days || isToOther(other)) {
            return OptionalDouble.empty();
        }
        if (isOneWording(other)) {
            return OptionalDouble.of(SAME_WORDING);
        }
        if (isNegated() != other.isNegated()) {
            return OptionalDouble.of(0);
        }
        if (sharedWords(other) < Thresholds.STATEMENT_WORDS) {
            boolean same = speakers == ActorMatch.SAME
                    && (isOneDay(other) && Retold.of(text(), other.text())
                            || isDayOfReport(other) && Gist.same(text(), other.text(), countries(other)));
            return OptionalDouble.of(same ? Thresholds.ONE_STATEMENT : 0);
        }
        double like = language.jaccard(words, other.words);
        double least = speakers == ActorMatch.SAME ? Thresholds.ONE_STATEMENT : Thresholds.ONE_STATEMENT_OF_OFFICE;
        return OptionalDouble.of(like * Thresholds.ONE_STATEMENT / least);
    }

    /* Two leaders may say one thing; of a church and its bishop, or of "it" and the ministry, long words are the same. */
    private boolean areTwoPersons(Utterance other) {
        return isPerson() && other.isPerson();
    }

    private boolean isPerson() {
        return voices.stream().anyMatch(voice -> voice.kind() == Actor.Kind.PERSON && !ActorMatch.isUnnamed(voice));
    }

    /* What is said to one visitor is not what is said to another, be it the same. */
    private boolean isToOther(Utterance other) {
        List<String> here = hearers();
        List<String> there = other.hearers();
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private List<String> hearers() {
        return addressees.stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON && !ActorMatch.isUnnamed(actor))
                .map(Actor::id)
                .toList();
    }

    /* A night or a time zone: outlets may put one statement on two days that follow each other. */
    private boolean isOneDayApart(Utterance other) {
        return when.isDay()
                && other.when.isDay()
                && Math.abs(ChronoUnit.DAYS.between(
                                when.first().orElseThrow(), other.when.first().orElseThrow()))
                        <= 1;
    }

    private boolean isLongWording(Utterance other) {
        return anyPair(other, (one, two) -> longestRun(one, two) >= Thresholds.LONG_RUN);
    }

    private ActorMatch speakers(Utterance other) {
        ActorMatch best = ActorMatch.NONE;
        for (Actor one : voices) {
            for (Actor two : other.voices) {
                ActorMatch match = ActorMatch.of(one, two, false);
                best = match.compareTo(best) > 0 ? match : best;
            }
        }
        return best;
    }

    private Set<String> countries(Utterance other) {
        return Stream.of(this, other)
                .flatMap(one -> one.voices.stream())
                .flatMap(voice -> voice.country().stream())
                .collect(Collectors.toSet());
    }

    private long sharedWords(Utterance other) {
        return words.stream().filter(other.words::contains).count();
    }

    private boolean isNegated() {
        boolean denied = Stem.of(Words.folded(statement.cue().text())).equals(DENIED);
        return denied != Words.of(text(), 0).all().stream().anyMatch(NEGATIONS::contains);
    }

    private String text() {
        return statement.content().text();
    }

    /* One day that both tell, or, where neither does, reports of one day. */
    private boolean isOneDay(Utterance other) {
        return when.told() == other.when.told()
                && when.equals(other.when)
                && (when.isDay() || report.day().equals(other.report.day()));
    }

    /* One day, or the day that the one tells is that of the report in which the other stands without a day. */
    private boolean isDayOfReport(Utterance other) {
        return isOneDay(other)
                || when.isDay() && !other.when.told() && when.first().equals(other.report.day())
                || other.when.isDay() && !when.told() && other.when.first().equals(report.day());
    }

    /** Whether both are quoted and enough of one's words stand in the other to be no chance. */
    private boolean isOneWording(Utterance other) {
        return anyPair(other, Utterance::isOneWording);
    }

    private boolean anyPair(Utterance other, BiPredicate<List<String>, List<String>> test) {
        return quoted.stream().anyMatch(one -> other.quoted.stream().anyMatch(two -> test.test(one, two)));
    }

    /* A short quotation inside a long one, or a run that both share and that is nearly all of the shorter. */
    private static boolean isOneWording(List<String> one, List<String> two) {
        int run = longestRun(one, two);
        int shorter = Math.min(one.size(), two.size());
        return run >= Thresholds.WORDING_RUN && run >= shorter - Thresholds.WORDING_SLACK
                || run == shorter && run >= Thresholds.STATEMENT_WORDS;
    }

    private static int longestRun(List<String> one, List<String> two) {
        int[] ends = new int[two.size() + 1];
        int longest = 0;
        for (String word : one) {
            for (int j = two.size(); j > 0; j--) {
                ends[j] = word.equals(two.get(j - 1)) ? ends[j - 1] + 1 : 0;
                longest = Math.max(longest, ends[j]);
            }
        }
        return longest;
    }
}
