package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.extract.SpeechSources.Before;
import readout.model.ActorRef;
import readout.model.Statement.Channel;
import readout.text.Token;

/**
 * Cues become turns: each gets its speaker; one speaking through another is told from one speaking himself; quotations without a cue
 * go to the turn before them.
 */
final class SpeechTurns {

    private static final Set<String> FIRST = Set.of("i", "we", "you");
    private static final Set<String> CITING = Set.of("say", "report", "assert");
    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final String REPORT = "report";
    private static final Set<String> TOLD = Set.of("say", "tell", "inform", "ask", "urge", "warn", "promise");

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
        List<SpeechTurn> passed = SpeechThrough.passed(HeldThoughts.own(attributed));
        List<SpeechTurn> continued = new RunOnQuotations(reading, quotations).joined(passed);
        List<SpeechTurn> all = new ArrayList<>(SpeechThrough.nested(continued));
        all.sort(Comparator.comparing(t -> t.cue().span()));
        return List.copyOf(all);
    }

    private List<SpeechTurn> attribute(List<Cue> cues) {
        List<SpeechTurn> turns = new ArrayList<>();
        Optional<Before> previous = Optional.empty();
        Map<String, SpeechSource> papers = new LinkedHashMap<>();
        for (Cue cue : cues) {
            boolean nested = isQuoted(cue);
            List<SpeechSource> together = cited(cue, sources.of(cue, nested ? Optional.empty() : previous, papers));
            if (nested && (speaksOfSelf(cue) && !tellsOfTalk(cue) || isAnybody(cue))) {
                continue;
            }
            for (SpeechSource source : together) {
                if (Offices.canSpeak(reading.cast(), source.speaker(), cue.needs())) {
                    turns.add(turn(cue, source, nested));
                }
            }
            if (!nested && !together.isEmpty()) {
                previous = Optional.of(new Before(together.get(0), cue.content()));
                keep(cue, paper(cue, together.get(0)), papers);
            }
        }
        return turns;
    }

    /** "The paper, quoting officials, reported …": the officials, through the paper. */
    private List<SpeechSource> cited(Cue cue, List<SpeechSource> told) {
        if (told.size() != 1 || !CITING.contains(cue.rule())) {
            return told;
        }
        List<SpeechSource> cited = new ArrayList<>();
        for (int child : cue.sentence().children(cue.token())) {
            Token word = cue.sentence().token(child);
            boolean quotes = word.pos().equals("VBG") && QUOTING.contains(word.lemma());
            if (quotes && !cue.content().contains(word.span())) {
                cue.sentence().child(child, "dobj").stream()
                        .flatMap(source -> reading.cast().refer(cue.sentence(), source).stream())
                        .map(ref -> told.get(0).of(ref, "“" + word.form() + "” names the source"))
                        .forEach(cited::add);
            }
        }
        return cited.isEmpty() ? told : cited;
    }

    /** The source, as speaking through the paper in which it is said to speak: "the statement" of a later sentence is this one. */
    private SpeechSource paper(Cue cue, SpeechSource source) {
        return source.channel().isPresent()
                ? source
                : channels.paper(cue).map(source::withChannel).orElse(source);
    }

    /** The newest paper stands last. */
    private static void keep(Cue cue, SpeechSource source, Map<String, SpeechSource> papers) {
        Optional<String> document = cue.speaker()
                .flatMap(head -> SpeechPapers.in(cue.sentence(), head, cue.token()))
                .map(d -> SpeechPapers.key(cue.sentence(), d));
        Optional<String> report = cue.rule().equals(REPORT) && document.isEmpty() ? Optional.of(REPORT) : document;
        source.channel()
                .filter(c -> report.isEmpty())
                .map(Channel::name)
                .or(() -> report)
                .ifPresent(key -> {
                    papers.remove(key);
                    papers.put(key, source);
                });
    }

    private SpeechTurn turn(Cue cue, SpeechSource source, boolean nested) {
        Optional<ActorRef> through = sources.through(cue).or(source::issuer);
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
                .map(s -> FIRST.contains(cue.sentence().token(s).lemma().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** "They say peace is near", said of nobody the quotation names. */
    private boolean isAnybody(Cue cue) {
        Optional<Token> they =
                cue.speaker().map(cue.sentence()::token).filter(t -> t.lemma().equalsIgnoreCase("they"));
        Optional<Quotation> around = they.flatMap(t -> quotations.at(t.span().start()));
        return around.isPresent()
                && reading.text().sentences().stream()
                        .filter(s -> s.span().overlaps(around.get().outer()))
                        .flatMap(s -> reading.cast().in(s).stream())
                        .map(ref -> ref.span().span())
                        .noneMatch(span -> around.get().outer().contains(span)
                                && span.end() <= they.get().span().start());
    }

    /** "I told the envoy that …": what the speaker said elsewhere. */
    private static boolean tellsOfTalk(Cue cue) {
        Token verb = cue.sentence().token(cue.token());
        return (verb.is("VBD") || verb.is("VBN")) && TOLD.contains(cue.rule());
    }
}
