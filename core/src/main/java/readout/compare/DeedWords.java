package readout.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.model.Event;
import readout.model.Passage;
import readout.model.Span;

/** The words in which deeds are told: of a sentence that tells several, those of each. */
final class DeedWords {

    private final Map<Passage, Set<Span>> triggers = new HashMap<>();
    private final Map<EventMention, Set<String>> told = new IdentityHashMap<>();

    private DeedWords() {}

    /** The words of the deeds of {@code groups}; {@code references} are told in sentences too. */
    static DeedWords of(List<List<EventMention>> groups, List<EventMention> references) {
        DeedWords words = new DeedWords();
        Stream.concat(groups.stream().flatMap(List::stream), references.stream())
                .flatMap(mention -> mention.event().reports().stream())
                .forEach(report -> words.triggers
                        .computeIfAbsent(report.sentence(), k -> new TreeSet<>())
                        .add(report.trigger().span()));
        groups.forEach(group -> group.forEach(mention -> words.told.put(mention, words.of(mention))));
        return words;
    }

    /* Up to where another deed is told, also where its report comes back to it. */
    private Set<String> of(EventMention mention) {
        Set<String> words = new TreeSet<>();
        for (Event.Report report : mention.event().reports()) {
            Set<Span> others = new TreeSet<>(triggers.getOrDefault(report.sentence(), Set.of()));
            mention.event().reports().forEach(own -> others.remove(own.trigger().span()));
            words.addAll(ContentWords.of(
                    SentencePart.of(report.sentence(), report.trigger().span(), others)));
        }
        return words;
    }

    /** The content words that tell {@code mention}, one of the groups given. */
    Set<String> told(EventMention mention) {
        return Objects.requireNonNull(told.get(mention), "a mention of a group");
    }

    /** These words, the names of its place and sides, and its days. */
    Set<String> keys(EventMention mention) {
        Set<String> keys = new TreeSet<>(told(mention));
        mention.place().ifPresent(place -> keys.addAll(ContentWords.of(place.name())));
        keys.addAll(mention.when().days());
        keys.addAll(names(mention));
        return keys;
    }

    /** The words of the names of its sides. */
    static Set<String> names(EventMention mention) {
        Set<String> names = new TreeSet<>();
        Stream.concat(mention.actors().actors().stream(), mention.recipients().actors().stream())
                .forEach(actor -> names.addAll(ContentWords.of(actor.name())));
        return names;
    }
}
