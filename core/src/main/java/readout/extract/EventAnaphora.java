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
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.Passage;
import readout.model.PloverType;
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
    private static final int SENTENCES_BACK_TO_NOBODY = 2;

    /* "Lima denied that it had hit the clinic and defended the strikes": what did not happen, or not yet, is not come back to. */
    private static final Set<Status> NOT_DONE = Set.of(Status.PLANNED, Status.HYPOTHETICAL, Status.DENIED);

    private final Reading reading;
    /* By their places in the report's list: "spoke with A and, separately, with B" is two rows of one trigger, which is all their ids tell. */
    private final Map<Integer, Event> rows = new TreeMap<>();
    private final Map<Integer, ToldDeed> deeds = new TreeMap<>();
    /* Nouns that mean a deed which the report does not tell, by the place of their sentence. */
    private final Map<Integer, DeedPhrase> elsewhere = new TreeMap<>();
    /* The deed that a noun of a sentence came back to, by the place of the sentence. */
    private final Map<Integer, Integer> meant = new TreeMap<>();

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
                    Event dated = with.withDate(with.date().or(phrase::date))
                            .withPlace(with.place()
                                    .or(() -> DeedSetting.place(reading, phrase.sentence(), phrase.noun())));
                    String says = "“" + phrase.token().form() + "” comes back to it";
                    own.ifPresent(this::remove);
                    meant.put(phrase.sentence().index(), place);
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
                        && NounsOfDeeds.isOwn(sentence, deed.getValue().trigger(), phrase.noun()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Integer> antecedent(DeedPhrase phrase) {
        Optional<Integer> same = ofSameSentence(phrase);
        if (same.isPresent()) {
            return same;
        }
        return phrase.token().pos().equals("NNS") ? ofSameWord(phrase).or(() -> nearest(phrase)) : nearest(phrase);
    }

    /* "Oslo condemned the attack, saying that two boys had died in the strikes": one deed by two nouns. */
    private Optional<Integer> ofSameSentence(DeedPhrase phrase) {
        return Optional.ofNullable(meant.get(phrase.sentence().index()))
                .filter(place -> !phrase.isRestricted() && deeds.containsKey(place))
                .filter(place -> phrase.senses().stream().anyMatch(sense -> !sense.near() && sense.means(at(place)))
                        && at(place).type() == PloverType.ASSAULT
                        && Objects.requireNonNull(deeds.get(place)).fits(reading, phrase, true));
    }

    /* "The strikes" of a report that tells of several deeds are those that it called strikes. */
    private Optional<Integer> ofSameWord(DeedPhrase phrase) {
        for (List<ToldDeed> told : before(phrase).values()) {
            Optional<ToldDeed> same = OneOfSeveral.single(told.stream()
                    .filter(deed -> deed.sentence().token(deed.trigger()).is("NNS")
                            && deed.sentence()
                                    .token(deed.trigger())
                                    .lemma()
                                    .equals(phrase.token().lemma())
                            && deed.fits(reading, phrase, true))
                    .toList());
            boolean over = same.filter(deed ->
                            isPassedOver(phrase, List.of(deed), deed.sentence().index()))
                    .isPresent();
            if (same.isPresent() && !over) {
                return same.flatMap(this::place);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> nearest(DeedPhrase phrase) {
        int at = phrase.sentence().index();
        for (Map.Entry<Integer, List<ToldDeed>> told :
                NounsOfDeeds.ofKind(phrase, before(phrase)).entrySet()) {
            if (at - told.getKey() > SENTENCES_BACK && !phrase.isRestricted()) {
                return Optional.empty();
            }
            boolean alone = told.getValue().size() == 1;
            List<ToldDeed> fitting = told.getValue().stream()
                    .filter(deed -> deed.fits(reading, phrase, alone))
                    .toList();
            if (!fitting.isEmpty() && !isPassedOver(phrase, fitting, told.getKey())) {
                return OneOfSeveral.haveTwins(fitting) || isNearer(phrase, told.getKey())
                        ? Optional.empty()
                        : OneOfSeveral.of(phrase, fitting).flatMap(this::place);
            }
        }
        return Optional.empty();
    }

    /* "It came a day after troops had shelled Vik. The raid …": not the deed told only to date another that the sentence before tells. */
    private boolean isPassedOver(DeedPhrase phrase, List<ToldDeed> fitting, int told) {
        return !phrase.isRestricted()
                && fitting.stream().allMatch(ToldDeed::isAside)
                && before(phrase).entrySet().stream()
                        .filter(earlier -> earlier.getKey() < told)
                        .limit(1)
                        .flatMap(earlier -> earlier.getValue().stream())
                        .anyMatch(deed -> !deed.isAside() && deed.fits(reading, phrase, false));
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
            boolean recalled = deed.isRecalled() && (back > 1 || deed.isAside()) && !phrase.isRestricted();
            boolean lost = isOfNobody(deed.event()) && back > SENTENCES_BACK_TO_NOBODY;
            if (means
                    && back > 0
                    && !lost
                    && !recalled
                    && !NOT_DONE.contains(deed.event().status())) {
                bySentence
                        .computeIfAbsent(deed.sentence().index(), k -> new ArrayList<>())
                        .add(deed);
            }
        }
        return bySentence;
    }

    /* "There were clashes near Trat": of a war, whose "clashes" are more than these a few sentences on. */
    private static boolean isOfNobody(Event event) {
        return event.actors().isEmpty() && event.recipients().isEmpty();
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
