package readout.who;

/** Whether capitals can be the short form of a name. */
final class Abbreviations {

    private Abbreviations() {}

    /** Whether all letters of {@code capitals} but one are initials of words of {@code name}, in whatever order: names are often abbreviated in another language. */
    static boolean canBe(String capitals, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        int found = 0;
        for (char letter : capitals.toCharArray()) {
            int at = initials.indexOf(String.valueOf(letter));
            if (at >= 0) {
                initials.deleteCharAt(at);
                found++;
            }
        }
        return capitals.length() > 1 && found >= Math.max(2, capitals.length() - 1);
    }
}
