package readout.input;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote a report, and when: "By Ann Other in Quay", "Ann Other | Reuters | 3 May 2031", "Published: 3 May 2031". */
final class Bylines {

    /**
     * What such a line says.
     *
     * @param author without "By" and without the place written from
     * @param agency the wire it credits
     * @param date the full day it names
     * @param dateOnly whether it says nothing but a date
     */
    record Line(Optional<String> author, Optional<String> agency, Optional<LocalDate> date, boolean dateOnly) {

        /** What kind of line it is, in a word or two. */
        String reason() {
            return author.isPresent() || agency.isPresent() ? "byline" : "date line";
        }
    }

    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 60;

    private static final Pattern BY =
            Pattern.compile("(?:By|BY|(?:Written|Reported|Report|Story|Words|Text) by)\\s*:?\\s+(?<names>\\p{Lu}.*)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·]\\s*|\\s+[/—–]\\s+");
    private static final Pattern FROM_WHERE =
            Pattern.compile("\\s+(?:in|IN|for|FOR)\\s+\\p{Lu}.*$|\\s*[,(]?\\s*\\S+@\\S+\\)?$");
    private static final Set<String> CONNECTORS = Set.of(
            "and", "&", "with", "de", "al", "bin", "bint", "ibn", "van", "von", "der", "den", "la", "el", "our", "of",
            "the", "da", "di", "du", "in", "for");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,3}\\p{Lu}[\\p{L}'’.-]+");

    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)\\b(?:(?:first |last )?(?:published|updated|posted|modified|created|date|issued|released)(?: on| at)?|on|at|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:mon|tue|wed|thu|fri|sat|sun)|a\\.?m\\.?|p\\.?m\\.?|hours|hrs|h|gmt|utc|ist|est|edt|bst|cet|cest|pst|pdt|et|local time|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?"
                    + "|\\d{1,2}(?:st|nd|rd|th)?\\.? \\p{L}{3,9}|\\d{1,4})\\b\\.?");

    private static final Pattern STAMP = Pattern.compile(
            "(?i)(?:first |last )?(?:published|updated|posted|modified|last modified|date)(?: on| at)?\\s*[:|-]?\\s.*");

    private Bylines() {}

    /** What {@code paragraph} says of author, agency and day, when it says nothing else. */
    static Optional<Line> of(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        return dateLine(paragraph).or(() -> byLine(paragraph)).or(() -> segments(paragraph));
    }

    /** Whether {@code paragraph} is a stamp that may stand anywhere on a page: "Published: …", "Last updated …". */
    static boolean isStamp(String paragraph) {
        return paragraph.length() <= LONGEST
                && STAMP.matcher(paragraph).matches()
                && dateLine(paragraph).isPresent();
    }

    private static Optional<Line> dateLine(String paragraph) {
        Optional<LocalDate> day = PrintedDate.in(paragraph);
        boolean nothingElse = day.isPresent()
                && DATE_WORDS
                        .matcher(paragraph)
                        .replaceAll("")
                        .replaceAll("[\\s\\d\\p{Punct}–—•·]+", "")
                        .isEmpty();
        return nothingElse ? Optional.of(new Line(Optional.empty(), Optional.empty(), day, true)) : Optional.empty();
    }

    private static Optional<Line> byLine(String paragraph) {
        Matcher by = BY.matcher(paragraph);
        if (!by.matches()) {
            return Optional.empty();
        }
        String[] parts = SEPARATOR.split(by.group("names"));
        String names = FROM_WHERE.matcher(parts[0]).replaceFirst("").strip();
        String[] comma = names.split(",\\s*");
        Optional<String> agency = Arrays.stream(parts)
                .flatMap(part -> Arrays.stream(part.split(",\\s*")))
                .flatMap(part -> Agencies.severalKnown(part).stream())
                .findFirst();
        if (agency.isPresent()
                && comma.length > 1
                && Agencies.severalKnown(comma[comma.length - 1]).isPresent()) {
            names = names.substring(0, names.lastIndexOf(','));
        }
        boolean named = areNames(names);
        Optional<String> author =
                Optional.of(names).filter(n -> Agencies.severalKnown(n).isEmpty());
        return named ? Optional.of(new Line(author, agency, PrintedDate.in(paragraph), false)) : Optional.empty();
    }

    /** "Ann Other | Agency | day", in any order; one part must be an agency or a day, or the line could be anything. */
    private static Optional<Line> segments(String paragraph) {
        List<String> parts = List.of(SEPARATOR.split(paragraph));
        boolean short_ = parts.stream().allMatch(part -> part.length() <= LONGEST_LABEL) && !paragraph.endsWith(".");
        Optional<LocalDate> day = PrintedDate.in(paragraph);
        Optional<String> agency = parts.stream()
                .flatMap(part -> Agencies.severalKnown(part).stream())
                .findFirst();
        if (!short_ || (parts.size() < 2 && !isLabelAndDate(paragraph)) || (day.isEmpty() && agency.isEmpty())) {
            return Optional.empty();
        }
        Optional<String> author = parts.stream()
                .filter(part -> parts.size() > 1 && !part.equals(part.toUpperCase(Locale.ROOT)))
                .filter(part -> NAME.matcher(part).matches()
                        && Agencies.severalKnown(part).isEmpty())
                .filter(part -> PrintedDate.in(part).isEmpty())
                .findFirst();
        return Optional.of(new Line(author, agency, day, false));
    }

    /** "The Example Daily, Tuesday, 11 February 2031": names and a day, no sentence. */
    private static boolean isLabelAndDate(String paragraph) {
        String label = paragraph.replaceFirst(",.*$", "").strip();
        String rest = paragraph.substring(Math.min(paragraph.length(), label.length()));
        return areNames(label) && dateLine(rest).isPresent();
    }

    private static boolean areNames(String words) {
        return Arrays.stream(words.split("[\\s,]+"))
                        .allMatch(word -> CONNECTORS.contains(word)
                                || !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                && !words.matches(".*\\p{L}{3,}\\.$")
                && words.split("[\\s,]+").length <= 14;
    }
}
