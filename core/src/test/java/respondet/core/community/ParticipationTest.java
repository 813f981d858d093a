package respondet.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.core.quantity.Share;

class ParticipationTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void changesOnItsDays() {
        var parts = new TreeMap<LocalDate, Share>();
        parts.put(JULY, Share.of("0.4"));
        parts.put(JULY.plusDays(3), Share.ALL);
        var participation = new Participation(parts);
        assertThat(participation.on(JULY.minusDays(1))).isEqualTo(Share.NONE);
        assertThat(participation.on(JULY)).isEqualTo(Share.of("0.4"));
        assertThat(participation.on(JULY.plusDays(2))).isEqualTo(Share.of("0.4"));
        assertThat(participation.on(JULY.plusDays(3))).isEqualTo(Share.ALL);
        assertThat(participation.changes()).containsExactly(JULY, JULY.plusDays(3));
        assertThat(participation.isWhole()).isFalse();
    }

    @Test
    void isWholeWhetherAlwaysOrFromADay() {
        var parts = new TreeMap<LocalDate, Share>();
        parts.put(JULY, Share.ALL);
        assertThat(new Participation(parts).isWhole()).isTrue();
        assertThat(new Participation(parts).isAlwaysWhole()).isFalse();
        assertThat(Participation.always(Share.of("1.0")).isAlwaysWhole()).isTrue();
        assertThat(Participation.ALL.changes()).isEmpty();
    }

    @Test
    void needsAPart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Participation(new TreeMap<>()));
    }
}
