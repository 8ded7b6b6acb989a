package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.Passage;
import readout.model.PloverType;
import readout.model.Span;
import readout.model.Why;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Definite nouns of deeds that their own report has not told before, but that say which deed they mean: "six are held over the assault on the
 * hotel", "a day after Monday's raid". Each is a reference ({@link Event#isReference}), which the comparison holds against the deeds of the
 * story; a noun that says nothing of its deed is none.
 */
final class DeedReferences {

    private static final double CONFIDENCE = 0.6;

    private static final EventScheme SCHEME = EventScheme.load();

    private final Reading reading;
    private final List<Event> events;
    private final Set<String> known;

    private DeedReferences(Reading reading, List<Event> events, Set<String> known) {
        this.reading = reading;
        this.events = events;
        this.known = known;
    }

    /**
     * The references of a report.
     *
     * @param events its rows, those that come back to one another joined
     * @param actors the actors it has; a side that is none of them stands in the reference by its words only
     */
    static List<Event> of(Reading reading, List<Event> events, List<Actor> actors) {
        Set<String> known = actors.stream().map(Actor::id).collect(Collectors.toSet());
        DeedReferences references = new DeedReferences(reading, events, known);
        List<Event> found = new ArrayList<>();
        for (Sentence sentence : reading.text().sentences()) {
            for (int noun = 0; noun < sentence.size(); noun++) {
                DeedPhrase.at(reading, sentence, noun).ifPresent(phrase -> {
                    if (!references.isRepeated(phrase, found)) {
                        found.addAll(references.of(phrase));
                    }
                });
            }
        }
        return found;
    }

    /* "This week's train bombing was condemned. Nobody claimed the attack": the noun that says nothing goes with the one before. */
    private boolean isRepeated(DeedPhrase phrase, List<Event> found) {
        if (phrase.isRestricted() || isJoined(phrase) || own(phrase).isPresent()) {
            return false;
        }
        int last = found.size() - 1;
        boolean near = last >= 0 && isJustBefore(phrase, found.get(last));
        boolean same =
                near && phrase.senses().stream().anyMatch(sense -> !sense.near() && sense.means(found.get(last)));
        if (same) {
            Event first = found.get(last);
            Event.Report report = event(
                            phrase, first.type(), phrase.senses().get(0), List.of(), List.of(), Optional.empty())
                    .reports()
                    .get(0);
            found.set(
                    last,
                    first.withReports(Stream.concat(first.reports().stream(), Stream.of(report))
                            .toList()));
        }
        return same;
    }

    /* In the same sentence or the one before, with no row of its kind told between. */
    private boolean isJustBefore(DeedPhrase phrase, Event reference) {
        int from = reference.reports().get(0).trigger().span().end();
        int to = phrase.token().span().start();
        boolean near = reading.text()
                .sentenceAt(from - 1)
                .filter(sentence -> phrase.sentence().index() - sentence.index() <= 1)
                .isPresent();
        return near
                && events.stream()
                        .filter(event -> event.type() == reference.type())
                        .flatMap(event -> event.reports().stream())
                        .map(report -> report.trigger().span().start())
                        .noneMatch(start -> start > from && start < to);
    }

    private List<Event> of(DeedPhrase phrase) {
        List<Integer> owners = words(phrase, phrase.owners());
        List<Integer> named = words(phrase, phrase.named());
        boolean told = phrase.date().isPresent() || !owners.isEmpty() || !named.isEmpty();
        if (!told || isJoined(phrase)) {
            return List.of();
        }
        Optional<String> own = own(phrase).map(Event::id);
        List<Event> found = new ArrayList<>();
        kinds(phrase).forEach((type, sense) -> found.add(event(phrase, type, sense, owners, named, own)));
        return found;
    }

    /* One kind a type: "the raid" may be an assault or an arrest. */
    private static Map<PloverType, EventNouns.Sense> kinds(DeedPhrase phrase) {
        Map<PloverType, EventNouns.Sense> kinds = new LinkedHashMap<>();
        phrase.senses().stream()
                .filter(sense -> !sense.near())
                .forEach(sense -> sense.types().forEach(type -> kinds.putIfAbsent(type, sense)));
        return kinds;
    }

    /* "The car bomb attack": the arm says what kind of deed it was, not whose or on what. */
    private static List<Integer> words(DeedPhrase phrase, List<Integer> words) {
        return words.stream()
                .filter(word -> !EventWords.shipped()
                        .isArm(phrase.sentence().token(word).lemma()))
                .toList();
    }

    /* Whether a row of the report that is first told elsewhere has the noun's sentence already. */
    private boolean isJoined(DeedPhrase phrase) {
        return events.stream()
                .flatMap(event -> event.reports().stream().skip(1))
                .anyMatch(isOf(phrase));
    }

    private Optional<Event> own(DeedPhrase phrase) {
        return events.stream()
                .filter(event -> isOf(phrase).test(event.reports().get(0)))
                .findFirst();
    }

    private static Predicate<Event.Report> isOf(DeedPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return report -> sentence.span().contains(report.trigger().span())
                && sentence.tokenAt(report.trigger().span().start())
                        .filter(trigger -> NounsOfDeeds.isOwn(sentence, trigger, phrase.noun()))
                        .isPresent();
    }

    private Event event(
            DeedPhrase phrase,
            PloverType type,
            EventNouns.Sense sense,
            List<Integer> owners,
            List<Integer> named,
            Optional<String> own) {
        AnnotatedText text = reading.text();
        Passage trigger = text.passage(phrase.token().span());
        boolean doers = !sense.ownedBySufferer();
        List<ActorRef> actors = doers ? refs(phrase, owners) : List.of();
        List<ActorRef> recipients = Stream.concat(
                        doers ? Stream.empty() : refs(phrase, owners).stream(), refs(phrase, named).stream())
                .toList();
        Optional<String> mode = sense.mode(type);
        return new Event(
                own.orElse(EventIds.of(type, trigger)),
                type,
                mode,
                List.of(),
                SCHEME.code(type, mode, Optional.empty()),
                SCHEME.score(type, mode),
                actors,
                recipients,
                phrase.date(),
                reading.places()
                        .at(phrase.sentence(), phrase.noun())
                        .or(() -> DeedSetting.place(reading, phrase.sentence(), phrase.noun())),
                Status.REPORTED,
                Optional.empty(),
                Map.of(),
                List.of(new Event.Report(
                        text.passage(phrase.sentence().span()),
                        trigger,
                        passages(phrase, owners),
                        passages(phrase, named),
                        text.article().outlet(),
                        reading.times().published())),
                1,
                1,
                CONFIDENCE,
                Why.of(Event.REFERENCE + sense.id())
                        .then("“" + phrase.token().form() + "” goes back to a deed told elsewhere", trigger));
    }

    private List<ActorRef> refs(DeedPhrase phrase, List<Integer> words) {
        return words.stream()
                .flatMap(word -> reading.cast().refer(phrase.sentence(), word).stream())
                .filter(ref -> known.contains(ref.actor()))
                .toList();
    }

    /* Each with what stands before it in its phrase: "20 Czech diplomats". */
    private List<Passage> passages(DeedPhrase phrase, List<Integer> words) {
        Sentence sentence = phrase.sentence();
        List<Passage> passages = new ArrayList<>();
        for (int word : words) {
            int first = word;
            while (first > 0 && isPart(sentence, first - 1, word)) {
                first--;
            }
            int start = sentence.token(first).span().start();
            passages.add(reading.text()
                    .passage(new Span(start, sentence.token(word).span().end())));
        }
        return passages;
    }

    private static boolean isPart(Sentence sentence, int word, int noun) {
        Token token = sentence.token(word);
        return token.head() == noun && (token.is("NN") || token.is("JJ") || token.is("CD"));
    }
}
