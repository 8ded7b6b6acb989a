package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Which actors the mentions of one report mean, as far as is known yet. Not shared between threads. */
final class Links {

    final AnnotatedText text;
    private final Map<Mention, List<Entity>> links = new HashMap<>();
    private final List<List<Mention>> bySentence = new ArrayList<>();

    Links(AnnotatedText text) {
        this.text = text;
        text.sentences().forEach(s -> bySentence.add(new ArrayList<>()));
    }

    void link(Mention mention, List<Entity> meant) {
        if (!meant.isEmpty() && links.putIfAbsent(mention, meant) == null) {
            bySentence.get(mention.sentence()).add(mention);
            meant.forEach(e -> e.add(mention));
        }
    }

    boolean isLinked(Mention mention) {
        return links.containsKey(mention);
    }

    List<Entity> meant(Mention mention) {
        return links.getOrDefault(mention, List.of());
    }

    /** The one actor a mention means; empty where it means none or several. */
    Optional<Entity> only(Mention mention) {
        List<Entity> meant = meant(mention);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The linked mentions of a sentence, in the order they were linked. */
    List<Mention> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** The linked mention a word heads, else the narrowest of a person that covers it. */
    Optional<Mention> at(int sentence, int token) {
        return bySentence.get(sentence).stream()
                .filter(m -> m.head() == token || m.covers(token) && m.sketch() instanceof Sketch.Person)
                .min(Comparator.comparingInt(Mention::width));
    }

    Sentence sentence(Mention mention) {
        return text.sentences().get(mention.sentence());
    }

    Token head(Mention mention) {
        return sentence(mention).token(mention.head());
    }

    /** The words of a mention. */
    String words(Mention mention) {
        return Words.span(sentence(mention), mention.from(), mention.to())
                .of(text.article().text());
    }

    /** Whether the mention is the subject of a verb, also where it stands in apposition to it: "the envoy, Karl Frey, said". */
    boolean isSubject(Mention mention) {
        Token head = head(mention);
        if (head.relation().equals("appos") && head.head() >= 0) {
            head = sentence(mention).token(head.head());
        }
        return head.relation().startsWith("nsubj");
    }

    /** Whether {@code other} ends before {@code mention} begins. */
    boolean isBefore(Mention other, Mention mention) {
        return other.sentence() < mention.sentence()
                || other.sentence() == mention.sentence() && other.to() <= mention.from();
    }

    /** "Stone told him": he is not Stone. A possessor is no argument. */
    boolean areArgumentsOfOneVerb(Mention other, Mention mention) {
        if (other.sentence() != mention.sentence() || head(mention).relation().equals("poss")) {
            return false;
        }
        return verbOf(other) >= 0 && verbOf(other) == verbOf(mention);
    }

    private int verbOf(Mention mention) {
        Token head = head(mention);
        Sentence sentence = sentence(mention);
        int up = head.head();
        if (up >= 0 && head.relation().equals("pobj")) {
            up = sentence.token(up).head();
        }
        return up >= 0 && sentence.token(up).is("VB") ? up : -1;
    }
}
