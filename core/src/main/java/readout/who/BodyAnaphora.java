package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Whom "it" and "its" mean: one body or country. Who asserts the clause ("Chad said it …"), whose verb the thing owned hangs on ("Chad moved its troops"),
 * else the only subject before in this sentence or the last; of several the one of the main clause, where the pronoun, too, says something.
 */
final class BodyAnaphora {

    private static final Set<String> HOSTILE = WordSets.of("hostile");
    private static final Set<String> COUNTRY = Set.of("country", "homeland", "government", "side");
    private static final Set<String> ASIDE = Set.of("relcl", "acl", "advcl");

    private final Links links;
    private final Speakers speakers;
    private final Assertions assertions;

    BodyAnaphora(Links links, Speakers speakers) {
        this.links = links;
        this.speakers = speakers;
        this.assertions = new Assertions(links);
    }

    /** The body; empty where none or several could be meant. */
    List<Entity> meant(Mention mention) {
        Token pronoun = links.head(mention);
        boolean owner = pronoun.relation().equals("poss");
        if (!pronoun.relation().startsWith("nsubj")
                && !owner
                && !pronoun.relation().equals("dative")) {
            return List.of();
        }
        if (Blows.isBlow(links.sentence(mention), mention)) {
            return List.of();
        }
        Optional<Entity> launcher = Blows.launcher(links.sentence(mention), mention)
                .flatMap(who -> links.at(mention.sentence(), who))
                .flatMap(links::only)
                .filter(BodyAnaphora::fits);
        if (launcher.isPresent()) {
            return List.of(launcher.get());
        }
        Optional<Entity> reproached = owner ? reproached(mention) : Optional.empty();
        if (reproached.isPresent()) {
            return List.of(reproached.get());
        }
        Optional<Entity> found = assertions.claimant(mention).filter(BodyAnaphora::fits);
        if (found.isEmpty() && !owner && assertions.isOfUnknown(mention)) {
            return List.of();
        }
        if (found.isPresent() || !owner) {
            return found.map(List::of).orElseGet(() -> subject(mention));
        }
        Optional<Token> clause = clause(mention);
        if (links.isAnswered(mention)) {
            found = Optional.empty();
        } else if (clause.filter(v -> HOSTILE.contains(v.lemma())).isPresent()) {
            found = assertions.claimantOfAny(mention).filter(BodyAnaphora::fits);
        } else if (clause.isPresent()) {
            Token subject = links.sentence(mention).token(subject(mention, clause.get()));
            Optional<Mention> known = links.at(mention.sentence(), subject.index());
            if (known.isEmpty() && COUNTRY.contains(subject.lemma())) {
                return List.of();
            }
            found = known.flatMap(links::only).filter(BodyAnaphora::fits);
        }
        return found.map(List::of).orElseGet(() -> subject(mention));
    }

    /** "Chad warned Niger over {its} raid": what somebody is warned or punished for is their own. */
    private Optional<Entity> reproached(Mention mention) {
        return Answerable.of(links.sentence(mention), mention)
                .flatMap(whom -> links.at(mention.sentence(), whom))
                .filter(whom -> links.isBefore(whom, mention))
                .flatMap(links::only)
                .filter(BodyAnaphora::fits);
    }

    private static boolean fits(Entity entity) {
        return isBody(entity) && !entity.plural;
    }

    static boolean isBody(Entity entity) {
        return !entity.isPerson() && entity.kind != Kind.PEOPLE;
    }

    /** The verb whose subject owns what its clause tells of: "Chad said Niger would recall {its} envoy"; not "Chad said Niger had shelled {its} posts". */
    private Optional<Token> clause(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            Token token = sentence.token(at);
            if (token.is("VB") && subject(mention, token) >= 0) {
                return Optional.of(token).filter(v -> subject(mention, v) < mention.from());
            }
            at = token.head();
        }
        return Optional.empty();
    }

    private int subject(Mention mention, Token verb) {
        Sentence sentence = links.sentence(mention);
        return sentence.child(verb.index(), "nsubj")
                .or(() -> sentence.child(verb.index(), "nsubjpass"))
                .orElse(-1);
    }

    /** The one fitting subject before in the same sentence, else in the last one. */
    private List<Entity> subject(Mention mention) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            Map<Entity, Mention> subjects = new LinkedHashMap<>();
            Map<Entity, Mention> aside = new LinkedHashMap<>();
            for (Mention other : links.in(s)) {
                boolean one = links.isBefore(other, mention)
                        && links.isSubject(other)
                        && !isPeopleOf(other)
                        && !isInOwnQuotation(other, mention)
                        && Joins.conjuncts(links.sentence(other), other.head()).isEmpty()
                        && !links.areArgumentsOfOneVerb(other, mention)
                        && !(links.isAnswered(mention) && links.isSubjectOver(other, mention));
                Optional<Entity> meant = one ? links.only(other).filter(BodyAnaphora::fits) : Optional.empty();
                meant.ifPresent(e -> (isAside(other) ? aside : subjects).putIfAbsent(e, other));
            }
            if (s < mention.sentence() && subjects.size() > 1) {
                subjects.values().removeIf(m -> links.isAttribution(m) != links.says(mention));
            }
            Map<Entity, Mention> here = subjects.isEmpty() ? aside : subjects;
            if (here.isEmpty() && s == mention.sentence()) {
                here = bidden(mention);
            }
            if (!here.isEmpty()) {
                return here.size() == 1 ? List.copyOf(here.keySet()) : ofMain(here, mention);
            }
        }
        return onlyBody(mention);
    }

    /** "The crisis led {Chad} to close the border, which it guards": who was brought to do it, where no body is the subject. */
    private Map<Entity, Mention> bidden(Mention mention) {
        Map<Entity, Mention> found = new LinkedHashMap<>();
        Sentence sentence = links.sentence(mention);
        for (Mention other : links.in(mention.sentence())) {
            Token noun = links.head(other);
            boolean object = noun.relation().equals("dobj") && links.isBefore(other, mention);
            if (object
                    && sentence.child(noun.head(), "xcomp")
                            .filter(verb -> verb > noun.index())
                            .isPresent()) {
                links.only(other).filter(BodyAnaphora::fits).ifPresent(e -> found.putIfAbsent(e, other));
            }
        }
        return found;
    }

    /** "'Chad broke the truce,' {it} said": who speaks is not who is spoken of. */
    private boolean isInOwnQuotation(Mention other, Mention mention) {
        return speakers.isQuoted(other) && !speakers.isQuoted(mention) && links.says(mention);
    }

    /** "{Rebels of the FLM} fled": the FLM, which is not "it" by that. */
    private static boolean isPeopleOf(Mention mention) {
        return mention.sketch() instanceof Sketch.Group group && group.plural();
    }

    /** "The king appealed to Chad. {Its} troops …": the only one that the sentence before tells of, where this one tells of no other. */
    private List<Entity> onlyBody(Mention mention) {
        Set<Entity> before = new LinkedHashSet<>();
        Set<Entity> doers = new LinkedHashSet<>();
        links.in(mention.sentence()).stream()
                .filter(other -> links.isBefore(other, mention) && links.isSubjectOver(other, mention))
                .forEach(other -> doers.addAll(links.meant(other)));
        for (int s = Math.max(0, mention.sentence() - 1); s <= mention.sentence(); s++) {
            for (Mention other : links.in(s)) {
                boolean fit = !(links.says(mention) && isPlace(other)) && !isInOwnQuotation(other, mention);
                if (links.isBefore(other, mention) && fit) {
                    links.meant(other).stream().filter(BodyAnaphora::fits).forEach(before::add);
                }
            }
        }
        before.removeAll(doers);
        return before.size() == 1 ? List.copyOf(before) : List.of();
    }

    /** "The crew was taken to {Djibouti}": a place, which says nothing after. */
    private boolean isPlace(Mention mention) {
        return mention.sketch() instanceof Sketch.Nation
                && links.head(mention).relation().equals("pobj");
    }

    /** Of several of the sentence before the subject of its main clause, where the pronoun is the subject of a verb of saying. */
    private List<Entity> ofMain(Map<Entity, Mention> subjects, Mention mention) {
        List<Entity> main = new ArrayList<>();
        subjects.forEach((entity, other) -> {
            if (other.sentence() < mention.sentence() && links.isMainSubject(other)) {
                main.add(entity);
            }
        });
        return main.size() == 1 && links.says(mention) ? main : List.of();
    }

    /** Whether the subject's clause tells of something by the way: "Chad, whose troops left, …". */
    private boolean isAside(Mention subject) {
        Sentence sentence = links.sentence(subject);
        int verb = links.head(subject).head();
        return verb >= 0 && ASIDE.contains(sentence.token(verb).relation());
    }
}
