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
import readout.model.Span;
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
            claims.addAll(NamedVictims.in(sentence, reading, claims));
            claims.addAll(DeniedAssertions.in(sentence, reading, statements, claims));
        }
        return ClaimResponses.answered(reading, statements, claims);
    }

    private Optional<Claim> claim(Sentence sentence, Hit hit) {
        CountedPhrase phrase = CountedPhrase.at(sentence, hit.counted());
        List<ActorRef> victims = reading.cast().refer(sentence, phrase.head());
        Optional<Figure> figure = phrase.figure().or(() -> oneVictim(sentence, hit, phrase, victims));
        if (!Assertion.holds(sentence, hit.trigger())
                || Assertion.isRate(sentence, hit.counted())
                || !countable(sentence, hit, phrase, figure, victims)) {
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
    private Optional<Figure> oneVictim(Sentence sentence, Hit hit, CountedPhrase phrase, List<ActorRef> victims) {
        Token head = sentence.token(phrase.head());
        boolean counted = hit.rule().needs().contains("figure");
        if (counted || hit.rule().needs().contains("violence") && !isInViolence(sentence)) {
            return Optional.empty();
        }
        boolean person = head.name().equals("PERSON")
                || victims.stream()
                        .anyMatch(v -> isNamedPerson(v) && v.span().span().contains(head.span()));
        boolean single = head.pos().equals("NN") && rules.isPerson(head.lemma()) && !rules.isGroup(head.lemma());
        return person || single && hasArticle(sentence, head.index())
                ? Optional.of(Figure.exactly(1, head.form()))
                : Optional.empty();
    }

    /** Whether the sentence or the one before tells of an attack or a disaster. */
    private boolean isInViolence(Sentence sentence) {
        boolean before = sentence.index() > 0
                && tellsOfViolence(reading.text().sentences().get(sentence.index() - 1));
        return before || tellsOfViolence(sentence);
    }

    private boolean tellsOfViolence(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> rules.isViolence(t.lemma()));
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
        boolean person = rules.isPerson(head)
                || head.name().equals("PERSON")
                || head.is("NNP") && !victims.isEmpty()
                || hit.rule().objects().contains(head.lemma())
                || isOneOfOurs(sentence, head)
                || number;
        boolean thing =
                head.is("NN") && !rules.isPerson(head.lemma()) && !head.name().equals("PERSON");
        return (!hit.rule().needs().contains("person") || person)
                && (!hit.rule().needs().contains("thing") || thing)
                && (!hit.rule().needsNumber() || figure.isPresent() && (person || !isArticle(figure.get())));
    }

    /** "one of our {own}", "three of {those} inside". */
    private static boolean isOneOfOurs(Sentence sentence, Token head) {
        return head.lemma().equals("own")
                && sentence.child(head.index(), "poss").isPresent();
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
        Optional<Place> place = placeOf(sentence, hit).or(() -> event.flatMap(Event::place));
        boolean background =
                event.filter(e -> e.status() == Event.Status.BACKGROUND).isPresent()
                        || EventStatus.isRecalled(reading, sentence, hit.trigger(), date);
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
            boolean nobody = phrase.object().isEmpty() || phrase.object().equals("own");
            return nobody ? "people" : phrase.object();
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
                .or(() -> hit.doer().flatMap(d -> reading.times().at(sentence, d)))
                .or(() -> verbOf(sentence, hit).flatMap(v -> reading.times().at(sentence, v)));
    }

    /** "The toll {rose} to 43 on Tuesday", "{shot} dead a judge in Baidoa": the verb of a toll or a state. */
    private static Optional<Integer> verbOf(Sentence sentence, Hit hit) {
        Token word = sentence.token(hit.trigger());
        boolean toll = word.is("NN")
                && !hit.rule().words(ClaimRule.Trigger.TOLLS).isEmpty()
                && (word.relation().startsWith("nsubj") || word.relation().equals("dobj"));
        boolean state = word.relation().equals("oprd");
        return toll || state ? Optional.of(word.head()).filter(v -> v >= 0) : Optional.empty();
    }

    /** "12 people in Sylhet and {nine more in Sunamganj}": the place beside what is counted, where it is one of several. */
    private Optional<Place> placeOf(Sentence sentence, Hit hit) {
        Token counted = sentence.token(hit.counted());
        Optional<Place> own = counted.relation().equals("conj")
                ? reading.places()
                        .at(sentence, hit.counted())
                        .filter(p -> p.span().span().start() > counted.span().end())
                : Optional.empty();
        return own.or(() -> reading.places().at(sentence, hit.trigger()))
                .or(() -> verbOf(sentence, hit).flatMap(v -> reading.places().at(sentence, v)))
                .or(() -> takenFrom(sentence, hit));
    }

    /** "abducted from a school in Minna": where those taken or driven out were. */
    private Optional<Place> takenFrom(Sentence sentence, Hit hit) {
        Claim.Measure measure = hit.rule().measure();
        if (measure != Claim.Measure.CAPTURED && measure != Claim.Measure.DISPLACED) {
            return Optional.empty();
        }
        for (int child : sentence.children(hit.trigger())) {
            if (sentence.token(child).lemma().equals("from")) {
                Span from = sentence.phrase(child);
                return reading.places().in(sentence).stream()
                        .filter(p -> from.contains(p.span().span()))
                        .findFirst();
            }
        }
        return Optional.empty();
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
