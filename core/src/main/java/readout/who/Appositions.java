package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Phrases without a name that tell what the one named right before them is. */
final class Appositions {

    private static final Set<String> GOVERNED = Set.of("pobj", "dobj", "iobj", "attr", "appos", "conj", "poss");

    private final Links links;

    Appositions(Links links) {
        this.links = links;
    }

    /** "UNIFIL, the UN peacekeeping force, said": what a body named right before it is. */
    Optional<Entity> body(Mention mention) {
        Token head = links.head(mention);
        Optional<Integer> article = links.sentence(mention).child(mention.head(), "det");
        if (article.isEmpty() || !head.relation().equals("appos")) {
            return Optional.empty();
        }
        return links.at(mention.sentence(), head.head())
                .filter(m -> m.form() == Form.NAME && endsBefore(m, article.get()))
                .flatMap(links::only)
                .filter(e -> e.named && BodyAnaphora.isBody(e) && e.kind != Kind.COUNTRY);
    }

    /** Whether only a comma stands between the name and the article, or an abbreviation in brackets and a comma. */
    private boolean endsBefore(Mention name, int article) {
        Sentence sentence = links.sentence(name);
        boolean bracketed = name.to() + 4 == article
                && Words.is(sentence, name.to(), "(")
                && Words.is(sentence, name.to() + 2, ")");
        return name.to() == article - 1 || bracketed;
    }

    /** "Karl Frey is {the secretary general of the union}", "Frey, who was once {the rebel leader}": of whom an office is told. */
    Optional<Entity> holder(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Token head = links.head(mention);
        if (!head.relation().equals("attr") || head.head() < 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(head.head());
        Optional<Token> subject = sentence.child(verb.index(), "nsubj").map(sentence::token);
        boolean relative = subject.filter(s -> s.lemma().equals("who")).isPresent();
        return subject.map(s -> relative ? verb.head() : s.index())
                .filter(i -> i >= 0)
                .flatMap(i -> links.at(mention.sentence(), i))
                .filter(m -> m.form() == Form.NAME && m.to() <= mention.from())
                .flatMap(links::only)
                .filter(e -> e.isPerson() && e.named);
    }

    /** "Lena Vogt, his wife, said": who is called so right before. */
    Optional<Entity> person(Mention mention) {
        Token head = links.head(mention);
        boolean one = mention.sketch() instanceof Sketch.Group group && !group.plural();
        int article = links.sentence(mention).child(mention.head(), "det").orElse(mention.from());
        if (one && isUnclosed(mention, article)) {
            return links.at(mention.sentence(), article - 2)
                    .filter(m -> m.to() == article - 1 && m.form() == Form.NAME && !isGoverned(m))
                    .flatMap(links::only)
                    .filter(Entity::isPerson);
        }
        return one && head.relation().equals("appos")
                ? links.at(mention.sentence(), head.head())
                        .filter(m -> m.to() < mention.from() && m.form() == Form.NAME)
                        .flatMap(links::only)
                        .filter(Entity::isPerson)
                : Optional.empty();
    }

    /** "In a meeting with {Karl Frey}, a diplomat said": a name that another word governs is not who said it. */
    private boolean isGoverned(Mention name) {
        return GOVERNED.contains(links.head(name).relation());
    }

    /** "Karl Frey, {a 34-year-old driver} said": behind a comma that no other closes, and the subject. */
    private boolean isUnclosed(Mention mention, int article) {
        Sentence sentence = links.sentence(mention);
        boolean indefinite = Words.is(sentence, article, "a") || Words.is(sentence, article, "an");
        return article > 1
                && indefinite
                && Words.is(sentence, article - 1, ",")
                && links.head(mention).relation().startsWith("nsubj");
    }
}
