package respondet.billing.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7034",
                "pl61109010140000071219812874",
                "ES9121000418450200051332",
                "IT60X0542811101000000123456",
                "FR1420041010050500013M02606",
                "GB29NWBK60161331926819",
            })
    void takesAnAccount(String written) {
        assertThat(Iban.find(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BE68",
                "BE68539007547043",
                "BE6853900754703",
                "BE685390075470340",
                "0068539007547034",
                "BE68-5390-0754-7034",
                "PL61109010140000071219812847",
                "ES912100041845020005133",
                "BE６８539007547034"
            })
    void takesNoOther(String written) {
        assertThat(Iban.find(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Iban(written));
    }

    /** Each change of one digit is noticed, and each exchange of two neighbours. */
    @Test
    void noticesASlip() {
        var right = "BE68539007547034";
        for (int i = 2; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = right.substring(0, i) + digit + right.substring(i + 1);
                assertThat(Iban.find(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(right));
            }
        }
        for (int i = 2; i < right.length() - 1; i++) {
            var wrong = right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
            assertThat(Iban.find(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(right));
        }
    }

    @Test
    void checksACreditorWithoutItsBusinessCode() {
        assertThat(CreditorIdentifier.find("DE98 ZZZ0 9999 9999 99")).isPresent();
        assertThat(CreditorIdentifier.find("DE98ABC09999999999")).isPresent();
        assertThat(CreditorIdentifier.find("DE97ZZZ09999999999")).isEmpty();
        assertThat(CreditorIdentifier.find("DE98")).isEmpty();
    }
}
