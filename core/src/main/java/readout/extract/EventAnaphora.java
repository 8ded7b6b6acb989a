package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.Passage;
import readout.text.Sentence;

/**
 * Definite nouns that come back to a deed which the report told before: "the blast", "Sunday's raid on the jail", "nine died in the attack".
 * Their sentences become further reports of its row, and what they tell of its day, place and toll is added where the row has none.
 *
 * <p>The nearest deed of a fitting kind is meant, unless the noun's phrase contradicts it; where a sentence tells two that fit alike, none is.
 */
final class EventAnaphora {

    /* A noun that says nothing of its own does not reach back further. */
    private static final int SENTENCES_BACK = 8;

    private static final Set<String> HARM =
            Set.of("kill", "wound", "injure", "hurt", "die", "destroy", "damage", "leave", "claim");
    /* "Lima denied that it had hit the clinic and defended the strikes": what did not happen, or not yet, is not come back to. */
    private static final Set<Status> NOT_DONE = Set.of(Status.PLANNED, Status.HYPOTHETICAL, Status.DENIED);

    private final Reading reading;
    /* By their places in the report's list: "spoke with A and, separately, with B" is two rows of one trigger, which is all their ids tell. */
    private final Map<Integer, Event> rows = new TreeMap<>();
    private final Map<Integer, ToldDeed> deeds = new TreeMap<>();
    /* Nouns that mean a deed which the report does not tell, by the place of their sentence. */
    private final Map<Integer, DeedPhrase> elsewhere = new TreeMap<>();

    private EventAnaphora(Reading reading, List<Event> events) {
        this.reading = reading;
        for (int i = 0; i < events.size(); i++) {
            int place = i;
            rows.put(place, events.get(place));
            ToldDeed.of(reading, events.get(place)).ifPresent(deed -> deeds.put(place, deed));
        }
    }

    /** The events, in their order, those that only come back to another of them joined to it. */
    static List<Event> joined(Reading reading, List<Event> events) {
        EventAnaphora anaphora = new EventAnaphora(reading, events);
        for (Sentence sentence : reading.text().sentences()) {
            for (int noun = 0; noun < sentence.size(); noun++) {
                DeedPhrase.at(reading, sentence, noun).ifPresent(anaphora::join);
            }
        }
        return List.copyOf(anaphora.rows.values());
    }

    private void join(DeedPhrase phrase) {
        Optional<Integer> own = own(phrase);
        Optional<Integer> deed = antecedent(phrase);
        if (deed.isEmpty() && phrase.isRestricted()) {
            elsewhere.put(phrase.sentence().index(), phrase);
        }
        deed.filter(place -> own.map(this::at)
                        .map(row -> DeedMerge.isOne(reading.cast(), phrase, at(place), row))
                        .orElse(true))
                .ifPresent(place -> {
                    Event event = at(place);
                    Event with = own.map(this::at)
                            .map(row -> DeedMerge.absorbed(event, row))
                            .orElseGet(() -> withReport(event, phrase));
                    Event dated = with.date().isPresent() ? with : with.withDate(phrase.date());
                    String says = "“" + phrase.token().form() + "” comes back to it";
                    own.ifPresent(this::remove);
                    rows.put(place, dated.withWhy(dated.why().then(says, passage(phrase))));
                });
    }

    private Event at(int place) {
        return Objects.requireNonNull(rows.get(place), "a deed that is told has a row");
    }

    private void remove(int place) {
        rows.remove(place);
        deeds.remove(place);
    }

    /* The row that the noun itself has, or the verb of which it is the doer or the occasion: "the {blast} killed nine", "died in the {blast}". */
    private Optional<Integer> own(DeedPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return deeds.entrySet().stream()
                .filter(deed -> deed.getValue().sentence().index() == sentence.index()
                        && isOwn(sentence, deed.getValue().trigger(), phrase.noun()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean isOwn(Sentence sentence, int trigger, int noun) {
        if (trigger == noun) {
            return true;
        }
        boolean harm = HARM.contains(sentence.token(trigger).lemma());
        return harm
                && (Doers.of(sentence, trigger).filter(doer -> doer == noun).isPresent()
                        || Stream.of("in", "by", "during", "from")
                                .anyMatch(word -> Grammar.preposition(sentence, trigger, word)
                                        .filter(n -> n == noun)
                                        .isPresent()));
    }

    private Optional<Integer> antecedent(DeedPhrase phrase) {
        return phrase.token().pos().equals("NNS") ? ofSameWord(phrase).or(() -> nearest(phrase)) : nearest(phrase);
    }

    /* "The strikes" of a report that tells of several deeds are those that it called strikes. */
    private Optional<Integer> ofSameWord(DeedPhrase phrase) {
        for (List<ToldDeed> told : before(phrase).values()) {
            Optional<ToldDeed> same = single(told.stream()
                    .filter(deed -> deed.sentence().token(deed.trigger()).is("NNS")
                            && deed.sentence()
                                    .token(deed.trigger())
                                    .lemma()
                                    .equals(phrase.token().lemma())
                            && deed.fits(reading, phrase, true))
                    .toList());
            if (same.isPresent()) {
                return same.flatMap(this::place);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> nearest(DeedPhrase phrase) {
        int at = phrase.sentence().index();
        for (Map.Entry<Integer, List<ToldDeed>> told : before(phrase).entrySet()) {
            if (at - told.getKey() > SENTENCES_BACK && !phrase.isRestricted()) {
                return Optional.empty();
            }
            boolean alone = told.getValue().size() == 1;
            List<ToldDeed> fitting = told.getValue().stream()
                    .filter(deed -> deed.fits(reading, phrase, alone))
                    .toList();
            if (!fitting.isEmpty()) {
                return haveTwins(fitting) || isNearer(phrase, told.getKey())
                        ? Optional.empty()
                        : one(phrase, fitting).flatMap(this::place);
            }
        }
        return Optional.empty();
    }

    /* "The week began with the attack on the hotel. That blast killed nine": not the deed told before both. */
    private boolean isNearer(DeedPhrase phrase, int told) {
        return !phrase.isRestricted()
                && phrase.isPointed()
                && elsewhere.values().stream()
                        .filter(other -> other.sentence().index() > told
                                && other.sentence().index() < phrase.sentence().index())
                        .flatMap(other -> other.senses().stream())
                        .flatMap(sense -> sense.types().stream())
                        .anyMatch(type -> phrase.senses().stream()
                                .anyMatch(sense -> sense.types().contains(type)));
    }

    /* "He spoke with A and, separately, with B": which of the two "the call" is, a noun alone does not tell. */
    private static boolean haveTwins(List<ToldDeed> fitting) {
        return fitting.stream().map(ToldDeed::trigger).distinct().count() < fitting.size();
    }

    private Optional<Integer> place(ToldDeed deed) {
        return deeds.entrySet().stream()
                .filter(entry -> entry.getValue() == deed)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /* The deeds of a fitting kind that earlier sentences tell, by sentence, the nearest first. */
    private Map<Integer, List<ToldDeed>> before(DeedPhrase phrase) {
        int at = phrase.sentence().index();
        Map<Integer, List<ToldDeed>> bySentence = new TreeMap<>(Comparator.reverseOrder());
        for (ToldDeed deed : deeds.values()) {
            int back = at - deed.sentence().index();
            boolean means = phrase.senses().stream()
                    .anyMatch(sense -> sense.means(deed.event())
                            && sense.mayTell(deed.sentence())
                            && (!sense.near() || back == 1));
            boolean recalled = isRecalled(deed.event()) && back > 1 && !phrase.isRestricted();
            if (means
                    && back > 0
                    && !recalled
                    && !NOT_DONE.contains(deed.event().status())) {
                bySentence
                        .computeIfAbsent(deed.sentence().index(), k -> new ArrayList<>())
                        .add(deed);
            }
        }
        return bySentence;
    }

    /* "Last year he shot a robber": what is told in passing of other times is not what the report goes on about. */
    private static boolean isRecalled(Event event) {
        return event.status() == Status.BACKGROUND
                || event.date()
                        .filter(date -> date.precision() == DateRange.Precision.YEAR
                                || date.precision() == DateRange.Precision.MONTH)
                        .isPresent();
    }

    /* Of several that one sentence tells, the one that shares the part of the day or the word, else the one that is not told aside. */
    private static Optional<ToldDeed> one(DeedPhrase phrase, List<ToldDeed> fitting) {
        return single(fitting)
                .or(() -> single(fitting.stream()
                        .filter(deed -> deed.isOfSameDayPart(phrase))
                        .toList()))
                .or(() -> single(fitting.stream()
                        .filter(deed -> deed.sentence()
                                .token(deed.trigger())
                                .lemma()
                                .equals(phrase.token().lemma()))
                        .toList()))
                .or(() ->
                        single(fitting.stream().filter(deed -> !deed.isAside()).toList()))
                .or(() -> Optional.of(fitting.get(0))
                        .filter(first -> fitting.stream().allMatch(first::isOfOneClause)));
    }

    private static Optional<ToldDeed> single(List<ToldDeed> deeds) {
        return deeds.size() == 1 ? Optional.of(deeds.get(0)) : Optional.empty();
    }

    private Event withReport(Event event, DeedPhrase phrase) {
        Event.Report report = new Event.Report(
                reading.text().passage(phrase.sentence().span()),
                passage(phrase),
                List.of(),
                List.of(),
                reading.text().article().outlet(),
                reading.times().published());
        return event.withReports(
                Stream.concat(event.reports().stream(), Stream.of(report)).toList());
    }

    private Passage passage(DeedPhrase phrase) {
        return reading.text().passage(phrase.token().span());
    }
}
