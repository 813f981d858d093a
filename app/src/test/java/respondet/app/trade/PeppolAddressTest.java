package respondet.app.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.billing.invoice.ElectronicAddress;

class PeppolAddressTest {

    @Test
    void isTheNumberOfTheEnterprise() {
        assertThat(PeppolAddress.of("BE0123456749")).contains(new ElectronicAddress("0208", "0123456749"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE0123456789", "BE2123456749", "BE012345674", "PL0123456749", "be0123456749", ""})
    void isUnknownOfAnythingElse(String number) {
        assertThat(PeppolAddress.of(number)).isEmpty();
    }
}
