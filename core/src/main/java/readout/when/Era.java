package readout.when;

/** The years undated reports are taken to be of: {@code era.txt}. */
final class Era {

    /** The year of this release. */
    static final int RELEASE = number("release");

    /** How many years older than the release a report may be. */
    static final int BACK = number("back");

    /** How many years before those a report of them may stop naming years. */
    static final int NAMED = number("named");

    private Era() {}

    private static int number(String name) {
        return RuleBook.lines("era.txt").stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> Integer.parseInt(line.substring(name.length() + 2).strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("era.txt: a line \"" + name + ": NUMBER\" is missing"));
    }
}
