package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final java.util.Set<String> OWN = java.util.Set.of("it", "they", "we");
    private static final double CERTAIN = 0.9;
    private static final double WITHOUT_FIGURE = 0.6;

    private final Reading reading;
    private final List<Statement> statements;
    private final List<Event> events;
    private final ClaimRules rules = ClaimRules.SHIPPED;

    private ClaimExtractor(Reading reading, List<Statement> statements, List<Event> events) {
        this.reading = reading;
        this.statements = statements;
        this.events = events;
    }

    static List<Claim> extract(Reading reading, List<Statement> statements, List<Event> events) {
        var extractor = new ClaimExtractor(reading, statements, events);
        var claims = new ArrayList<Claim>();
        for (Sentence sentence : reading.text().sentences()) {
            var counted = new ArrayList<Claim>();
            for (Hit hit : CountedTriggers.in(sentence, extractor.rules)) {
                extractor.claim(sentence, hit).ifPresent(counted::add);
            }
            claims.addAll(counted);
            claims.addAll(DeniedAssertions.in(sentence, reading, statements, claims));
        }
        return ClaimResponses.answered(reading, statements, claims);
    }

    private Optional<Claim> claim(Sentence sentence, Hit hit) {
        CountedPhrase phrase = CountedPhrase.at(sentence, hit.counted());
        List<ActorRef> victims = reading.cast().refer(sentence, phrase.head());
        Optional<Figure> figure = phrase.figure().or(() -> oneVictim(sentence, phrase, victims));
        if (!Assertion.holds(sentence, hit.trigger()) || !countable(sentence, hit, phrase, figure, victims)) {
            return Optional.empty();
        }
        Optional<ActorRef> claimant = Claimant.of(reading, statements, sentence, hit.trigger());
        boolean openAssertion = hit.rule().needsNumber() || hit.rule().needs().contains("person");
        if (figure.isEmpty() && (openAssertion || claimant.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(row(sentence, hit, phrase, figure, claimant, victims));
    }

    /** One named or single victim: "the judge was killed". */
    private Optional<Figure> oneVictim(Sentence sentence, CountedPhrase phrase, List<ActorRef> victims) {
        Token head = sentence.token(phrase.head());
        boolean person = head.name().equals("PERSON")
                || victims.stream()
                        .anyMatch(v -> isNamedPerson(v) && v.span().span().contains(head.span()));
        boolean single = head.pos().equals("NN") && rules.isPerson(head.lemma()) && !rules.isGroup(head.lemma());
        return person || single && hasArticle(sentence, head.index())
                ? Optional.of(Figure.exactly(1, head.form()))
                : Optional.empty();
    }

    private boolean isNamedPerson(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.aliases().isEmpty())
                .isPresent();
    }

    private static boolean hasArticle(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            String relation = sentence.token(child).relation();
            boolean no = sentence.token(child).lemma().equals("no");
            if (!no && (relation.equals("det") || relation.equals("poss"))) {
                return true;
            }
        }
        return false;
    }

    private boolean countable(
            Sentence sentence, Hit hit, CountedPhrase phrase, Optional<Figure> figure, List<ActorRef> victims) {
        Token head = sentence.token(phrase.head());
        boolean number = Figures.isNumeral(head);
        boolean bare = phrase.object().isEmpty();
        if (bare && !number || Assertion.isNone(sentence, phrase.head()) || rules.isNoThing(head.lemma())) {
            return false;
        }
        if (!hit.rule().objects().isEmpty() && !hit.rule().objects().contains(head.lemma())) {
            return false;
        }
        boolean person = rules.isPerson(head.lemma()) || head.is("NNP") && !victims.isEmpty() || number;
        boolean thing =
                head.is("NN") && !rules.isPerson(head.lemma()) && !head.name().equals("PERSON");
        return (!hit.rule().needs().contains("person") || person)
                && (!hit.rule().needs().contains("thing") || thing)
                && (!hit.rule().needsNumber() || figure.isPresent() && (person || !isArticle(figure.get())));
    }

    private static boolean isArticle(Figure figure) {
        return figure.words().matches("(?i)an?|another");
    }

    private Claim row(
            Sentence sentence,
            Hit hit,
            CountedPhrase phrase,
            Optional<Figure> figure,
            Optional<ActorRef> claimant,
            List<ActorRef> victims) {
        Token trigger = sentence.token(hit.trigger());
        Passage evidence = reading.text().passage(sentence.span());
        Optional<ActorRef> doer = hit.doer()
                .flatMap(d -> itself(sentence, d, claimant).or(() -> Measures.doer(reading, sentence, d, hit)));
        Optional<Event> event = eventAt(trigger);
        Optional<DateRange> date = dateOf(sentence, hit).or(() -> event.flatMap(Event::date));
        Optional<Place> place = reading.places().at(sentence, hit.trigger()).or(() -> event.flatMap(Event::place));
        boolean background =
                event.filter(e -> e.status() == Event.Status.BACKGROUND).isPresent();
        String object = object(sentence, hit, phrase);
        Passage counted = reading.text().passage(phrase.span());
        return new Claim(
                Id.of("c", evidence.article(), hit.rule().id(), counted.span().toString()),
                hit.rule().measure(),
                hit.roleset(),
                object,
                figure,
                doer,
                victims.stream().findFirst(),
                place,
                date,
                claimant,
                background ? Claim.Status.BACKGROUND : Claim.Status.UNCONTESTED,
                List.of(),
                event.map(Event::id),
                Optional.empty(),
                List.of(evidence),
                1,
                1,
                figure.isPresent() ? CERTAIN : WITHOUT_FIGURE,
                why(hit, counted, reading.text().passage(trigger.span()), figure));
    }

    /** "Peru's claim that it shot down a jet", "the army said it had destroyed a bridge": the one who says so did it. */
    private Optional<ActorRef> itself(Sentence sentence, int doer, Optional<ActorRef> claimant) {
        Token token = sentence.token(doer);
        boolean own = token.is("PRP") && OWN.contains(token.form().toLowerCase(java.util.Locale.ROOT));
        return claimant.filter(c -> own && c.span().span().end() <= token.span().start())
                .filter(c -> reading.cast()
                        .actor(c.actor())
                        .filter(a -> a.kind() != Actor.Kind.PERSON)
                        .isPresent())
                .map(c -> new ActorRef(c.actor(), c.name(), reading.text().passage(token.span())));
    }

    /** What is counted; deaths and injuries are counted for those who suffer them: "nine civilian deaths". */
    private String object(Sentence sentence, Hit hit, CountedPhrase phrase) {
        boolean total = hit.counted() == hit.trigger();
        if (!total) {
            return phrase.object().isEmpty() ? "people" : phrase.object();
        }
        for (int child : sentence.children(hit.trigger())) {
            Token token = sentence.token(child);
            if (child < hit.trigger() && rules.isPerson(token.lemma())) {
                return token.form() + (token.is("NNS") ? "" : "s");
            }
        }
        return "people";
    }

    private Optional<DateRange> dateOf(Sentence sentence, Hit hit) {
        return reading.times()
                .at(sentence, hit.trigger())
                .or(() -> hit.doer().flatMap(d -> reading.times().at(sentence, d)));
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
                                + hit.rule().measure().name().toLowerCase(java.util.Locale.ROOT) + ": “"
                                + counted.text() + "”",
                        trigger);
        return figure.map(f -> why.then("“" + f.words() + "” is "
                        + f.min().map(String::valueOf).orElse("any number") + " to "
                        + f.max().map(String::valueOf).orElse("any number")))
                .orElse(why);
    }
}
