package readout.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Headlines that no rule reads a deed from, of reports whose first sentences tell one: "Two shot dead as police break up rally", "Eleven dead
 * in air strike". Such a headline is a further report of that deed: no row comes of it.
 *
 * <p>A word of the headline must be a noun of such a deed, the word that tells it below, or count those who came to harm, and its figure must
 * not be another than the deed's.
 */
final class HeadlineDeeds {

    /* A headline tells what the first sentences tell. */
    private static final int LEAD = 2;

    private static final Set<String> HARM = Set.of(
            "dead", "kill", "die", "slay", "slain", "shoot", "shot", "wound", "injure", "hurt", "wounded", "injured");
    private static final Set<String> LIGHT =
            Set.of("be", "have", "take", "make", "hold", "say", "tell", "give", "go", "come");

    /* Of who said what to whom a headline's nouns tell too little. */
    private static final Set<PloverType> DEEDS = EnumSet.of(
            PloverType.ASSAULT, PloverType.COERCE, PloverType.PROTEST, PloverType.RETREAT, PloverType.SANCTION);

    private final Reading reading;
    private final List<Event> events;

    private HeadlineDeeds(Reading reading, List<Event> events) {
        this.reading = reading;
        this.events = new ArrayList<>(events);
    }

    /** The events, in their order, those that a headline tells again with a report more. */
    static List<Event> joined(Reading reading, List<Event> events) {
        HeadlineDeeds headlines = new HeadlineDeeds(reading, events);
        for (Sentence sentence : reading.text().sentences()) {
            if (headlines.isTitle(sentence)) {
                headlines.join(sentence);
            }
        }
        return List.copyOf(headlines.events);
    }

    private boolean isTitle(Sentence sentence) {
        return sentence.span().end() <= reading.text().article().body();
    }

    private void join(Sentence title) {
        for (List<ToldDeed> told : lead()) {
            for (Predicate<Told> way : List.<Predicate<Told>>of(Told::isNamed, Told::isWord, Told::isHarm)) {
                List<Told> fitting = told.stream()
                        .filter(deed -> !isTold(title, deed.event()) && hasFigure(title, deed.event()))
                        .flatMap(deed -> title.tokens().stream().map(word -> new Told(title, word, deed)))
                        .filter(way)
                        .toList();
                Optional<Told> one = one(title, fitting);
                if (one.isPresent()) {
                    add(title, one.get());
                    return;
                }
            }
        }
    }

    /* The deeds of the first sentences, by sentence. */
    private List<List<ToldDeed>> lead() {
        List<Sentence> first = reading.text().sentences().stream()
                .filter(sentence -> !isTitle(sentence))
                .limit(LEAD)
                .toList();
        List<ToldDeed> deeds = events.stream()
                .filter(event -> DEEDS.contains(event.type()))
                .filter(event -> event.status() == Status.REPORTED || event.status() == Status.CLAIMED)
                .flatMap(event -> ToldDeed.of(reading, event).stream())
                .toList();
        return first.stream()
                .map(sentence -> deeds.stream()
                        .filter(deed -> deed.sentence().index() == sentence.index())
                        .toList())
                .toList();
    }

    /* Whether the headline has a row of that type already. */
    private boolean isTold(Sentence title, Event event) {
        return events.stream()
                .filter(other -> other.type() == event.type())
                .flatMap(other -> other.reports().stream())
                .anyMatch(report -> title.span().contains(report.trigger().span()));
    }

    /* "12 dead" is not the blast that killed nine. */
    private static boolean hasFigure(Sentence title, Event event) {
        if (event.magnitude().isEmpty()) {
            return true;
        }
        for (Token word : title.tokens()) {
            boolean counts = HARM.contains(word.lemma()) && word.index() > 0;
            Optional<Figure> figure = counts
                    ? Figures.before(title, Math.max(0, word.index() - 3), word.index() - 1)
                            .map(Figures.Found::figure)
                    : Optional.empty();
            if (figure.isPresent() && event.magnitude().values().stream().noneMatch(told -> meet(told, figure.get()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meet(Figure one, Figure two) {
        return one.min().orElse(0L) <= two.max().orElse(Long.MAX_VALUE)
                && two.min().orElse(0L) <= one.max().orElse(Long.MAX_VALUE);
    }

    /* Of two, the one told as another where the headline says so, else the one not told aside; none where they are alike. */
    private static Optional<Told> one(Sentence title, List<Told> fitting) {
        boolean later =
                DeedOrder.of(title, title.tokens().stream().map(Token::index).toList()) == DeedOrder.LATER;
        List<Told> left = fitting.stream()
                .filter(told -> later == told.deed().isLater() || !later)
                .toList();
        List<Told> main = left.stream().filter(told -> !told.deed().isAside()).toList();
        boolean single = main.stream().map(Told::deed).distinct().count() == 1;
        return single ? Optional.of(main.get(0)) : Optional.empty();
    }

    private void add(Sentence title, Told told) {
        Event event = told.deed().event();
        Passage word = reading.text().passage(told.word().span());
        Event.Report report = new Event.Report(
                reading.text().passage(title.span()),
                word,
                List.of(),
                List.of(),
                reading.text().article().outlet(),
                reading.times().published());
        Event more = event.withReports(
                Stream.concat(event.reports().stream(), Stream.of(report)).toList());
        events.set(
                events.indexOf(event),
                more.withWhy(more.why().then("“" + word.text() + "” of the headline tells it, too", word)));
    }

    /** A word of a headline beside a deed of the first sentences. */
    private record Told(Sentence title, Token word, ToldDeed deed) {

        boolean isNamed() {
            return EventNouns.of(title, word.index()).stream().anyMatch(sense -> sense.means(deed.event()));
        }

        boolean isWord() {
            String lemma = deed.sentence().token(deed.trigger()).lemma();
            return word.lemma().equals(lemma) && !LIGHT.contains(lemma);
        }

        boolean isHarm() {
            return HARM.contains(word.lemma()) && !deed.event().magnitude().isEmpty();
        }
    }
}
