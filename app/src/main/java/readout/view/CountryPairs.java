package readout.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Dossier;

/**
 * Which countries talk to each other directly, when they last did, and through whom those talk that do not. Days are counted to the newest
 * dated report, so that a dossier says the same whenever it is opened.
 *
 * @param pairs those whose forces clash first, then by names
 * @param newest the day of the newest dated report, if any is dated
 */
public record CountryPairs(List<Pair> pairs, Optional<LocalDate> newest) {

    private static final int MATERIAL_CONFLICT = 4;
    private static final Comparator<List<String>> BY_NAMES =
            Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1));

    /**
     * A contact as far as countries go.
     *
     * @param countries of its parties
     * @param day its last possible day, if known
     * @param mediated whether it went through a mediator
     * @param mediator the mediator's country, if it has one
     */
    public record Occasion(
            Set<String> countries, Optional<LocalDate> day, boolean mediated, Optional<String> mediator) {

        /** Copies the set. */
        public Occasion {
            countries = Set.copyOf(countries);
        }
    }

    /**
     * Two countries.
     *
     * @param one the first by name
     * @param two the second
     * @param adversaries whether one's forces are told to have acted against the other's
     * @param direct how many direct contacts are reported
     * @param last the day of the last direct one, if dated
     * @param days from then to the newest report
     * @param between countries that brought them together, or that spoke with both
     */
    public record Pair(
            String one,
            String two,
            boolean adversaries,
            int direct,
            Optional<LocalDate> last,
            OptionalLong days,
            Set<String> between) {

        /** In words, without the names: "direct contact on 8 May 2025, 2 days before the newest report". */
        public String inWords() {
            String through = between.isEmpty() ? "" : "; through or beside them: " + String.join(", ", between);
            if (direct == 0) {
                return "no direct contact reported" + through;
            }
            String count = direct + (direct == 1 ? " direct contact" : " direct contacts");
            return last.map(day -> count + ", the last on " + Wording.day(day) + since())
                    .orElse(count + ", day not known");
        }

        private String since() {
            if (days.isEmpty()) {
                return "";
            }
            long n = days.getAsLong();
            return n == 0
                    ? ", the day of the newest report"
                    : ", " + n + (n == 1 ? " day" : " days") + " before the newest report";
        }
    }

    /** Copies the list. */
    public CountryPairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * The pairs that talk, and those that are adversaries.
     *
     * @param occasions contacts that took place
     * @param adversaries pairs of countries of which one acted against the other by force; their order does not matter
     * @param reports days of the reports
     */
    public static CountryPairs of(
            Collection<Occasion> occasions, Collection<List<String>> adversaries, Collection<LocalDate> reports) {
        Map<List<String>, List<Occasion>> direct = new TreeMap<>(BY_NAMES);
        Map<List<String>, Set<String>> through = new HashMap<>();
        for (Occasion occasion : occasions) {
            for (List<String> pair : pairs(occasion.countries())) {
                List<Occasion> of = direct.computeIfAbsent(pair, p -> new ArrayList<>());
                if (occasion.mediated()) {
                    occasion.mediator()
                            .ifPresent(m -> through.computeIfAbsent(pair, p -> new TreeSet<>())
                                    .add(m));
                } else {
                    of.add(occasion);
                }
            }
        }
        Set<List<String>> foes = new TreeSet<>(BY_NAMES);
        adversaries.forEach(pair -> foes.add(pair.stream().sorted().toList()));
        foes.forEach(pair -> direct.computeIfAbsent(pair, p -> new ArrayList<>()));
        Optional<LocalDate> newest = reports.stream().max(LocalDate::compareTo);
        List<Pair> found = new ArrayList<>();
        direct.forEach((pair, of) -> {
            Set<String> between = new TreeSet<>(through.getOrDefault(pair, Set.of()));
            between.addAll(inTouchWithBoth(pair, direct));
            found.add(pair(pair, foes.contains(pair), of, between, newest));
        });
        found.sort(Comparator.comparing((Pair p) -> !p.adversaries()));
        return new CountryPairs(found, newest);
    }

    /** Whether an event of this quad class and status tells of force between two countries: recent, and not only planned or denied. */
    public static boolean isForce(int quad, String status) {
        return quad == MATERIAL_CONFLICT && (status.equals("reported") || status.equals("claimed"));
    }

    /** The pairs of a country of {@code from} and another of {@code to}. */
    public static List<List<String>> across(Collection<String> from, Collection<String> to) {
        Set<List<String>> pairs = new TreeSet<>(BY_NAMES);
        for (String one : from) {
            to.stream().filter(two -> !two.equals(one)).forEach(two -> pairs.add(List.of(one, two)));
        }
        return List.copyOf(pairs);
    }

    /** As {@link #of(Collection, Collection, Collection)}, of a whole dossier. */
    public static CountryPairs of(Dossier dossier) {
        Map<String, String> countries = countries(dossier, Standing::talksForCountry);
        Map<String, String> forces = countries(dossier, Standing::actsForCountry);
        List<Occasion> occasions = dossier.contacts().stream()
                .filter(contact -> contact.status() == Contact.Status.REPORTED)
                .map(contact -> new Occasion(
                        countries(contact.parties(), countries),
                        contact.date().flatMap(date -> date.end().or(date::start)),
                        contact.mediator().isPresent(),
                        contact.mediator()
                                .map(ref -> countries.getOrDefault(ref.actor(), ""))
                                .filter(m -> !m.isEmpty())))
                .toList();
        List<List<String>> foes = dossier.events().stream()
                .filter(event ->
                        isForce(event.code().quad(), event.status().name().toLowerCase(Locale.ROOT)))
                .flatMap(event -> {
                    Set<String> from = countries(event.actors(), forces);
                    Set<String> to = countries(event.recipients(), countries);
                    return across(from, event.recipients().isEmpty() ? from : to).stream();
                })
                .toList();
        List<LocalDate> days = dossier.articles().stream()
                .flatMap(a -> a.article().published().flatMap(DateRange::end).stream())
                .toList();
        return of(occasions, foes, days);
    }

    /** The countries of the actors that stand for them, by the actors' ids. */
    private static Map<String, String> countries(Dossier dossier, BiPredicate<String, String> stands) {
        Map<String, String> countries = new HashMap<>();
        for (Actor actor : dossier.actors()) {
            if (stands.test(
                    actor.kind().name().toLowerCase(Locale.ROOT), actor.sector().orElse(""))) {
                actor.country().ifPresent(country -> countries.put(actor.id(), country));
            }
        }
        return countries;
    }

    private static Set<String> countries(List<ActorRef> refs, Map<String, String> countries) {
        Set<String> found = new TreeSet<>();
        refs.forEach(ref -> Optional.ofNullable(countries.get(ref.actor())).ifPresent(found::add));
        return found;
    }

    private static Pair pair(
            List<String> names, boolean foes, List<Occasion> direct, Set<String> between, Optional<LocalDate> newest) {
        Optional<LocalDate> last = direct.stream()
                .flatMap(o -> o.day().stream())
                // A month told of as a whole ends after the reports that tell of it.
                .filter(day -> newest.isEmpty() || !day.isAfter(newest.get()))
                .reduce(BinaryOperator.maxBy(Comparator.naturalOrder()));
        OptionalLong days = last.isPresent() && newest.isPresent()
                ? OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(last.get(), newest.get())))
                : OptionalLong.empty();
        return new Pair(
                names.get(0), names.get(1), foes, direct.size(), last, days, direct.isEmpty() ? between : Set.of());
    }

    private static Set<String> inTouchWithBoth(List<String> pair, Map<List<String>, List<Occasion>> direct) {
        return common(touching(pair.get(0), direct), touching(pair.get(1), direct));
    }

    private static Set<String> common(Set<String> one, Set<String> two) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(two);
        return both;
    }

    private static Set<String> touching(String country, Map<List<String>, List<Occasion>> direct) {
        Set<String> touching = new TreeSet<>();
        direct.forEach((pair, of) -> {
            if (!of.isEmpty() && pair.contains(country)) {
                touching.add(pair.get(pair.get(0).equals(country) ? 1 : 0));
            }
        });
        return touching;
    }

    private static List<List<String>> pairs(Set<String> countries) {
        List<String> sorted = countries.stream().sorted().toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (String other : sorted.subList(i + 1, sorted.size())) {
                pairs.add(List.of(sorted.get(i), other));
            }
        }
        return pairs;
    }
}
