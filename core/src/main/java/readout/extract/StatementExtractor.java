package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Span;
import readout.model.Statement;
import readout.model.Statement.Channel;
import readout.model.Statement.Kind;
import readout.model.Why;
import readout.text.AnnotatedText;

/** Finds who said what to whom. */
final class StatementExtractor {

    private static final String RULE = "statement.";
    private static final double DIRECT = 0.95;
    private static final double NESTED = 0.8;
    private static final Set<Channel> CARRIED =
            Set.of(Channel.BRIEFING, Channel.INTERVIEW, Channel.SPEECH, Channel.SOCIAL_POST, Channel.PRESS_STATEMENT);

    private final Reading reading;
    private final Quotations quotations;
    private final Channels channels;
    private final Addressees addressees;
    private final ToldTalks talks;

    private StatementExtractor(Reading reading) {
        this.reading = reading;
        this.quotations = Quotations.of(reading.text().article().text());
        TalkSettings settings = new TalkSettings(reading, quotations);
        this.channels = new Channels(reading, quotations, settings);
        this.addressees = new Addressees(reading, settings);
        this.talks = new ToldTalks(reading, quotations, settings);
    }

    static List<Statement> extract(Reading reading) {
        StatementExtractor extractor = new StatementExtractor(reading);
        List<SpeechTurn> turns = SpeechTurns.of(reading, extractor.quotations, extractor.channels);
        List<Statement> statements = new ArrayList<>();
        Optional<Occasion> occasion = Optional.empty();
        for (SpeechTurn turn : turns) {
            Statement statement = extractor.statement(turn, occasion);
            statements.add(statement);
            if (!turn.nested()) {
                occasion = Optional.of(new Occasion(
                        statement.speaker().actor(),
                        statement.channel(),
                        statement.addressees(),
                        turn.cue().sentence().paragraph()));
            }
        }
        return List.copyOf(statements);
    }

    /** Whether the speaker vouches for the words, as one does who says something and one does not who condemns or wants it. */
    static boolean asserts(Statement statement) {
        return ReportingVerbs.asserts(statement.why().rule().substring(RULE.length()));
    }

    /** Who spoke last, through what, to whom, and in which paragraph. */
    private record Occasion(String actor, Channel channel, List<ActorRef> addressees, int paragraph) {

        boolean isNear(SpeechTurn turn) {
            return turn.cue().sentence().paragraph() - paragraph <= 1
                    && actor.equals(turn.source().speaker().actor());
        }
    }

    /** One who goes on speaking, in the same paragraph or the next, does so through the same channel unless told otherwise. */
    private static Optional<Channel> carried(SpeechTurn turn, Kind kind, Optional<Occasion> last) {
        return last.filter(o -> kind != Kind.INDIRECT && !turn.nested())
                .filter(o -> CARRIED.contains(o.channel()) && o.isNear(turn))
                .map(Occasion::channel);
    }

    private Statement statement(SpeechTurn turn, Optional<Occasion> last) {
        AnnotatedText text = reading.text();
        Cue cue = turn.cue();
        List<Passage> segments = segments(turn);
        Kind kind = kind(turn, segments);
        List<ActorRef> hearers = hearers(turn, last);
        Optional<ActorRef> reporter = turn.reporter()
                .filter(r -> !r.actor().equals(turn.source().speaker().actor()));
        return new Statement(
                Id.of(
                        "s",
                        text.article().id(),
                        String.valueOf(cue.span().start()),
                        String.valueOf(turn.content().start()),
                        turn.source().speaker().actor()),
                kind,
                text.passage(turn.content()),
                segments,
                text.passage(cue.span()),
                turn.source().speaker(),
                reporter,
                hearers,
                channel(turn, kind, hearers, last).orElse(Channel.UNKNOWN),
                reading.times().at(cue.sentence(), cue.token()),
                confidence(turn, kind),
                why(turn, kind));
    }

    /** Those it was said to; for "him" whom the cast leaves open, those the same speaker spoke to just before. */
    private List<ActorRef> hearers(SpeechTurn turn, Optional<Occasion> last) {
        List<ActorRef> found = addressees.of(turn.cue(), turn.source().speaker());
        if (found.isEmpty() && Addressees.isPronoun(turn.cue())) {
            return last.filter(o -> o.isNear(turn)).map(Occasion::addressees).orElse(found);
        }
        return found.isEmpty() ? talk(turn).map(ToldTalks.Part::hearers).orElse(found) : found;
    }

    private Optional<Channel> channel(SpeechTurn turn, Kind kind, List<ActorRef> hearers, Optional<Occasion> last) {
        ActorRef speaker = turn.source().speaker();
        return channels.of(turn.cue(), turn.source().channel())
                .or(() -> channels.talkBefore(turn.cue(), speaker, hearers))
                .or(() -> talk(turn).flatMap(ToldTalks.Part::channel))
                .or(() -> carried(turn, kind, last))
                .or(() -> turn.direct() && !turn.nested() ? channels.before(turn.cue(), speaker) : Optional.empty())
                .or(() -> turn.reporter().flatMap(channels::ofMedium));
    }

    private Optional<ToldTalks.Part> talk(SpeechTurn turn) {
        return talks.of(turn.cue(), turn.source().speaker());
    }

    /** The parts of the content in quotation marks; names and titles in marks are none, unless all of it stands in marks. */
    private List<Passage> segments(SpeechTurn turn) {
        List<Passage> segments = new ArrayList<>();
        for (Quotation quotation : quotations.in(turn.content())) {
            if (turn.nested()
                    || !turn.direct()
                            && !isTitle(turn)
                            && quotation.isName(reading.text().article().text())) {
                continue;
            }
            for (Span part : quotation.parts()) {
                Span common = common(part, turn.content());
                if (!common.isEmpty()) {
                    segments.add(reading.text().passage(common));
                }
            }
        }
        return segments;
    }

    /** In a title every word may begin with a capital letter, so none tells a name. */
    private boolean isTitle(SpeechTurn turn) {
        return reading.text().inTitle(turn.cue().sentence());
    }

    private static Span common(Span a, Span b) {
        int start = Math.max(a.start(), b.start());
        return new Span(start, Math.max(start, Math.min(a.end(), b.end())));
    }

    private static Kind kind(SpeechTurn turn, List<Passage> segments) {
        if (segments.isEmpty()) {
            return Kind.INDIRECT;
        }
        return turn.direct() ? Kind.DIRECT : Kind.MIXED;
    }

    private double confidence(SpeechTurn turn, Kind kind) {
        double rule = kind == Kind.DIRECT ? DIRECT : turn.cue().sure();
        double place = turn.nested() ? NESTED : 1;
        double confidence = rule * place * turn.source().sure();
        return Math.round(confidence * 100) / 100.0;
    }

    private static Why why(SpeechTurn turn, Kind kind) {
        Why why = Why.of(RULE + turn.cue().rule(), "the cue tells of speech");
        for (String step : turn.steps()) {
            why = why.then(step);
        }
        return switch (kind) {
            case DIRECT -> why.then("all its words stand in quotation marks");
            case MIXED -> why.then("part of its words stand in quotation marks");
            case INDIRECT -> why.then("its words are the reporter's");
        };
    }
}
