package readout.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all of many phrases in one pass over a text, in time that does not depend on how many there are: the automaton of Aho and Corasick
 * ("Efficient string matching", 1975) with words for letters. Immutable; {@link Search} walks it.
 */
final class PhraseIndex {

    /** Words of the longest phrase; a longer one is not looked for. */
    static final int LONGEST = 12;

    static final int START = 0;

    private final WordTable words;
    private final long[] keys;
    private final int[] targets;
    private final int[] fallback;
    private final int[] nextFound;
    private final int[] depth;
    private final Phrase[][] found;

    private PhraseIndex(WordTable words, List<Map<Integer, Integer>> moves, List<List<Phrase>> ends, int[] depth) {
        this.words = words;
        this.depth = depth;
        int size = moves.stream().mapToInt(Map::size).sum();
        keys = new long[Integer.highestOneBit(Math.max(8, size)) * 4];
        targets = new int[keys.length];
        Arrays.fill(keys, -1);
        for (int state = 0; state < moves.size(); state++) {
            for (Map.Entry<Integer, Integer> move : moves.get(state).entrySet()) {
                put((long) state << 32 | move.getKey(), move.getValue());
            }
        }
        found = ends.stream().map(list -> list.toArray(Phrase[]::new)).toArray(Phrase[][]::new);
        fallback = new int[moves.size()];
        nextFound = new int[moves.size()];
        link(moves);
    }

    /** The index of {@code phrases}; of those with the same words each is found. */
    static PhraseIndex of(List<Phrase> phrases) {
        WordTable.Builder words = new WordTable.Builder();
        List<Map<Integer, Integer>> moves = new ArrayList<>(List.of(new HashMap<>()));
        List<List<Phrase>> ends = new ArrayList<>(List.of(new ArrayList<>()));
        List<Integer> depth = new ArrayList<>(List.of(0));
        for (Phrase phrase : phrases) {
            List<String> folded = phrase.folded();
            if (folded.isEmpty() || folded.size() > LONGEST) {
                continue;
            }
            int state = START;
            for (String word : folded) {
                int from = state;
                state = moves.get(from).computeIfAbsent(words.number(word), w -> {
                    moves.add(new HashMap<>());
                    ends.add(new ArrayList<>());
                    depth.add(depth.get(from) + 1);
                    return moves.size() - 1;
                });
            }
            if (!ends.get(state).contains(phrase)) {
                ends.get(state).add(phrase);
            }
        }
        return new PhraseIndex(
                words.build(), moves, ends, depth.stream().mapToInt(d -> d).toArray());
    }

    WordTable words() {
        return words;
    }

    /** The state after {@code word}. */
    int after(int state, int word) {
        for (int from = state; ; from = fallback[from]) {
            int to = move(from, word);
            if (to >= 0 || from == START) {
                return Math.max(to, START);
            }
        }
    }

    /** {@code state} where phrases end there, else the next shorter one where some do; {@link #START} where none do. */
    int ending(int state) {
        return state == START || found[state].length > 0 ? state : nextFound[state];
    }

    /** The next shorter state where phrases end. */
    int shorter(int state) {
        return nextFound[state];
    }

    /** The phrases that end there. */
    Phrase[] found(int state) {
        return found[state];
    }

    /** How many words lead there. */
    int depth(int state) {
        return depth[state];
    }

    private void link(List<Map<Integer, Integer>> moves) {
        List<Integer> queue = new ArrayList<>(List.of(START));
        for (int i = 0; i < queue.size(); i++) {
            int state = queue.get(i);
            for (Map.Entry<Integer, Integer> move : moves.get(state).entrySet()) {
                int to = move.getValue();
                fallback[to] = state == START ? START : after(fallback[state], move.getKey());
                nextFound[to] = ending(fallback[to]);
                queue.add(to);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] >= 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int move(int state, int word) {
        long key = (long) state << 32 | word;
        for (int slot = slot(key); keys[slot] >= 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    }
}
