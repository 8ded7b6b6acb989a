package readout.who;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/**
 * "{Rebels} overran a garrison. … Fighters of the Fakat Front attacked at dawn": the rebels of the title or the first sentence are the one armed
 * group that the report names, where one of the next sentences tells what it did. News names at the second mention whom it calls by a noun at
 * the first.
 */
final class RebelsToCome {

    /** The title and the first sentence, or the first two. */
    private static final int LEAD = 2;

    private static final int REACH = 3;
    private static final Set<String> REBELS = WordSets.of("rebels");
    private static final Set<String> REGIONS = WordSets.of("regions");
    private static final Set<String> WITHIN = Set.of("pobj", "prep", "compound", "nmod", "poss", "conj", "appos");

    private final Links links;

    RebelsToCome(Links links) {
        this.links = links;
    }

    /** Gives the mentions of the rebels to the group they are, if there is one among {@code bodies}. */
    void tell(Collection<Entity> bodies) {
        List<Entity> groups = bodies.stream()
                .filter(e -> e.kind == Kind.ARMED_GROUP && !e.mentions.isEmpty())
                .toList();
        List<Entity> named = groups.stream().filter(e -> e.named).toList();
        if (named.size() != 1) {
            return;
        }
        Entity group = named.get(0);
        groups.stream()
                .filter(rebels -> !rebels.named && isLead(rebels) && areOne(rebels, group))
                .forEach(rebels -> links.relink(rebels, group));
    }

    /** "Rebels", "southern rebels", "Chadian rebels" of the lead; not two rebels, nor the rebels who left them. */
    private boolean isLead(Entity rebels) {
        Mention first = rebels.mentions.get(0);
        Token head = links.head(first);
        boolean bare = first.sentence() < LEAD && head.pos().equals("NNS") && REBELS.contains(head.lemma());
        Sentence sentence = links.sentence(first);
        for (int i = first.from(); i < first.head() && bare; i++) {
            Token word = sentence.token(i);
            bare = REGIONS.contains(word.lower())
                    || word.name().endsWith("NORP")
                    || word.name().endsWith("GPE");
        }
        return bare;
    }

    private boolean areOne(Entity rebels, Entity group) {
        Mention first = rebels.mentions.get(0);
        Mention name = group.mentions.get(0);
        int after = name.sentence() - first.sentence();
        boolean foreign = rebels.country
                .filter(country -> group.country.filter(c -> !c.equals(country)).isPresent())
                .isPresent();
        return !foreign && after > 0 && after <= REACH && acts(name);
    }

    /** "{The Front} attacked", "fighters of {the Front} attacked", "the army and {the Front} clashed". */
    private boolean acts(Mention name) {
        Sentence sentence = links.sentence(name);
        Optional<Token> at = Optional.of(links.head(name));
        while (at.filter(word -> WITHIN.contains(word.relation()) && word.head() >= 0)
                .isPresent()) {
            at = at.map(word -> sentence.token(word.head()));
        }
        return at.filter(word -> word.relation().equals("nsubj")).isPresent();
    }
}
