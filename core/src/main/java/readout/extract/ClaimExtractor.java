package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.extract.CountedTriggers.Hit;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Place;
import readout.model.Statement;
import readout.model.Why;
import readout.text.Sentence;
import readout.text.Token;

/** Finds figures and assertions: what is counted, who did it, who says so. */
final class ClaimExtractor {

    private static final Set<String> OWN = Set.of("it", "they", "we");
    private static final double CERTAIN = 0.9;
    private static final double WITHOUT_FIGURE = 0.6;

    private final Reading reading;
    private final List<Statement> statements;
    private final List<Event> events;
    private final ClaimRules rules = ClaimRules.SHIPPED;
    private final Countable countable;
    private final CountedObject objects;

    private ClaimExtractor(Reading reading, List<Statement> statements, List<Event> events) {
        this.reading = reading;
        this.statements = statements;
        this.events = events;
        this.countable = new Countable(reading, rules);
        this.objects = new CountedObject(rules);
    }

    static List<Claim> extract(Reading reading, List<Statement> statements, List<Event> events) {
        var extractor = new ClaimExtractor(reading, statements, events);
        var claims = new ArrayList<Claim>();
        for (Sentence sentence : reading.text().sentences()) {
            var counted = new ArrayList<Claim>();
            for (Hit hit : CountedTriggers.in(sentence, extractor.rules)) {
                extractor.claim(sentence, hit, counted).ifPresent(counted::add);
            }
            claims.addAll(counted);
            claims.addAll(CarriedFigures.in(sentence, reading, statements, claims));
            claims.addAll(NamedVictims.in(sentence, reading, claims));
            claims.addAll(DeniedAssertions.in(sentence, reading, statements, claims));
        }
        return ClaimResponses.answered(reading, statements, claims);
    }

    private Optional<Claim> claim(Sentence sentence, Hit hit, List<Claim> before) {
        CountedPhrase phrase = CountedPhrase.at(sentence, hit.counted()).whole(sentence, hit.trigger());
        List<ActorRef> victims = reading.cast().refer(sentence, phrase.head()).stream()
                .filter(v -> v.span().span().overlaps(phrase.span()))
                .toList();
        Optional<Figure> figure = phrase.figure().or(() -> countable.oneVictim(sentence, hit, phrase, victims));
        if (!Assertion.holds(sentence, hit.trigger())
                || Assertion.isRate(sentence, hit.counted())
                || !countable.holds(sentence, hit, phrase, figure, victims)) {
            return Optional.empty();
        }
        Optional<ActorRef> claimant = Claimant.of(reading, statements, sentence, hit.trigger());
        boolean openAssertion = hit.rule().needsNumber() || hit.rule().needs().contains("person");
        if (figure.isEmpty() && (openAssertion || claimant.isEmpty())) {
            return Optional.empty();
        }
        CountedPhrase further = phrase.furtherTo(sentence, before);
        return objects.of(sentence, hit, further, before)
                .map(object -> row(sentence, hit, further, object, figure, claimant, victims));
    }

    private Claim row(
            Sentence sentence,
            Hit hit,
            CountedPhrase phrase,
            String object,
            Optional<Figure> figure,
            Optional<ActorRef> claimant,
            List<ActorRef> victims) {
        Token trigger = sentence.token(hit.trigger());
        Passage evidence = reading.text().passage(sentence.span());
        Passage counted = reading.text().passage(phrase.span());
        Optional<Event> event = eventAt(trigger);
        Optional<DateRange> date = date(sentence, hit, event);
        return new Claim(
                Id.of("c", evidence.article(), hit.rule().id(), counted.span().toString()),
                hit.rule().measure(),
                hit.roleset(),
                object,
                figure,
                doer(sentence, hit, phrase, claimant, event)
                        .filter(d -> victims.stream().noneMatch(v -> v.actor().equals(d.actor()))),
                victims.stream().findFirst(),
                place(sentence, hit, event, victims),
                date,
                claimant,
                isBackground(sentence, hit, event, date) ? Claim.Status.BACKGROUND : Claim.Status.UNCONTESTED,
                List.of(),
                event.map(Event::id),
                Optional.empty(),
                List.of(evidence),
                1,
                1,
                figure.isPresent() ? CERTAIN : WITHOUT_FIGURE,
                why(hit, counted, reading.text().passage(trigger.span()), figure));
    }

    /** Who did it: as the sentence tells, as the event does that the word names, or who owns up to it. */
    private Optional<ActorRef> doer(
            Sentence sentence, Hit hit, CountedPhrase phrase, Optional<ActorRef> claimant, Optional<Event> event) {
        return hit.doer()
                .filter(d -> sentence.token(d).head() == hit.trigger() || !Measures.isTeller(statements, sentence, d))
                .flatMap(d -> itself(sentence, d, claimant).or(() -> Measures.doer(reading, sentence, d, hit)))
                .or(() -> Measures.understood(reading, statements, sentence, hit))
                .or(() -> event.filter(e -> e.actors().size() == 1)
                        .map(e -> e.actors().get(0))
                        .filter(a -> !a.span().span().overlaps(phrase.span()))
                        .filter(a -> !isHarmed(sentence, a)))
                .or(() -> Claimant.owningUp(statements, sentence, hit.trigger()));
    }

    private Optional<DateRange> date(Sentence sentence, Hit hit, Optional<Event> event) {
        return Circumstances.isSince(sentence, hit.trigger())
                ? Circumstances.since(reading, sentence, hit.trigger())
                : Circumstances.date(reading, sentence, hit).or(() -> event.flatMap(Event::date));
    }

    /** Where it was; a place in the name of a victim is none. */
    private Optional<Place> place(Sentence sentence, Hit hit, Optional<Event> event, List<ActorRef> victims) {
        return Circumstances.place(reading, sentence, hit)
                .or(() -> event.flatMap(Event::place))
                .filter(p -> victims.stream()
                        .noneMatch(v -> countable.isNamedPerson(v)
                                && v.span().span().overlaps(p.span().span())));
    }

    private boolean isBackground(Sentence sentence, Hit hit, Optional<Event> event, Optional<DateRange> date) {
        boolean before =
                event.filter(e -> e.status() == Event.Status.BACKGROUND).isPresent();
        return before && !Circumstances.isSince(sentence, hit.trigger())
                || RecalledDeeds.isOne(reading, sentence, hit.trigger(), date);
    }

    /* "A boy was killed and {his mother} wounded": whose own harm is told did not do it. */
    private static boolean isHarmed(Sentence sentence, ActorRef ref) {
        return CountedTriggers.in(sentence, ClaimRules.SHIPPED).stream()
                .anyMatch(other -> ref.span()
                        .span()
                        .overlaps(sentence.token(other.counted()).span()));
    }

    /** "Peru's claim that it shot down a jet", "the army said it had destroyed a bridge": the one who says so did it. */
    private Optional<ActorRef> itself(Sentence sentence, int doer, Optional<ActorRef> claimant) {
        Token token = sentence.token(doer);
        boolean own = token.is("PRP") && OWN.contains(token.lower()) && !Surroundings.isBlow(sentence, doer);
        return claimant.filter(c -> own && c.span().span().end() <= token.span().start())
                .filter(c -> reading.cast()
                        .actor(c.actor())
                        .filter(a -> a.kind() != Actor.Kind.PERSON)
                        .isPresent())
                .map(c -> new ActorRef(c.actor(), c.name(), reading.text().passage(token.span())));
    }

    private Optional<Event> eventAt(Token trigger) {
        return events.stream()
                .filter(e ->
                        e.reports().stream().anyMatch(r -> r.trigger().span().overlaps(trigger.span())))
                .findFirst();
    }

    private static Why why(Hit hit, Passage counted, Passage trigger, Optional<Figure> figure) {
        Why why = Why.of(hit.rule().id())
                .then(
                        "“" + trigger.text() + "” counts "
                                + hit.rule().measure().name().toLowerCase(Locale.ROOT) + ": “"
                                + counted.text() + "”",
                        trigger);
        return figure.map(f -> why.then("“" + f.words() + "” is " + read(f))).orElse(why);
    }

    private static String read(Figure figure) {
        if (figure.isExact()) {
            return "exactly " + figure.min().orElseThrow();
        }
        return figure.min().map(String::valueOf).orElse("any number") + " to "
                + figure.max().map(String::valueOf).orElse("any number");
    }
}
