package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Statement.Channel;

/**
 * Cues become turns: each gets its speaker; one speaking through another is told from one speaking himself; quotations without a cue
 * go to the turn before them.
 */
final class SpeechTurns {

    private static final Set<String> FIRST = Set.of("i", "we", "you");

    private final Reading reading;
    private final Quotations quotations;
    private final SpeechSources sources;
    private final Channels channels;

    private SpeechTurns(Reading reading, Quotations quotations, Channels channels) {
        this.channels = channels;
        this.reading = reading;
        this.quotations = quotations;
        this.sources = new SpeechSources(reading, quotations);
    }

    /** The turns of the report, in order of their cues. */
    static List<SpeechTurn> of(Reading reading, Quotations quotations, Channels channels) {
        SpeechTurns turns = new SpeechTurns(reading, quotations, channels);
        List<SpeechTurn> attributed = turns.attribute(Cues.of(reading.text(), quotations));
        List<SpeechTurn> passed = SpeechThrough.passed(SpeechThrough.own(attributed));
        List<SpeechTurn> continued = new RunOnQuotations(reading, quotations).joined(passed);
        List<SpeechTurn> all = new ArrayList<>(SpeechThrough.nested(continued));
        all.sort(Comparator.comparing(t -> t.cue().span()));
        return List.copyOf(all);
    }

    private List<SpeechTurn> attribute(List<Cue> cues) {
        List<SpeechTurn> turns = new ArrayList<>();
        Optional<SpeechSource> previous = Optional.empty();
        Map<Channel, SpeechSource> papers = new LinkedHashMap<>();
        for (Cue cue : cues) {
            boolean nested = isQuoted(cue);
            List<SpeechSource> together = sources.of(cue, nested ? Optional.empty() : previous, papers);
            if (nested && speaksOfSelf(cue)) {
                continue;
            }
            for (SpeechSource source : together) {
                if (Offices.canSpeak(reading.cast(), source.speaker(), cue.needs())) {
                    turns.add(turn(cue, source, nested));
                }
            }
            if (!nested && !together.isEmpty()) {
                previous = Optional.of(together.get(0));
                paper(cue, together.get(0)).ifPresent(p -> keep(p, papers));
            }
        }
        return turns;
    }

    /** The paper that speaks, or in which the speaker is said to speak: "the statement" of a later sentence is this one. */
    private Optional<SpeechSource> paper(Cue cue, SpeechSource source) {
        return source.channel().isPresent()
                ? Optional.of(source)
                : channels.paper(cue).map(source::withChannel);
    }

    /** The newest paper stands last. */
    private static void keep(SpeechSource paper, Map<Channel, SpeechSource> papers) {
        paper.channel().ifPresent(channel -> {
            papers.remove(channel);
            papers.put(channel, paper);
        });
    }

    private SpeechTurn turn(Cue cue, SpeechSource source, boolean nested) {
        Optional<ActorRef> through = cue.reporter()
                .flatMap(r -> reading.cast().refer(cue.sentence(), r).stream().findFirst())
                .or(source::issuer);
        return new SpeechTurn(cue, source, through, cue.content(), cue.direct(), nested, List.of(source.step()));
    }

    private boolean isQuoted(Cue cue) {
        return quotations
                .at(cue.span().start())
                .filter(q -> cue.speaker()
                        .filter(s -> !q.outer().contains(cue.sentence().token(s).span()))
                        .isEmpty())
                .isPresent();
    }

    /** "We urge …" inside the speaker's own quotation is no statement besides it. */
    private static boolean speaksOfSelf(Cue cue) {
        return cue.speaker()
                .map(s -> FIRST.contains(cue.sentence().token(s).lemma()))
                .orElse(true);
    }
}
