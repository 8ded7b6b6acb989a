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
                ? subjectBefore(mention).filter(p -> fits(p, country))
                : Optional.empty();
    }

    /** "The" before and a word between that tells of one person: where the person is from, an age, what the person was. */
    private boolean isDescription(Mention mention, Optional<String> country) {
        Sentence sentence = links.sentence(mention);
        Token head = links.head(mention);
        boolean one = Words.is(sentence, mention.from(), "the")
                && (head.pos().equals("NN") || head.pos().equals("NNP"))
                && mention.to() == head.index() + 1
                && head.relation().startsWith("nsubj")
                && NOUNS.contains(head.lemma());
        boolean told = country.isPresent();
        for (int i = mention.from() + 1; one && i < head.index(); i++) {
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
