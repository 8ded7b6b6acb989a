package readout.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Names that stand in apposition to a phrase for a body: "the militant group {Hamas}", "the southern movement, the {SPLM}, rejected it". The
 * phrase and the name mean one actor, whichever of the two the parser makes the head of the other.
 */
final class ApposedNames {

    private static final Set<Kind> BODIES =
            Set.of(Kind.ARMED_GROUP, Kind.ORGANIZATION, Kind.BLOC, Kind.MEDIA, Kind.ARMED_FORCE, Kind.GOVERNMENT);

    private final Links links;
    private final Map<Integer, List<Mention>> names = new HashMap<>();

    ApposedNames(Links links, List<Mention> mentions) {
        this.links = links;
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Body body
                    && !body.unit()
                    && links.head(mention).is("NNP")) {
                names.computeIfAbsent(mention.sentence(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** The named bodies that {@code phrase} is told to be; empty where it is no phrase for a body or none stands beside it. */
    List<Mention> of(Mention phrase) {
        if (!isForBody(phrase)) {
            return List.of();
        }
        Sentence sentence = links.sentence(phrase);
        List<Mention> all = new ArrayList<>();
        for (Mention name : names.getOrDefault(phrase.sentence(), List.of())) {
            if (name != phrase && name.from() >= phrase.head() && isBeside(sentence, phrase, name)) {
                all.add(name);
            }
        }
        return all;
    }

    private boolean isForBody(Mention phrase) {
        Token head = links.head(phrase);
        boolean common = head.pos().equals("NN") || head.pos().equals("NNS");
        return common
                && (phrase.sketch() instanceof Sketch.Group group && BODIES.contains(group.kind())
                        || phrase.sketch() instanceof Sketch.Body body && BODIES.contains(body.kind()));
    }

    /** Whether the name hangs on the phrase's head as its apposition, or is joined to one that does: "the groups {M23} and {CODECO}". */
    private static boolean isBeside(Sentence sentence, Mention phrase, Mention name) {
        Token head = sentence.token(name.head());
        if (head.relation().equals("appos")) {
            return head.head() == phrase.head() && !isList(sentence, phrase, name);
        }
        boolean several = sentence.token(phrase.head()).pos().equals("NNS");
        Token first = head.relation().equals("conj") && head.head() >= 0 ? sentence.token(head.head()) : head;
        return several && first.relation().equals("appos") && first.head() == phrase.head();
    }

    /** "The army, {Hezbollah} and Israel agreed": a list that the parser takes for an apposition. */
    private static boolean isList(Sentence sentence, Mention phrase, Mention name) {
        boolean comma = phrase.to() < sentence.size()
                && sentence.token(phrase.to()).form().equals(",");
        return comma && sentence.child(name.head(), "conj").isPresent();
    }
}
