package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Status;
import readout.model.Passage;

/**
 * A contact as one report tells it.
 *
 * @param contact the row of the report
 * @param report the report
 * @param story the story the report is in
 * @param parties who talked
 * @param when when
 * @param words the content words of the sentences that tell of it
 */
record ContactMention(Contact contact, Report report, String story, Side parties, When when, Set<String> words) {

    /** The most telling first. */
    static final Comparator<ContactMention> ORDER = Comparator.<ContactMention>comparingInt(m -> -m.told())
            .thenComparing(m -> m.report, Report.ORDER)
            .thenComparing(ContactMention::sentence)
            .thenComparing(ContactMention::triggerPassage)
            .thenComparing(m -> m.contact.id());

    static ContactMention of(Contact contact, Report report, String story, Map<String, Actor> actors) {
        boolean recent = contact.status() != Status.PLANNED;
        return new ContactMention(
                contact,
                report,
                story,
                Side.of(contact.parties(), actors),
                When.of(contact.date(), report, recent),
                ContentWords.of(contact.reports().stream()
                        .map(told -> told.sentence().text())
                        .collect(Collectors.joining(" "))));
    }

    Passage sentence() {
        return contact.reports().get(0).sentence();
    }

    Passage triggerPassage() {
        return contact.reports().get(0).trigger();
    }

    private int told() {
        long persons = parties.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && !ActorMatch.isUnnamed(a))
                .count();
        return (when.isDay() ? 4 : when.told() ? 1 : 0)
                + (int) Math.min(4, 2 * persons)
                + (contact.medium() == Medium.UNKNOWN ? 0 : 1);
    }

    /** Where it is compared: contacts of its story, or between the same countries, on its days. */
    Gathering.Blocks blocks() {
        Set<String> countries = new TreeSet<>();
        parties.actors().forEach(actor -> countries.add(actor.country().orElse(actor.id())));
        String vague = story + "|" + countries;
        List<String> under = new ArrayList<>(List.of(vague));
        for (String day : when.days()) {
            under.add(story + "|" + day);
            under.add(countries + "|" + day);
        }
        return new Gathering.Blocks(under, under.size() == 1 ? under : under.subList(1, under.size()));
    }

    /** How likely the two tell of one occasion, by days, parties, medium, place and, which of several it was, words; empty where they cannot. */
    OptionalDouble likeness(ContactMention other, ContentWords language) {
        return weigh(other, language).likeness();
    }

    /** What speaks for their being one occasion, and what keeps them apart. */
    TellingPair weigh(ContactMention other, ContentWords language) {
        OptionalDouble days = when.likeness(other.when);
        OptionalDouble who = parties.likeness(other.parties, false);
        OptionalDouble how = medium(other);
        OptionalDouble places = isFaceToFace() && other.isFaceToFace()
                ? Places.likeness(contact.place(), other.contact.place())
                : OptionalDouble.of(0);
        if (days.isEmpty()) {
            return apart("other days");
        }
        if (who.isEmpty()
                || who.getAsDouble() == 0
                || parties.actors().size() != other.parties.actors().size()) {
            return apart("other parties");
        }
        if (how.isEmpty() || places.isEmpty()) {
            return apart(how.isEmpty() ? "other mediums" : "other places");
        }
        // What one report tells as two occasions, one of a day and one of none, are two: it would have joined them
        // itself.
        if (report.id().equals(other.report.id()) && when.told() != other.when.told()) {
            return apart("one report tells them as two");
        }
        if (isPlanned() != other.isPlanned()) {
            return apart("one took place, the other is planned");
        }
        return new TellingPair(
                Optional.empty(),
                List.of(
                        new TellingPair.Part("days", days.getAsDouble()),
                        new TellingPair.Part("parties", who.getAsDouble()),
                        new TellingPair.Part("medium", how.getAsDouble()),
                        new TellingPair.Part("places", places.getAsDouble()),
                        new TellingPair.Part("words", Thresholds.TALK_WEIGHT * language.jaccard(words, other.words))),
                Thresholds.ONE_CONTACT,
                Optional.empty());
    }

    private static TellingPair apart(String against) {
        return TellingPair.apart(against, Thresholds.ONE_CONTACT);
    }

    private OptionalDouble medium(ContactMention other) {
        Medium one = contact.medium();
        Medium two = other.contact.medium();
        // Through a mediator is not the same as directly, but those who sat in one room did talk, whoever brought them
        // there.
        boolean mediated =
                contact.mediator().isPresent() != other.contact.mediator().isPresent();
        if (mediated && !(isFaceToFace() && other.isFaceToFace())) {
            return OptionalDouble.empty();
        }
        if (one == two) {
            return OptionalDouble.of(one == Medium.UNKNOWN ? Weights.FITTING_MEDIUM : Weights.SAME_MEDIUM);
        }
        boolean open = one == Medium.UNKNOWN || two == Medium.UNKNOWN || isFaceToFace() && other.isFaceToFace();
        return open ? OptionalDouble.of(Weights.FITTING_MEDIUM) : OptionalDouble.empty();
    }

    private boolean isFaceToFace() {
        return contact.medium() == Medium.MEETING || contact.medium() == Medium.VISIT;
    }

    private boolean isPlanned() {
        return contact.status() == Status.PLANNED;
    }
}
