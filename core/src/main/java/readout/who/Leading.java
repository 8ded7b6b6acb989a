package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Whose those are who are told to lead a group: "General Karl Frey, {who} heads the Lakes Front". */
final class Leading {

    private static final Set<String> LEAD = Set.of("head", "lead", "command", "chair");
    private static final Set<String> OF_STATE = Set.of("MIL", "GOV");

    private final Links links;

    Leading(Links links) {
        this.links = links;
    }

    /** Gives the person of the mention "who" the sector and country of the group that the person leads. */
    void tell(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Token who = links.head(mention);
        boolean leads = who.lemma().equals("who")
                && who.relation().equals("nsubj")
                && who.head() >= 0
                && LEAD.contains(sentence.token(who.head()).lemma());
        if (leads) {
            group(mention, sentence, who.head())
                    .ifPresent(group ->
                            links.only(mention).filter(Entity::isPerson).ifPresent(person -> learn(person, group)));
        }
    }

    private Optional<Entity> group(Mention mention, Sentence sentence, int verb) {
        return sentence.child(verb, "dobj")
                .flatMap(object -> links.at(mention.sentence(), object))
                .flatMap(links::only)
                .filter(e -> e.named && e.kind == Kind.ARMED_GROUP);
    }

    private static void learn(Entity person, Entity group) {
        if (person.sector.filter(OF_STATE::contains).isPresent()) {
            person.sector = group.sector;
        }
        person.learn(group.country, group.sector, Optional.empty());
    }
}
