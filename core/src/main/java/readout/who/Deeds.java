package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whom the deeds told in a sentence join or set against each other: "Chad met Niger", "Chadian boats shelled a Nigerien post", "Chad's raid on Niger". */
final class Deeds {

    private static final Set<String> RECIPROCAL = WordSets.of("reciprocal");
    private static final Set<String> HOSTILE = WordSets.of("hostile");
    private static final Set<String> BLOWS = WordSets.of("blows");
    private static final Set<String> DEALINGS = WordSets.of("dealings");
    private static final Set<String> OWNERS = Set.of("poss", "compound", "nmod", "amod");
    private static final Set<String> WITH = Set.of("with", "against", "to", "on", "at");
    private static final Set<String> ON = Set.of("on", "against", "at", "in", "into");

    private final Links links;
    private final Sentence sentence;
    private final List<Joins.Join> found = new ArrayList<>();

    private Deeds(Links links, Sentence sentence) {
        this.links = links;
        this.sentence = sentence;
    }

    /** Those of a sentence, in its order. */
    static List<Joins.Join> of(Links links, Sentence sentence) {
        Deeds deeds = new Deeds(links, sentence);
        for (Token token : sentence.tokens()) {
            if (token.is("VB") && deeds.isDeed(token)) {
                deeds.verb(token);
            } else if (token.is("NN") && BLOWS.contains(token.lemma())) {
                deeds.noun(token);
            }
        }
        return deeds.found;
    }

    /** "Met", "shelled", and "opened fire". */
    private boolean isDeed(Token verb) {
        return RECIPROCAL.contains(verb.lemma())
                || HOSTILE.contains(verb.lemma())
                || sentence.child(verb.index(), "dobj")
                        .filter(o -> BLOWS.contains(sentence.token(o).lemma()) || isDealing(o))
                        .isPresent();
    }

    /** "Held talks", "reached a deal". */
    private boolean isDealing(int object) {
        return DEALINGS.contains(sentence.token(object).lemma());
    }

    private void verb(Token verb) {
        Optional<Integer> subject = sentence.predicateAt(verb.index())
                .flatMap(p -> p.argument("A0"))
                .or(() -> sentence.child(verb.index(), "nsubj"));
        Optional<Entity> doer = subject.flatMap(this::thing).flatMap(links::only);
        if (doer.isEmpty() || !Joins.conjuncts(sentence, subject.get()).isEmpty()) {
            return;
        }
        Set<Integer> objects = objects(verb);
        List<Mention> met = objects.stream()
                .flatMap(o -> links.at(sentence.index(), o).stream())
                .toList();
        if (objects.size() == 2 && met.size() == 2) {
            add(met.get(1).from(), links.only(met.get(0)), links.only(met.get(1)), Joins.How.TOGETHER);
        }
        boolean dealt =
                sentence.child(verb.index(), "dobj").filter(this::isDealing).isPresent();
        Joins.How how = RECIPROCAL.contains(verb.lemma()) || dealt ? Joins.How.MET : Joins.How.AGAINST;
        for (int object : objects) {
            if (Joins.conjuncts(sentence, object).isEmpty()) {
                add(Math.max(object, verb.index()), doer, thing(object).flatMap(links::only), how);
            }
        }
    }

    /** "Chad's raid on Niger". */
    private void noun(Token noun) {
        Optional<Entity> doer = ownerOf(noun.index()).flatMap(links::only);
        for (int child : sentence.children(noun.index())) {
            if (doer.isPresent() && ON.contains(sentence.token(child).lemma())) {
                Optional<Integer> object = sentence.child(child, "pobj");
                Optional<Entity> other = object.flatMap(this::thing).flatMap(links::only);
                add(object.orElse(child), doer, other, Joins.How.AGAINST);
            }
        }
    }

    private void add(int at, Optional<Entity> first, Optional<Entity> second, Joins.How how) {
        if (first.isPresent() && second.isPresent()) {
            found.add(new Joins.Join(sentence.index(), at, first.get(), second.get(), how));
        }
    }

    /** Whom an argument of a deed means: itself, or those whose it is ("an {army} post", "{Peru's} ships", "a ship chartered by {Peru}"). */
    private Optional<Mention> thing(int argument) {
        return links.at(sentence.index(), argument).or(() -> ownerOf(argument)).or(() -> doneBy(argument));
    }

    private Optional<Mention> ownerOf(int thing) {
        for (int child : sentence.children(thing)) {
            if (OWNERS.contains(sentence.token(child).relation())) {
                Optional<Mention> owner = links.at(sentence.index(), child);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> doneBy(int thing) {
        for (int child : sentence.children(thing)) {
            if (sentence.token(child).relation().equals("acl")) {
                for (int by : sentence.children(child)) {
                    if (sentence.token(by).lemma().equals("by")) {
                        return sentence.child(by, "pobj").flatMap(o -> links.at(sentence.index(), o));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The objects of the verb and of its "with" and "against"; of "opened fire on Peru" also those of the blow. */
    private Set<Integer> objects(Token verb) {
        Set<Integer> objects = new LinkedHashSet<>();
        for (int child : sentence.children(verb.index())) {
            Token token = sentence.token(child);
            if (token.relation().equals("dobj")) {
                objects.add(child);
                if (BLOWS.contains(token.lemma())) {
                    prepositional(token, ON, objects);
                }
                if (DEALINGS.contains(token.lemma())) {
                    prepositional(token, Set.of("with"), objects);
                }
            }
        }
        prepositional(verb, WITH, objects);
        if (HOSTILE.contains(verb.lemma())) {
            prepositional(verb, Set.of("from"), objects);
        }
        return objects;
    }

    private void prepositional(Token above, Set<String> prepositions, Set<Integer> objects) {
        for (int child : sentence.children(above.index())) {
            Token token = sentence.token(child);
            if (token.relation().equals("prep") && prepositions.contains(token.lemma())) {
                sentence.child(child, "pobj").ifPresent(objects::add);
                sentence.child(child, "conj")
                        .filter(c -> sentence.token(c).lemma().equals(token.lemma()))
                        .flatMap(c -> sentence.child(c, "pobj"))
                        .ifPresent(objects::add);
            }
        }
    }
}
