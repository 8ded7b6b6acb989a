package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Whom a description means that tells of a person what the report has not told before: "the Danish diplomat", "the veteran rebel", "the 54-year-old lawyer" after a
 * sentence about one person.
 */
final class Descriptions {

    private static final Set<String> NOUNS = WordSets.of("describing nouns");
    private static final Set<String> MODIFIERS = WordSets.of("describing words");
    /** How many sentences back the person may be the subject, where those between say "he" or "she" of the same. */
    private static final int REACH = 2;

    private final Links links;

    Descriptions(Links links) {
        this.links = links;
    }

    /** The person; empty where the words describe none, or where the sentences before have no single subject whom they fit. */
    Optional<Entity> meant(Mention mention, Optional<String> country) {
        return isDescription(mention, country)
                ? ofAge(mention).or(() -> subjectBefore(mention)).filter(p -> fits(p, country))
                : Optional.empty();
    }

    /** "Ana Gil, 57, fled … The 57-year-old": who is told to be so old. */
    private Optional<Entity> ofAge(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Optional<String> age = sentence.tokens().subList(mention.from(), mention.to()).stream()
                .filter(t -> t.is("CD"))
                .map(Token::form)
                .findFirst();
        for (int s = mention.sentence() - 1; age.isPresent() && s >= 0; s--) {
            Sentence before = links.text.sentences().get(s);
            for (Mention other : links.in(s)) {
                boolean old = other.form() == Form.NAME
                        && Words.is(before, other.to(), ",")
                        && Words.is(before, other.to() + 1, age.get());
                if (old) {
                    return links.only(other).filter(Entity::isPerson);
                }
            }
        }
        return Optional.empty();
    }

    /** "The" before and a word between that tells of one person: where the person is from, an age, what the person was. */
    private boolean isDescription(Mention mention, Optional<String> country) {
        Sentence sentence = links.sentence(mention);
        Token head = links.head(mention);
        int article = sentence.child(mention.head(), "det").orElse(mention.from());
        boolean one = Words.is(sentence, article, "the")
                && (head.pos().equals("NN")
                        || head.pos().equals("NNP")
                        || head.lemma().equals("old"))
                && mention.to() == head.index() + 1
                && head.relation().startsWith("nsubj")
                && (NOUNS.contains(head.lemma()) || head.lemma().equals("old"));
        boolean told = country.isPresent() || head.lemma().equals("old");
        for (int i = article + 1; one && i < head.index(); i++) {
            told |= MODIFIERS.contains(sentence.token(i).lemma())
                    || sentence.token(i).form().endsWith("-year-old")
                    || sentence.token(i).lemma().equals("old");
        }
        return one && told;
    }

    private Optional<Entity> subjectBefore(Mention mention) {
        for (int s = mention.sentence() - 1; s >= Math.max(0, mention.sentence() - REACH); s--) {
            Set<Entity> subjects = new LinkedHashSet<>();
            for (Mention other : links.in(s)) {
                if (other.form() != Form.PRONOUN && links.isSubject(other)) {
                    links.only(other).filter(Entity::isPerson).ifPresent(subjects::add);
                }
            }
            if (!subjects.isEmpty() || !isAboutTheSame(s)) {
                return subjects.size() == 1 ? Optional.of(subjects.iterator().next()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence has "he" or "she" for its subject. */
    private boolean isAboutTheSame(int sentence) {
        List<Token> tokens = links.text.sentences().get(sentence).tokens();
        return tokens.stream()
                .anyMatch(t -> t.relation().startsWith("nsubj")
                        && (t.lemma().equals("he") || t.lemma().equals("she")));
    }

    private static boolean fits(Entity person, Optional<String> country) {
        return person.named && (country.isEmpty() || person.country.isEmpty() || person.country.equals(country));
    }
}
