package app.daejo.alignment.align;

import app.daejo.alignment.align.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Both texts with every token linked to its possible counterparts: who may stand for whom, and how telling it is if they
 * meet. A token is as telling as its counterparts are rare in the other text.
 */
final class Document {

    /** The tokens of one side by number, and where each stands. */
    static final class Vocabulary {
        final List<Token> tokens = new ArrayList<>();
        final List<int[]> postings = new ArrayList<>();
        /** Numbers of the tokens of each passage. */
        final int[][] passages;
        /** For each token, the numbers of its counterparts on the other side, rising. */
        int[][] links = {};
        /** For each token, the kind that its best link has. */
        Kind[] kinds = {};
        /** For each token, the passages of the other side that hold a counterpart. */
        int[] reach = {};

        Vocabulary(List<List<Token>> texts) {
            Map<String, Integer> numbers = new HashMap<>();
            List<List<Integer>> where = new ArrayList<>();
            passages = new int[texts.size()][];
            for (int p = 0; p < texts.size(); p++) {
                var inPassage = new ArrayList<Integer>();
                for (var token : texts.get(p)) {
                    var number = numbers.computeIfAbsent(token.id(), id -> {
                        tokens.add(token);
                        where.add(new ArrayList<>());
                        return tokens.size() - 1;
                    });
                    where.get(number).add(p);
                    inPassage.add(number);
                }
                passages[p] = inPassage.stream().mapToInt(Integer::intValue).toArray();
            }
            where.forEach(each ->
                    postings.add(each.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    final Side source;
    final Side target;
    final Vocabulary sourceWords;
    final Vocabulary targetWords;

    Document(Side source, Side target, Lexicon lexicon) {
        this.source = source;
        this.target = target;
        this.sourceWords = new Vocabulary(source.tokens);
        this.targetWords = new Vocabulary(target.tokens);
        link(lexicon);
        dropDoubledNames();
    }

    private void link(Lexicon lexicon) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        var names = new Names();
        for (int t = 0; t < targetWords.tokens.size(); t++) {
            var token = targetWords.tokens.get(t);
            for (var key : token.keys()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(t);
            }
            boolean capital = token.kind() == Kind.NAME;
            if (capital || token.kind() == Kind.NOUN && token.form().length() >= 5) {
                names.add(t, token.form(), capital);
            }
        }
        List<Set<Integer>> back = new ArrayList<>();
        targetWords.tokens.forEach(token -> back.add(new TreeSet<>()));
        sourceWords.links = new int[sourceWords.tokens.size()][];
        sourceWords.kinds = new Kind[sourceWords.tokens.size()];
        targetWords.kinds = new Kind[targetWords.tokens.size()];
        for (int s = 0; s < sourceWords.tokens.size(); s++) {
            var token = sourceWords.tokens.get(s);
            var found = new TreeSet<Integer>();
            for (var key : token.keys()) {
                found.addAll(byKey.getOrDefault(key, List.of()));
            }
            if (token.kind() == Kind.NAME) {
                found.addAll(names.spelledBy(token.form()));
            }
            sourceWords.links[s] = found.stream().mapToInt(Integer::intValue).toArray();
            sourceWords.kinds[s] = token.kind();
            for (var t : found) {
                back.get(t).add(s);
                var known = targetWords.kinds[t];
                if (known == null || token.kind().ordinal() < known.ordinal()) {
                    targetWords.kinds[t] = token.kind();
                }
            }
        }
        targetWords.links = new int[targetWords.tokens.size()][];
        for (int t = 0; t < targetWords.links.length; t++) {
            targetWords.links[t] =
                    back.get(t).stream().mapToInt(Integer::intValue).toArray();
            if (targetWords.kinds[t] == null) {
                targetWords.kinds[t] = unlinkedKind(targetWords.tokens.get(t), lexicon);
            }
        }
        sourceWords.reach = reach(sourceWords, targetWords);
        targetWords.reach = reach(targetWords, sourceWords);
    }

    /** A word without any counterpart says something only if we would have known it. */
    private static Kind unlinkedKind(Token token, Lexicon lexicon) {
        if (token.kind() == Kind.NUMBER || token.kind() == Kind.NUMBER_WORD) {
            return token.kind();
        }
        boolean known =
                token.keys().stream().anyMatch(key -> key.charAt(0) == '~' && lexicon.hasEnglish(key.substring(1)));
        return known ? Kind.NOUN : Kind.NAME;
    }

    /** Where a name's counterparts are those of another token of the passage as well, one of the two is enough. */
    private void dropDoubledNames() {
        for (int p = 0; p < sourceWords.passages.length; p++) {
            var others = new TreeSet<Integer>();
            for (int s : sourceWords.passages[p]) {
                if (sourceWords.kinds[s] != Kind.NAME) {
                    Arrays.stream(sourceWords.links[s]).forEach(others::add);
                }
            }
            sourceWords.passages[p] = Arrays.stream(sourceWords.passages[p])
                    .filter(s -> sourceWords.kinds[s] != Kind.NAME
                            || Arrays.stream(sourceWords.links[s]).anyMatch(t -> !others.contains(t)))
                    .toArray();
        }
        for (int p = 0; p < targetWords.passages.length; p++) {
            targetWords.passages[p] = Arrays.stream(targetWords.passages[p])
                    .filter(t -> targetWords.links[t].length > 0 || targetWords.kinds[t] != Kind.NAME)
                    .toArray();
        }
    }

    private static int[] reach(Vocabulary from, Vocabulary to) {
        var reach = new int[from.tokens.size()];
        var seen = new int[to.passages.length];
        Arrays.fill(seen, -1);
        for (int t = 0; t < reach.length; t++) {
            for (int other : from.links[t]) {
                for (int p : to.postings.get(other)) {
                    if (seen[p] != t) {
                        seen[p] = t;
                        reach[t]++;
                    }
                }
            }
        }
        return reach;
    }
}
