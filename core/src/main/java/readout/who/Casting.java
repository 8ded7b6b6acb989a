package readout.who;

import java.util.List;
import java.util.Optional;
import readout.model.Actor;
import readout.model.Id;
import readout.model.Passage;
import readout.text.AnnotatedText;

/** Makes the actor of an entity whose mentions are all linked. */
final class Casting {

    private Casting() {}

    static Actor actor(AnnotatedText text, Entity entity) {
        List<Actor.Mention> mentions = entity.mentions.stream()
                .map(m -> new Actor.Mention(passage(text, m), m.form()))
                .distinct()
                .toList();
        return new Actor(
                Id.of("p", text.article().id(), entity.key),
                entity.name,
                entity.kind,
                entity.country,
                entity.sector,
                entity.roles,
                List.copyOf(entity.aliases),
                Optional.empty(),
                mentions,
                Introductions.of(text, entity));
    }

    static Passage passage(AnnotatedText text, Mention mention) {
        return text.passage(Words.span(text.sentences().get(mention.sentence()), mention.from(), mention.to()));
    }
}
