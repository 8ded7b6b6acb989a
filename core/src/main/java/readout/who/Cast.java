package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Passage;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Places;

/** The actors of one report, and which of them each word means. Immutable. */
public final class Cast {

    private static final Set<String> PARTITIVES = WordSets.of("partitives");
    private static final Set<String> LANDS = WordSets.of("lands");

    private final Map<String, Actor> actors;
    private final Map<String, Actor> ofTowns;
    private final List<List<Meaning>> meanings;

    private record Meaning(Mention mention, List<ActorRef> refs) {}

    private Cast(Map<String, Actor> actors, Map<String, Actor> ofTowns, List<List<Meaning>> meanings) {
        this.actors = actors;
        this.ofTowns = ofTowns;
        this.meanings = meanings;
    }

    /** Reads the actors of {@code text}. */
    public static Cast of(AnnotatedText text, Places places) {
        List<Mention> mentions = MentionFinder.find(text, places);
        Linker linker = Linker.of(text, mentions, places);
        Map<Entity, Actor> made = new LinkedHashMap<>();
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Entity entity : linker.entities()) {
            Actor actor = Casting.actor(text, entity);
            made.put(entity, actor);
            actors.put(actor.id(), actor);
        }
        List<List<Meaning>> meanings = new ArrayList<>();
        text.sentences().forEach(s -> meanings.add(new ArrayList<>()));
        for (Mention mention : mentions) {
            List<Entity> meant = linker.meant(mention);
            if (!meant.isEmpty()) {
                Passage at = Casting.passage(text, mention);
                List<ActorRef> refs = meant.stream()
                        .map(made::get)
                        .map(actor -> new ActorRef(actor.id(), actor.name(), at))
                        .toList();
                meanings.get(mention.sentence()).add(new Meaning(mention, refs));
            }
        }
        Map<String, Actor> ofTowns = TownCountries.of(text, places, actors.values());
        return new Cast(actors, ofTowns, meanings.stream().map(List::copyOf).toList());
    }

    /** All of them, in order of first mention. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** All of them, and of the countries that only their towns tell of those whose ids are among {@code meant}. */
    public List<Actor> actors(Set<String> meant) {
        List<Actor> all = new ArrayList<>(actors.values());
        ofTowns.values().stream().filter(a -> meant.contains(a.id())).forEach(all::add);
        return List.copyOf(all);
    }

    /** The actor with this id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id))
                .or(() ->
                        ofTowns.values().stream().filter(a -> a.id().equals(id)).findFirst());
    }

    /**
     * The country {@code code} (ISO 3166 alpha-3) as the words at {@code at} mean it, be it named in the report or told of only by a town
     * in it; empty where the report does neither.
     */
    public Optional<ActorRef> country(String code, Passage at) {
        return actors.values().stream()
                .filter(a -> a.kind() == Actor.Kind.COUNTRY
                        && a.country().filter(code::equals).isPresent())
                .findFirst()
                .or(() -> Optional.ofNullable(ofTowns.get(code)))
                .map(a -> new ActorRef(a.id(), a.name(), at));
    }

    /**
     * Whom the phrase headed by the word at {@code token} means: several where it joins several ("Solheim and Bruun") or names them
     * together ("both sides"); one of their own for those not named ("a senior official"); none where it means no actor. A preposition means what it
     * governs; "hundreds of protesters" means the protesters.
     */
    public List<ActorRef> refer(Sentence sentence, int token) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        collect(sentence, token, found, new boolean[sentence.size()]);
        return List.copyOf(found.values());
    }

    private void collect(Sentence sentence, int token, Map<String, ActorRef> found, boolean[] seen) {
        if (seen[token]) {
            return;
        }
        seen[token] = true;
        Optional<Meaning> meaning = at(sentence, token);
        meaning.ifPresent(m -> m.refs().forEach(ref -> found.putIfAbsent(ref.actor(), ref)));
        if (meaning.isEmpty()) {
            within(sentence, token).forEach(child -> collect(sentence, child, found, seen));
            land(sentence, token).ifPresent(ref -> found.putIfAbsent(ref.actor(), ref));
        }
        for (int child : sentence.children(token)) {
            if (sentence.token(child).relation().equals("conj")
                    && !sentence.token(child).is("VB")) {
                collect(sentence, child, found, seen);
            }
        }
    }

    /** Where to look on when the word itself means nobody: under a preposition, and under the "of" of "hundreds of". */
    private static List<Integer> within(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (word.pos().equals("IN") || word.pos().equals("TO")) {
            return sentence.child(token, "pobj").stream().toList();
        }
        if (PARTITIVES.contains(singular(word)) || word.pos().equals("CD")) {
            return sentence.child(token, "prep").stream()
                    .filter(p -> sentence.token(p).lemma().equals("of"))
                    .flatMap(p -> sentence.child(p, "pobj").stream())
                    .toList();
        }
        return List.of();
    }

    /** "The breakaway region of {Transnistria}", "the island of {Malta}". */
    private Optional<ActorRef> land(Sentence sentence, int token) {
        return !LANDS.contains(sentence.token(token).lemma())
                ? Optional.empty()
                : sentence.child(token, "prep")
                        .filter(p -> sentence.token(p).lemma().equals("of"))
                        .flatMap(p -> sentence.child(p, "pobj"))
                        .flatMap(p -> at(sentence, p))
                        .filter(m -> m.mention().sketch() instanceof Sketch.Nation)
                        .flatMap(m -> m.refs().stream().findFirst());
    }

    private static String singular(Token word) {
        String lemma = word.lemma();
        return lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss") && !lemma.equals("series")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    private Optional<Meaning> at(Sentence sentence, int token) {
        List<Meaning> there = meanings.get(sentence.index());
        Comparator<Meaning> narrowest = Comparator.comparingInt(m -> m.mention().width());
        return there.stream()
                .filter(m -> m.mention().head() == token && !isInName(m, there))
                .min(narrowest)
                .or(() -> there.stream().filter(m -> m.mention().covers(token)).min(narrowest));
    }

    /** The "Pakistan" of "Tehreek-e-Taliban Pakistan". */
    private static boolean isInName(Meaning meaning, List<Meaning> there) {
        return meaning.mention().sketch() instanceof Sketch.Nation
                && there.stream()
                        .anyMatch(m -> m.mention().sketch() instanceof Sketch.Body body
                                && !body.unit()
                                && m.mention().head() == meaning.mention().head()
                                && m.mention().overlaps(meaning.mention())
                                && m.mention().width() > meaning.mention().width());
    }

    /** Every mention of an actor in the sentence, in order. */
    public List<ActorRef> in(Sentence sentence) {
        return meanings.get(sentence.index()).stream()
                .flatMap(m -> m.refs().stream())
                .toList();
    }
}
