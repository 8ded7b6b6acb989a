package readout.compare;

/** British and American print of one word: "emphasise" and "emphasize", "neighbour" and "neighbor", "defence" and "defense". */
final class Spelling {

    private Spelling() {}

    /** {@code word}, in lower case, as both print it; for comparing alone, since it makes some other words one, too. */
    static String plain(String word) {
        String plain = word.replace('z', 's').replace("our", "or").replace("ogue", "og");
        if (plain.endsWith("ence")) {
            return plain.substring(0, plain.length() - 2) + "se";
        }
        return plain.endsWith("tre") ? plain.substring(0, plain.length() - 2) + "er" : plain;
    }
}
