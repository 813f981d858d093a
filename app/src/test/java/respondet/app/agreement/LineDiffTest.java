package respondet.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import respondet.app.agreement.DiffLine.Kind;

class LineDiffTest {

    private static String diff(String before, String after) {
        return LineDiff.between(before, after).stream()
                .map(line -> switch (line.kind()) {
                    case SAME -> " " + line.text();
                    case REMOVED -> "-" + line.text();
                    case ADDED -> "+" + line.text();
                    case GAP -> "…";
                })
                .collect(Collectors.joining());
    }

    @Test
    void showsWhatChangedWithTheLinesAround() {
        assertThat(diff("a\nb\nc\nd\ne\nf", "a\nb\nc\nd\nx\nf")).isEqualTo("… c d-e+x f");
        assertThat(diff("a\nb", "a\nb\nc")).isEqualTo(" a b+c");
        assertThat(diff("", "a")).isEqualTo("+a");
        assertThat(diff("a", "a")).isEmpty();
    }

    @Test
    void numbersTheLinesOfBothTexts() {
        assertThat(LineDiff.between("a\nb\nc", "b\nc\nd"))
                .containsExactly(
                        new DiffLine(Kind.REMOVED, 1, 0, "a"),
                        new DiffLine(Kind.SAME, 2, 1, "b"),
                        new DiffLine(Kind.SAME, 3, 2, "c"),
                        new DiffLine(Kind.ADDED, 0, 3, "d"));
    }

    /** Whatever is compared: without what was removed it is the new text, without what was added the old one. */
    @Test
    void losesNoLine() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var before = lines(random);
            var after = lines(random);
            var all = LineDiff.between(before, after);
            if (all.stream().noneMatch(line -> line.kind() == Kind.GAP) && !all.isEmpty()) {
                assertThat(all.stream().filter(line -> line.after() > 0).map(DiffLine::text))
                        .isEqualTo(after.lines().toList());
                assertThat(all.stream().filter(line -> line.before() > 0).map(DiffLine::text))
                        .isEqualTo(before.lines().toList());
            }
        }
    }

    private static String lines(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining("\n"));
    }
}
