package readout.compare;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.Event.Status;
import readout.model.Place;

/** Where a telling of an event is compared. */
final class EventBlocks {

    private EventBlocks() {}

    /**
     * Events of its type, on its days: of its story, between the same countries, with one of its names, by the same party or to the same sort of people; of
     * its story with its toll; those of one contact.
     */
    static Gathering.Blocks of(EventMention mention) {
        String type = mention.event().type() + "|" + mention.event().status().equals(Status.BACKGROUND) + "|";
        String story = mention.story();
        String vague = type + story + "|" + mention.trigger();
        List<String> narrow = ofDays(mention, type);
        boolean isVague = narrow.isEmpty();
        mention.when().weekday().ifPresent(day -> narrow.addAll(ofWeekday(mention, type, day)));
        mention.toll().ifPresent(dead -> narrow.add(mention.event().type() + "|" + story + "|dead " + dead.least()));
        mention.occasion().ifPresent(contact -> narrow.add(mention.event().type() + "|contact " + contact));
        List<String> under = new ArrayList<>(narrow);
        under.add(vague);
        mention.when().dayOfWeek().ifPresent(day -> under.addAll(ofWeekday(mention, type, day)));
        if (mention.when().isUnbounded()) {
            List<String> open = open(mention, type);
            under.addAll(open);
            narrow.addAll(open);
        }
        return new Gathering.Blocks(under, isVague ? under : narrow);
    }

    private static List<String> ofWeekday(EventMention mention, String type, DayOfWeek day) {
        List<String> blocks = new ArrayList<>();
        blocks.add(type + mention.story() + "|" + day);
        Kin.of(mention.event()).forEach(kin -> blocks.add("kin " + kin + "|" + mention.story() + "|" + day));
        return blocks;
    }

    /* Nothing says when: those of the story with one of its parties or their states. */
    private static List<String> open(EventMention mention, String type) {
        Set<String> parties = new TreeSet<>();
        mention.parties().actors().forEach(actor -> parties.add(actor.country().orElse(actor.id())));
        return parties.stream()
                .map(party -> type + mention.story() + "|of " + party)
                .toList();
    }

    private static List<String> ofDays(EventMention mention, String type) {
        List<String> blocks = new ArrayList<>();
        Set<String> countries = countries(mention);
        Set<String> names = mention.when().isDay() ? names(mention) : Set.of();
        boolean narrow = mention.when().isDay() || mention.event().mode().isPresent();
        Set<String> sides = narrow ? sides(mention) : Set.of();
        for (String day : mention.when().days()) {
            blocks.add(type + mention.story() + "|" + day);
            Kin.of(mention.event()).forEach(kin -> blocks.add("kin " + kin + "|" + mention.story() + "|" + day));
            if (countries.size() > 1) {
                blocks.add(type + countries + "|" + day);
            }
            names.forEach(name -> blocks.add(type + "name " + name + "|" + day));
            sides.forEach(side -> blocks.add(type + side + "|" + day));
        }
        return blocks;
    }

    /* Whose state or which party is told to have done it; and of what sort those were to whom it was done: "nuns". */
    private static Set<String> sides(EventMention mention) {
        String mode = mention.event().mode().orElse("-");
        Set<String> sides = new TreeSet<>();
        mention.actors().actors().stream()
                .filter(actor -> actor.country().isPresent() || !ActorMatch.isUnnamed(actor))
                .forEach(actor -> sides.add(mode + "|by " + actor.country().orElse(actor.id())));
        if (mention.event().mode().isPresent()) {
            mention.recipients()
                    .actors()
                    .forEach(actor -> actor.country().ifPresent(country -> sides.add(mode + "|to " + country)));
        }
        mention.recipients().actors().stream()
                .filter(ActorMatch::isUnnamed)
                .map(actor -> CountedThing.of(actor.name()))
                .filter(CountedThing::isKnown)
                .forEach(sort -> sides.add(mode + "|to " + sort.head()));
        return sides;
    }

    private static Set<String> countries(EventMention mention) {
        Set<String> countries = new TreeSet<>();
        mention.parties().actors().forEach(actor -> actor.country().ifPresent(countries::add));
        return countries;
    }

    /** The words of the names of its town and sides, countries left out: few deeds have them, in whatever story they are told. */
    static Set<String> names(EventMention mention) {
        Set<String> names = new TreeSet<>();
        mention.place()
                .filter(place -> place.precision() != Place.Precision.COUNTRY)
                .ifPresent(place -> names.addAll(ContentWords.of(place.name())));
        mention.parties().actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.COUNTRY && !ActorMatch.isUnnamed(actor))
                .forEach(actor -> names.addAll(ContentWords.of(actor.name())));
        names.removeIf(word -> Character.isUpperCase(word.charAt(0)));
        return names;
    }
}
