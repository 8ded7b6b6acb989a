package readout.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address to be visited.
 *
 * @param address what to ask for
 * @param role what it is to be read for
 * @param link where it is listed
 * @param way the addresses that sent on to it, the first one first
 * @param attempt the how manieth try this is, from 1
 */
record Task(WebAddress address, Role role, Optional<Link> link, List<WebAddress> way, int attempt) {

    /** What an address is read for. */
    enum Role {
        /** Named by the user: whatever it is, and what it lists if it is a list. */
        NAMED,
        /** Listed in an index of sitemaps: the pages it lists. */
        SITEMAP,
        /** Listed: the page. */
        PAGE,
        /** What a host allows. */
        ROBOTS
    }

    static Task named(WebAddress address) {
        return new Task(address, Role.NAMED, Optional.empty(), List.of(), 1);
    }

    static Task robots(WebAddress file) {
        return new Task(file, Role.ROBOTS, Optional.empty(), List.of(), 1);
    }

    static Task listed(WebAddress address, Role role, Link link) {
        return new Task(address, role, Optional.of(link), List.of(), 1);
    }

    /** The address that this one sends on to, for the same purpose. */
    Task redirected(WebAddress to) {
        List<WebAddress> longer = new ArrayList<>(way);
        longer.add(address);
        return new Task(to, role, link, List.copyOf(longer), 1);
    }

    /** The same once more. */
    Task again() {
        return new Task(address, role, link, way, attempt + 1);
    }

    /** Whether what is listed there is to be visited too. */
    boolean readsLists() {
        return role == Role.NAMED || role == Role.SITEMAP;
    }

    /** What it is taken for as long as its content is not known. */
    String kind() {
        return switch (role) {
            case SITEMAP -> Visit.SITEMAP;
            case ROBOTS -> Visit.ROBOTS;
            case NAMED, PAGE -> Visit.PAGE;
        };
    }

    List<String> via() {
        return way.stream().map(WebAddress::toString).toList();
    }
}
