package readout.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of an outlet that a page stands in: as its metadata name it, else the last but one step of the way that it shows to
 * itself, else a part of its address that is the name of a section in {@code sections.tsv} and of nothing else.
 */
final class Sections {

    private static final Set<String> KNOWN = names("section");
    private static final Set<String> ANY = names("any");
    private static final Set<String> NONE = names("none");

    private static final String[] METAS = {
        "article:section",
        "og:article:section",
        "og:section",
        "section",
        "article.section",
        "parsely-section",
        "prism.section",
        "sailthru.section",
        "sailthru_section",
        "cXenseParse:section"
    };

    private static final String WAY = "[itemtype*=BreadcrumbList], [class*=breadcrumb], [id*=breadcrumb],"
            + " [aria-label=breadcrumb], [aria-label=breadcrumbs], [aria-label=Breadcrumb], [aria-label=Breadcrumbs]";

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;|>]\\s*");
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;
    private static final int DEEPEST = 3;

    private Sections() {}

    /**
     * The section of {@code page}.
     *
     * @param title its headline, which ends the way to it
     * @param outlet its outlet's name, which may begin it
     */
    static Optional<String> of(
            Document page,
            Metas metas,
            StructuredData data,
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet) {
        Predicate<String> other =
                name -> title.filter(words -> Titles.same(words, name)).isEmpty()
                        && outlet.filter(words -> Titles.same(words, name)).isEmpty();
        return best(Stream.concat(data.sections(), metas.all(METAS)).filter(other))
                .or(() -> way(page, data, other))
                .or(() -> url.flatMap(Sections::inPath));
    }

    /** Of several the first that is known, else the first that says something. */
    private static Optional<String> best(Stream<String> named) {
        List<String> names = named.flatMap(SEVERAL::splitAsStream)
                .map(String::strip)
                .filter(Sections::isSection)
                .toList();
        return names.stream()
                .filter(name -> KNOWN.contains(bare(name)))
                .findFirst()
                .or(() ->
                        names.stream().filter(name -> !ANY.contains(bare(name))).findFirst())
                .or(() -> names.stream().findFirst())
                .map(Sections::asName);
    }

    /** The last step of the way to the page that is a section. */
    private static Optional<String> way(Document page, StructuredData data, Predicate<String> other) {
        List<String> steps = data.way();
        List<String> shown = steps.isEmpty()
                ? Optional.ofNullable(page.selectFirst(WAY)).stream()
                        .flatMap(way -> way.select("a").stream().map(Element::text))
                        .map(String::strip)
                        .toList()
                : steps;
        List<String> sections =
                shown.stream().filter(Sections::isSection).filter(other).toList();
        return sections.isEmpty() ? Optional.empty() : Optional.of(asName(sections.get(sections.size() - 1)));
    }

    /** The last of the first parts of the address's path that is the name of a section. */
    private static Optional<String> inPath(String url) {
        try {
            String path = Optional.ofNullable(new URI(url.strip()).getPath()).orElse("");
            List<String> parts =
                    Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
            return parts.subList(0, Math.min(DEEPEST, Math.max(0, parts.size() - 1))).stream()
                    .filter(part -> KNOWN.contains(bare(part)))
                    .reduce((first, last) -> last)
                    .map(Sections::asName);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isSection(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && (name.indexOf('.') < 0 || KNOWN.contains(bare(name)))
                && name.indexOf('/') < 0
                && name.charAt(0) != '@'
                && !NONE.contains(bare(name));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }

    /** "middle-east" as "Middle East": a name that was made for an address is written as one; any other stays as it is. */
    private static String asName(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        String words = bare(name);
        return words.length() == 2
                ? words.toUpperCase(Locale.ROOT)
                : Stream.of(words.split(" +"))
                        .map(word -> word.isEmpty() || word.equals("and")
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" "));
    }

    private static Set<String> names(String kind) {
        Set<String> names = new HashSet<>();
        RuleFile.lines("sections.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(kind))
                .forEach(cells ->
                        Stream.of(cells[1].split("\\|")).map(Sections::bare).forEach(names::add));
        return Set.copyOf(names);
    }
}
