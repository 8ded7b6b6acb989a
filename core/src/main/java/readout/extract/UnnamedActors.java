package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.Why;

/** Makes actors of those who speak without a name. */
final class UnnamedActors {

    private UnnamedActors() {}

    /** The actors that {@code statements} name and {@code reading}'s cast does not know, in order. */
    static List<Actor> of(Reading reading, List<Statement> statements) {
        Map<String, List<ActorRef>> found = new LinkedHashMap<>();
        statements.stream()
                .flatMap(s -> Stream.concat(Stream.of(s.speaker()), s.reportedBy().stream()))
                .filter(ref -> reading.cast().actor(ref.actor()).isEmpty())
                .forEach(ref -> found.computeIfAbsent(ref.actor(), k -> new ArrayList<>())
                        .add(ref));
        return found.values().stream().map(refs -> actor(reading, refs)).toList();
    }

    private static Actor actor(Reading reading, List<ActorRef> refs) {
        ActorRef first = refs.get(0);
        Passage words = first.span();
        Optional<UnnamedSpeakers.Kind> kind = refs.stream()
                .flatMap(ref -> reading.text().sentenceAt(ref.span().span().start()).stream()
                        .flatMap(s -> s.tokens().stream())
                        .filter(token -> ref.span().span().contains(token.span()))
                        .filter(token -> !token.relation().equals("compound"))
                        .flatMap(token -> UnnamedSpeakers.kind(token).stream())
                        .limit(1))
                .findFirst();
        return new Actor(
                first.actor(),
                first.name(),
                kind.map(UnnamedSpeakers.Kind::kind).orElse(Actor.Kind.PERSON),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(words.text()),
                Optional.empty(),
                refs.stream()
                        .map(ref -> new Actor.Mention(ref.span(), Actor.Form.NOMINAL))
                        .distinct()
                        .toList(),
                Why.of("speaker." + kind.map(UnnamedSpeakers.Kind::rule).orElse("someone"))
                        .then("“" + words.text() + "” speaks and has no name", words));
    }
}
