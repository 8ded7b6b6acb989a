package readout.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements: the contents that are not blank, by {@code property}, {@code name} and {@code itemprop}, case ignored. */
final class Metas {

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    Metas(Document page) {
        for (Element element : page.select("meta[content]")) {
            String content = oneLine(element.attr("content"));
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                if (element.hasAttr(key) && !content.isEmpty()) {
                    contents.computeIfAbsent(element.attr(key).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                            .add(content);
                }
            }
        }
    }

    /** The content of the first of {@code names}, in that order, that is there. */
    Optional<String> first(String... names) {
        return all(names).findFirst();
    }

    /** The contents of {@code names}, in that order. */
    Stream<String> all(String... names) {
        return Stream.of(names)
                .flatMap(name -> contents.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream());
    }

    /** The contents of those in whose name {@code words} are found, in the page's order. */
    Stream<String> named(Pattern words) {
        return contents.entrySet().stream()
                .filter(meta -> words.matcher(meta.getKey()).find())
                .flatMap(meta -> meta.getValue().stream());
    }

    private static String oneLine(String text) {
        return Decoded.clean(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
