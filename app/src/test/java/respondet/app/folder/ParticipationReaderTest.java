package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.quantity.Share;

/** A point's part as one number or by first day. */
class ParticipationReaderTest {

    private static String with(String written) {
        return TestFolders.GOOD.replace("participation: 1.0", "participation: " + written);
    }

    @Test
    void readsPartsByDay() {
        var read = TestFolders.read(with("[{ from: 2026-02-01, share: 0.4 }, { from: 2026-01-01, share: 1 }]"));
        var point = read.community().orElseThrow().findPoint("PC").orElseThrow();
        assertThat(point.participation().on(LocalDate.of(2025, 12, 31))).isEqualTo(Share.NONE);
        assertThat(point.participation().on(LocalDate.of(2026, 1, 31))).isEqualTo(Share.ALL);
        assertThat(point.participation().on(LocalDate.of(2026, 2, 1))).isEqualTo(Share.of("0.4"));
    }

    @Test
    void leavesOutWhatBecameKnownLater() {
        var yaml = with(
                "[{ from: 2026-01-01, share: 1 }, " + "{ from: 2026-02-01, share: 0.4, known: 2026-03-01T00:00:00Z }]");
        var february = LocalDate.of(2026, 2, 1);
        assertThat(part(TestFolders.readAsKnownAt("2026-02-15T00:00:00Z", yaml), february))
                .isEqualTo(Share.ALL);
        assertThat(part(TestFolders.readAsKnownAt("2026-03-15T00:00:00Z", yaml), february))
                .isEqualTo(Share.of("0.4"));
    }

    private static Share part(CommunityFile.Reading read, LocalDate day) {
        return read.community()
                .orElseThrow()
                .findPoint("PC")
                .orElseThrow()
                .participation()
                .on(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[0.5]",
                "[{ from: 2026-01-01 }]",
                "[{ share: 0.5 }]",
                "[{ from: 2026-01-01, share: 1.1 }]",
                "[{ from: 2026-01-01, share: 1 }, { from: 2026-01-01, share: 0.5 }]",
                "[{ from: 2026-13-01, share: 1 }]",
                "[{ from: 2026-01-01, share: 1, to: 2026-02-01 }]",
                "{ from: 2026-01-01, share: 1 }"
            })
    void refusesWhatIsUnclear(String written) {
        var read = TestFolders.read(with(written));
        assertThat(read.community()).as(written).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }
}
