package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** What those who fight for it tell of an organization that no table has: "{FLM} rebels", "fighters of the {Free Lakes Movement}". */
final class ArmedNames {

    private static final Set<String> OF = Set.of("of", "from");

    private ArmedNames() {}

    /** The noun for armed people that stands with the name; empty where none does. */
    static Optional<Nouns.Noun> fighters(Sentence sentence, OrganizationFinder.Name name) {
        int to = name.to();
        if (to < sentence.size()
                && sentence.token(to - 1).head() == to
                && armed(sentence, to).isPresent()) {
            return armed(sentence, to);
        }
        Token head = sentence.token(Words.head(sentence, name.from(), to));
        boolean of = head.relation().equals("pobj")
                && head.head() > 0
                && OF.contains(sentence.token(head.head()).lemma())
                && head.head() == (Words.is(sentence, name.from() - 1, "the") ? name.from() - 2 : name.from() - 1);
        return of ? armed(sentence, head.head() - 1) : Optional.empty();
    }

    private static Optional<Nouns.Noun> armed(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.pos().equals("NNS")
                ? Nouns.of(token.lemma()).filter(n -> n.kind() == Kind.ARMED_GROUP)
                : Optional.empty();
    }

    /** The initials of a name of several words, or the letters of an abbreviation. */
    static String initials(String name) {
        if (!name.contains(" ")) {
            return name.matches("\\p{Lu}[\\p{Lu}-]+") ? name : "";
        }
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            initials.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        return initials.toString();
    }
}
