package respondet.app.agreement;

import java.util.ArrayList;
import java.util.List;
import respondet.app.agreement.DiffLine.Kind;

/** Compares two texts line by line: the longest common lines stay, what differs is removed and added. */
final class LineDiff {

    private static final int CONTEXT = 2;

    /** Above this many pairs of lines that differ the middle is shown as replaced whole. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> old;
    private final List<String> now;
    private final List<DiffLine> lines = new ArrayList<>();

    private LineDiff(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    /** The lines that changed with some around them; empty where nothing changed. */
    static List<DiffLine> between(String before, String after) {
        var diff = new LineDiff(before.lines().toList(), after.lines().toList());
        diff.compare();
        return diff.shortened();
    }

    private void compare() {
        int start = commonStart();
        int end = commonEnd(start);
        for (int i = 0; i < start; i++) {
            same(i, i);
        }
        middle(start, old.size() - end, now.size() - end);
        for (int i = end; i > 0; i--) {
            same(old.size() - i, now.size() - i);
        }
    }

    private int commonStart() {
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        return start;
    }

    private int commonEnd(int start) {
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private void middle(int start, int oldEnd, int newEnd) {
        int i = start;
        int j = start;
        if ((long) (oldEnd - start) * (newEnd - start) <= MOST_PAIRS) {
            var common = common(start, oldEnd, newEnd);
            while (i < oldEnd && j < newEnd) {
                if (old.get(i).equals(now.get(j))) {
                    same(i++, j++);
                } else if (common[i + 1 - start][j - start] >= common[i - start][j + 1 - start]) {
                    removed(i++);
                } else {
                    added(j++);
                }
            }
        }
        while (i < oldEnd) {
            removed(i++);
        }
        while (j < newEnd) {
            added(j++);
        }
    }

    /** How many lines are common from each pair of places on. */
    private int[][] common(int start, int oldEnd, int newEnd) {
        var common = new int[oldEnd - start + 1][newEnd - start + 1];
        for (int i = oldEnd - start - 1; i >= 0; i--) {
            for (int j = newEnd - start - 1; j >= 0; j--) {
                common[i][j] = old.get(start + i).equals(now.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void same(int i, int j) {
        lines.add(new DiffLine(Kind.SAME, i + 1, j + 1, old.get(i)));
    }

    private void removed(int i) {
        lines.add(new DiffLine(Kind.REMOVED, i + 1, 0, old.get(i)));
    }

    private void added(int j) {
        lines.add(new DiffLine(Kind.ADDED, 0, j + 1, now.get(j)));
    }

    private List<DiffLine> shortened() {
        var kept = new ArrayList<DiffLine>();
        boolean changed = false;
        for (int i = 0; i < lines.size(); i++) {
            if (isNearChange(i)) {
                kept.add(lines.get(i));
            } else if (kept.isEmpty() || kept.getLast().kind() != Kind.GAP) {
                kept.add(new DiffLine(Kind.GAP, 0, 0, "…"));
            }
            changed |= lines.get(i).kind() != Kind.SAME;
        }
        return changed ? List.copyOf(kept) : List.of();
    }

    private boolean isNearChange(int i) {
        return lines.subList(Math.max(0, i - CONTEXT), Math.min(lines.size(), i + CONTEXT + 1)).stream()
                .anyMatch(line -> line.kind() != Kind.SAME);
    }
}
