package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Which actors the mentions of one report mean, as far as is known yet. Not shared between threads. */
final class Links {

    private static final Set<String> SAYING = WordSets.of("saying");
    private static final Set<String> ASSERTING = WordSets.of("asserting");
    private static final Set<String> ANSWERS = WordSets.of("answers");
    private static final Set<String> WORDS = WordSets.of("words and deeds");
    private static final Set<String> PARTITIVES = WordSets.of("partitives");

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

    /** Gives what was linked to {@code from} to {@code to}, which it is. */
    void relink(Entity from, Entity to) {
        links.replaceAll((mention, meant) -> meant.contains(from)
                ? meant.stream().map(e -> e == from ? to : e).distinct().toList()
                : meant);
        from.mentions.forEach(to::add);
        from.mentions.clear();
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
        return subjectHead(mention).relation().startsWith("nsubj");
    }

    /** The word by which the mention hangs on a verb: of "the envoy, {Karl Frey}" the envoy, of "hundreds of {people}" the hundreds. */
    Token subjectHead(Mention mention) {
        Sentence sentence = sentence(mention);
        Token head = head(mention);
        if (head.relation().equals("appos") && head.head() >= 0) {
            return sentence.token(head.head());
        }
        if (head.relation().equals("pobj") && head.head() > 0) {
            Token of = sentence.token(head.head());
            Token many = of.lemma().equals("of") && of.head() >= 0 ? sentence.token(of.head()) : of;
            boolean part = many.is("CD") || PARTITIVES.contains(many.lemma().replaceFirst("s$", ""));
            return part ? many : head;
        }
        return head;
    }

    /** Whether the mention is the subject of a verb of saying or asserting. */
    boolean says(Mention mention) {
        Token head = subjectHead(mention);
        if (!head.relation().equals("nsubj") || head.head() < 0) {
            return false;
        }
        String verb = sentence(mention).token(head.head()).lemma();
        return SAYING.contains(verb) || ASSERTING.contains(verb);
    }

    /** "Nine farmers died, {police} said": who tells, after what is told. */
    boolean isAttribution(Mention mention) {
        Sentence sentence = sentence(mention);
        Token subject = subjectHead(mention);
        if (!subject.relation().equals("nsubj") || subject.head() < 0) {
            return false;
        }
        Token verb = sentence.token(subject.head());
        return SAYING.contains(verb.lemma())
                && (sentence.child(verb.index(), "ccomp")
                                .filter(c -> c < subject.index())
                                .isPresent()
                        || verb.head() >= 0 && verb.head() < subject.index());
    }

    /** Whether {@code other} ends before {@code mention} begins. */
    boolean isBefore(Mention other, Mention mention) {
        return other.sentence() < mention.sentence()
                || other.sentence() == mention.sentence() && other.to() <= mention.from();
    }

    /** Whether the mention is the subject of its sentence's main verb, or in apposition to it. */
    boolean isMainSubject(Mention mention) {
        Sentence sentence = sentence(mention);
        Token head = subjectHead(mention);
        return head.relation().startsWith("nsubj")
                && head.head() >= 0
                && sentence.token(head.head()).head() < 0;
    }

    /** "Stone told him", "Stone met Kerr and told him", "Stone wants to see him": he is not Stone. A possessor is no argument. */
    boolean areArgumentsOfOneVerb(Mention other, Mention mention) {
        if (other.sentence() != mention.sentence() || head(mention).relation().equals("poss")) {
            return false;
        }
        int verb = verbOf(other);
        int own = verbOf(mention);
        if (verb >= 0 && verb == own) {
            return true;
        }
        boolean subject = subjectHead(other).relation().equals("nsubj")
                && !head(mention).relation().startsWith("nsubj");
        return subject && verb >= 0 && own >= 0 && sharesSubject(sentence(mention), own, verb);
    }

    /** Whether the verb, having no subject, takes that of {@code above}: it is joined to it, or its infinitive. */
    private static boolean sharesSubject(Sentence sentence, int verb, int above) {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0 && at != above; steps++) {
            Token token = sentence.token(at);
            boolean joined = token.relation().equals("conj")
                    || token.relation().equals("advcl") && token.pos().equals("VBG");
            boolean infinitive = token.relation().equals("xcomp")
                    && sentence.child(token.head(), "dobj").isEmpty();
            if (!joined && !infinitive
                    || sentence.child(at, "nsubj").isPresent()
                    || sentence.child(at, "nsubjpass").isPresent()) {
                return false;
            }
            at = token.head();
        }
        return at == above;
    }

    /** "The king rejected {his} offer": what one answers or orders is another's word or deed. */
    boolean isAnswered(Mention pronoun) {
        Sentence sentence = sentence(pronoun);
        Token head = head(pronoun);
        if (!head.relation().equals("poss") || head.head() < 0 || Words.is(sentence, pronoun.to(), "own")) {
            return false;
        }
        Token owned = sentence.token(head.head());
        return WORDS.contains(owned.lemma())
                && owned.head() >= 0
                && (owned.relation().equals("dobj") || owned.relation().equals("pobj"))
                && answers(sentence, owned);
    }

    private static boolean answers(Sentence sentence, Token owned) {
        Token verb = sentence.token(owned.head());
        Token up = owned.relation().equals("pobj") && verb.head() >= 0 ? sentence.token(verb.head()) : verb;
        return ANSWERS.contains(up.lemma());
    }

    /** Whether {@code other} is the subject of the verb that the pronoun's noun is the object of. */
    boolean isSubjectOver(Mention other, Mention pronoun) {
        if (other.sentence() != pronoun.sentence() || head(pronoun).head() < 0) {
            return false;
        }
        Sentence sentence = sentence(pronoun);
        int up = sentence.token(head(pronoun).head()).head();
        int verb = up >= 0 && !sentence.token(up).is("VB") ? sentence.token(up).head() : up;
        Token subject = subjectHead(other);
        return verb >= 0
                && subject.relation().startsWith("nsubj")
                && (subject.head() == verb || sharesSubject(sentence, verb, subject.head()));
    }

    /** "Summoned {the envoy} and told {him}": objects of two verbs that are joined. */
    boolean areJoinedObjects(Mention other, Mention mention) {
        if (other.sentence() != mention.sentence()
                || !head(other).relation().equals("dobj")
                || head(mention).relation().startsWith("nsubj")
                || head(mention).relation().equals("poss")) {
            return false;
        }
        int verb = verbOf(mention);
        return verb >= 0
                && sentence(mention).token(verb).relation().equals("conj")
                && sentence(mention).token(verb).head() == verbOf(other);
    }

    private int verbOf(Mention mention) {
        Token head = head(mention).relation().equals("appos") ? subjectHead(mention) : head(mention);
        Sentence sentence = sentence(mention);
        int up = head.head();
        if (up >= 0 && head.relation().equals("pobj")) {
            up = sentence.token(up).head();
        }
        return up >= 0 && sentence.token(up).is("VB") ? up : -1;
    }
}
