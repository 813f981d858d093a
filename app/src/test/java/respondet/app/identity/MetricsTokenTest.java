package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MetricsTokenTest {

    @Test
    void refusesOneThatCanBeGuessed() {
        assertThatThrownBy(() -> new MetricsToken("short"))
                .hasMessageStartingWith("respondet.metrics.token has 5 characters, too few.");
    }
}
