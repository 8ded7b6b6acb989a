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
import readout.model.Statement.Variant;
import readout.model.Why;
import readout.text.AnnotatedText;

/** Finds who said what to whom. */
final class StatementExtractor {

    private static final double DIRECT = 0.95;
    private static final double NESTED = 0.8;

    private final Reading reading;
    private final Quotations quotations;
    private final Channels channels;
    private final Addressees addressees;

    private StatementExtractor(Reading reading) {
        this.reading = reading;
        this.quotations = Quotations.of(reading.text().article().text());
        this.channels = new Channels(reading, quotations);
        this.addressees = new Addressees(reading, quotations);
    }

    static List<Statement> extract(Reading reading) {
        StatementExtractor extractor = new StatementExtractor(reading);
        List<Statement> statements = new ArrayList<>();
        for (SpeechTurn turn : SpeechTurns.of(reading, extractor.quotations)) {
            statements.add(extractor.statement(turn));
        }
        return List.copyOf(statements);
    }

    private Statement statement(SpeechTurn turn) {
        AnnotatedText text = reading.text();
        Cue cue = turn.cue();
        List<Passage> segments = segments(turn);
        Kind kind = kind(turn, segments);
        Optional<Channel> channel = channels.of(cue, turn.source().channel());
        List<ActorRef> hearers = addressees.of(cue, turn.source().speaker());
        Optional<ActorRef> reporter = turn.reporter().filter(r -> !r.actor().equals(turn.source().speaker().actor()));
        return new Statement(
                Id.of("s", text.article().id(), String.valueOf(cue.span().start()), String.valueOf(turn.content().start())),
                kind,
                text.passage(turn.content()),
                segments,
                text.passage(cue.span()),
                turn.source().speaker(),
                reporter,
                hearers,
                channel.orElse(Channel.UNKNOWN),
                reading.times().at(cue.sentence(), cue.token()),
                Optional.empty(),
                Variant.SINGLE,
                confidence(turn, kind),
                why(turn, kind));
    }

    /** The parts of the content in quotation marks; names and titles in marks are none, unless all of it stands in marks. */
    private List<Passage> segments(SpeechTurn turn) {
        List<Passage> segments = new ArrayList<>();
        for (Quotation quotation : quotations.in(turn.content())) {
            if (turn.nested() || !turn.direct() && isName(quotation)) {
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

    private static Span common(Span a, Span b) {
        int start = Math.max(a.start(), b.start());
        return new Span(start, Math.max(start, Math.min(a.end(), b.end())));
    }

    /** Every word of weight begins with a capital letter and no stop ends it: "Operation Dawn", "The Long Walk". */
    private boolean isName(Quotation quotation) {
        String inner = quotation.inner().of(reading.text().article().text()).strip();
        String[] words = inner.split("\\s+");
        boolean stopped = inner.endsWith(".") || inner.endsWith("!") || inner.endsWith("?");
        if (stopped || words.length > 7) {
            return false;
        }
        for (String word : words) {
            boolean small = Set.of("of", "the", "and", "for", "in", "on", "to", "a", "de", "la").contains(word.toLowerCase(java.util.Locale.ROOT));
            if (!small && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
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
        Why why = Why.of("statement." + turn.cue().rule(), "the cue tells of speech");
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
