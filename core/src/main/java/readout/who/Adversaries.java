package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** The two that a report joins most often: "between X and Y" counts three times, "X and Y" once. "Both sides" means them. */
final class Adversaries {

    private static final Set<Kind> PARTIES = Set.of(Kind.COUNTRY, Kind.ARMED_GROUP, Kind.ARMED_FORCE, Kind.GOVERNMENT);

    private Adversaries() {}

    /** The two; empty where the report joins none. */
    static List<Entity> of(Links links) {
        Map<Set<Entity>, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : links.text.sentences()) {
            for (Mention mention : links.in(sentence.index())) {
                joined(links, sentence, mention)
                        .ifPresent(pair -> counts.merge(pair, weight(sentence, mention), Integer::sum));
            }
        }
        int best = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(e -> e.getValue() == best)
                .findFirst()
                .map(e -> List.copyOf(e.getKey()))
                .orElse(List.of());
    }

    private static Optional<Set<Entity>> joined(Links links, Sentence sentence, Mention mention) {
        Optional<Entity> first = links.only(mention).filter(e -> PARTIES.contains(e.kind));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Entity> rest = new ArrayList<>();
        for (int child : sentence.children(mention.head())) {
            if (sentence.token(child).relation().equals("conj")) {
                links.at(sentence.index(), child)
                        .flatMap(links::only)
                        .filter(e -> PARTIES.contains(e.kind) && e != first.get())
                        .ifPresent(rest::add);
                boolean goesOn = sentence.child(child, "conj").isPresent();
                rest.addAll(goesOn ? List.of(first.get()) : List.of());
            }
        }
        return rest.size() == 1
                ? Optional.of(new LinkedHashSet<>(List.of(first.get(), rest.get(0))))
                : Optional.empty();
    }

    private static int weight(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        return head.head() >= 0 && sentence.token(head.head()).lemma().equals("between") ? 3 : 1;
    }
}
