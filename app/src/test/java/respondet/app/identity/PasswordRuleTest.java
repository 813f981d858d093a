package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.text.Language;

class PasswordRuleTest {

    private static final Account EWA = new Account("1", "ewa.kowalska@example.org", "Ewa Kowalska", Language.POLISH);

    @ParameterizedTest
    @ValueSource(strings = {"koń bateria zszywka", "żółwżółwjeże", "a?3k!9Zx#2mQ", "            a b c", "xxxxyyyyzzzz"})
    void takesWhatIsLongAndNotCommonWhateverItsSigns(String password) {
        assertThat(PasswordRule.problem(password, EWA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234!",
                "123456789012",
                "qwertyuiop99",
                "MojeHaslo2025",
                "ewa.kowalska1",
                "Ewa Kowalska",
                "aaaaaaaaaaaa",
                "EWA.KOWALSKA@example.org",
                "!!Respondet!!2025"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(PasswordRule.problem(password, EWA)).contains("identity.password.common");
    }

    @Test
    void countsWhatPeopleSeeAsOneSign() {
        assertThat(PasswordRule.problem("🐢".repeat(11), EWA)).contains("identity.password.short");
        assertThat(PasswordRule.problem("elevenchars", EWA)).contains("identity.password.short");
    }

    @Test
    void refusesWhatWouldTakeLongToHash() {
        assertThat(PasswordRule.problem("długie hasło ".repeat(20), EWA)).contains("identity.password.long");
    }
}
