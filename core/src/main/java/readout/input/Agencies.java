package readout.input;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wire services and the ways reports credit them. Several credited at once are parted by a comma. */
final class Agencies {

    private static final int SHORT = 5;
    private static final Map<String, String> FORMS = read();

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}(?:-\\p{Lu}{2,6})?");
    private static final Pattern OWN_WORD =
            Pattern.compile("(?i).*\\b(?:news agency|press agency|wire|newswire|news service)\\b.*");

    /** "(With inputs from ANI)", "Source: AFP", "SNA contributed to this report", "SNA writers A. Nother and B. Rest contributed …". */
    private static final Pattern CREDIT = Pattern.compile(
            "[\\[(*]?\\s*(?:with )?(?:additional |further )?(?:inputs?|agency inputs|reports?|reporting|contributions?)"
                    + "(?: were| was)?(?: contributed)? (?:from|by) (?<from>[^.;]{2,80}?)\\s*\\.?\\s*[\\])]?"
                    + "|[\\[(]?(?:source|agency|via|credit)\\s*[:|-]\\s*(?<source>[^.;]{2,40}?)[\\])]?"
                    + "|(?:the )?(?<giver>[^.;,]{2,40}?)(?: (?:writers?|reporters?|journalists?) [^;]{3,200})?"
                    + " contributed to this (?:report|story|article)\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE = Pattern.compile(
            "[-–—\\s\\[(]*(?<name>[^,;.()\\[\\]]{2,40})(?:[,;] (?:with )?(?:additional |further )?(?:reporting|inputs?|reports?)\\b.{0,80})?[\\])\\s]*");

    /** At the end of the last paragraph: "… he said. (ANI)", "… at sea. - SNA", "… he said. —Reuters". */
    private static final Pattern TAIL = Pattern.compile(
            "[.!?”’\"']\\s*(?:[(\\[](?<in>[^()\\[\\]]{2,40})[)\\]]|\\s[-–—]+\\s?(?<after>\\p{Lu}[\\p{L}. /-]{1,40}?))\\.?$");

    private Agencies() {}

    /** The agency that {@code words} name as a whole, if it is one that is known. */
    static Optional<String> known(String words) {
        String form = words.strip();
        Optional<String> exact = Optional.ofNullable(FORMS.get(form));
        return form.length() > SHORT
                ? exact.or(() -> Optional.ofNullable(FORMS.get(form.toLowerCase(Locale.ROOT))))
                : exact;
    }

    /** The agency credited where only one can stand, as in a dateline's parentheses: a known one, or an acronym. */
    static Optional<String> inPlaceOfCredit(String words) {
        return severalKnown(words)
                .or(() -> Optional.of(words.strip())
                        .filter(w -> ACRONYM.matcher(w).matches()
                                || OWN_WORD.matcher(w).matches()));
    }

    /** The agencies that {@code words} list: "Reuters and AP", "PTI/ANI"; empty when one part is none. */
    static Optional<String> severalKnown(String words) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : words.split("\\s*(?:,|/|&|;|\\band\\b)\\s*")) {
            if (part.isEmpty()) {
                continue;
            }
            Optional<String> agency = known(part);
            if (agency.isEmpty()) {
                return known(words);
            }
            found.add(agency.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
    }

    /** The agency that a paragraph of its own credits: "(With inputs from ANI)", "Reuters", "– SNA, with additional reporting by …". */
    static Optional<String> creditLine(String paragraph) {
        Matcher credit = CREDIT.matcher(paragraph);
        if (credit.matches()) {
            String words = Stream.of("from", "source", "giver")
                    .map(credit::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return severalKnown(words.replaceFirst("(?i)^(?:the )?(?:news )?agenc(?:y|ies)\\s+", ""));
        }
        Matcher line = LINE.matcher(paragraph);
        if (!line.matches()) {
            return Optional.empty();
        }
        boolean marked = paragraph.matches("[-–—(\\[].*");
        return marked ? inPlaceOfCredit(line.group("name")) : severalKnown(line.group("name"));
    }

    /** Whether a paragraph of its own credits agencies without naming one. */
    static boolean isNamelessCredit(String paragraph) {
        return paragraph.matches(
                "(?i)[-–—(\\[\\s]*(?:with )?(?:(?:inputs? from )?(?:news )?agenc(?:y|ies)(?: inputs?| reports?)?)[)\\].\\s]*");
    }

    /** The agency credited at the end of the last paragraph. */
    static Optional<String> atEnd(String lastParagraph) {
        String end = lastParagraph.substring(Math.max(0, lastParagraph.length() - 60));
        Matcher tail = TAIL.matcher(end);
        if (!tail.find()) {
            return Optional.empty();
        }
        return inPlaceOfCredit(tail.group("in") == null ? tail.group("after") : tail.group("in"));
    }

    private static Map<String, String> read() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String line : RuleFile.lines("agencies.tsv")) {
            List<String> cells = List.of(line.split("\t"));
            String name = cells.get(0);
            Set<String> all = new LinkedHashSet<>(Set.of(name));
            if (cells.size() > 1) {
                all.addAll(List.of(cells.get(1).split("\\|")));
            }
            all.forEach(form -> add(forms, form, name));
        }
        return forms.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void add(Map<String, String> forms, String form, String name) {
        forms.put(form, name);
        if (form.length() > SHORT) {
            forms.put(form.toLowerCase(Locale.ROOT), name);
        }
    }
}
