package readout.who;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/**
 * Which words are of persons' names: those the engine says, and names of two or three words that it takes for an organization's or a place's
 * though they begin with a common given name, or end with the surname of one it takes for a person elsewhere in the report.
 */
final class PersonTags {

    private static final int LONGEST = 3;

    private PersonTags() {}

    static boolean[] of(Sentence sentence, Set<String> surnames) {
        boolean[] person = new boolean[sentence.size()];
        for (int i = 0; i < sentence.size(); ) {
            int end = end(sentence, i);
            boolean tagged = sentence.token(i).name().equals("PERSON");
            if (tagged || isMistaken(sentence, i, end, surnames)) {
                java.util.Arrays.fill(person, i, tagged && isCutOff(sentence, i, end) ? end + 1 : end, true);
            } else {
                behindRank(sentence, i, end).ifPresent(name -> java.util.Arrays.fill(person, name, end, true));
            }
            i = end;
        }
        return person;
    }

    /** "Prime Minister Jonas Gahr Store": the last word of the name that its first words hang from, which the engine leaves out. */
    private static boolean isCutOff(Sentence sentence, int from, int end) {
        if (end >= sentence.size() || end - from > 2 || from == 0) {
            return false;
        }
        Token last = sentence.token(end);
        Token before = sentence.token(end - 1);
        boolean name = last.pos().equals("NNP") && last.name().isEmpty() && !isCapitals(last);
        boolean hangs = before.relation().equals("compound") && before.head() == end;
        return name
                && hangs
                && Nouns.of(last.lemma()).isEmpty()
                && Titles.at(sentence, from - 1).isPresent();
    }

    /** "General Assimi Goita", which the engine takes for a body: the name behind the rank. */
    private static Optional<Integer> behindRank(Sentence sentence, int from, int end) {
        if (!sentence.token(from).name().equals("ORG") || end - from < 3) {
            return Optional.empty();
        }
        boolean bodies = sentence.tokens().subList(from, end).stream()
                .anyMatch(t -> !t.pos().equals("NNP")
                        || isCapitals(t)
                        || Nouns.of(t.lemma()).isPresent() && t.index() > from);
        return bodies
                ? Optional.empty()
                : Titles.at(sentence, from).map(Phrases.Match::to).filter(name -> end - name == 2);
    }

    /** Keys of the last words of the names of persons of two words or more, and of those after a form of address. */
    static Set<String> surnames(Iterable<Sentence> sentences) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); ) {
                int end = end(sentence, i);
                boolean addressed = i > 0
                        && Titles.at(sentence, i - 1)
                                .filter(t -> t.value().isAddress())
                                .isPresent();
                if (sentence.token(i).name().equals("PERSON") && (end - i > 1 || addressed)) {
                    surnames.add(Phrases.key(sentence.token(end - 1).form()));
                }
                i = end;
            }
        }
        surnames.removeIf(s -> s.length() < 3);
        return surnames;
    }

    private static int end(Sentence sentence, int start) {
        String name = sentence.token(start).name();
        int end = start + 1;
        while (!name.isEmpty()
                && end < sentence.size()
                && sentence.token(end).name().equals(name)
                && !sentence.token(end).nameStart()) {
            end++;
        }
        return end;
    }

    private static boolean isMistaken(Sentence sentence, int from, int to, Set<String> surnames) {
        Token first = sentence.token(from);
        if (to - from < 2 || to - from > LONGEST || !Set.of("ORG", "GPE", "FAC").contains(first.name())) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (!token.pos().equals("NNP") || isCapitals(token)) {
                return false;
            }
            words.append(token.form()).append(' ');
        }
        boolean ofPerson = GivenNames.gender(first.form()).isPresent()
                || surnames.contains(Phrases.key(sentence.token(to - 1).form()));
        String last = sentence.token(to - 1).lemma();
        boolean noun =
                Nouns.of(last).isPresent() || Pairs.isSide(sentence.token(to - 1)) || last.matches("advis[eo]rs?");
        return ofPerson && !noun && !OrganizationKind.isTold(words.toString().trim());
    }

    private static boolean isCapitals(Token token) {
        return token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    }
}
