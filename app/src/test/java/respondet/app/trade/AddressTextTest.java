package respondet.app.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.billing.invoice.Address;

class AddressTextTest {

    @Test
    void namesTheCountryInTheReadersLanguage() {
        var address = new Address("Rue Haute 1", "Namur", "5000", "BE");
        assertThat(AddressText.lines(address, Texts.in(Language.POLISH)))
                .containsExactly("Rue Haute 1", "5000 Namur", "Belgia");
        assertThat(AddressText.lines(address, Texts.in(Language.CATALAN)))
                .last()
                .isEqualTo("Bèlgica");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var texts = Texts.in(Language.ENGLISH);
        assertThat(AddressText.lines(new Address("", "Namur", "", ""), texts)).containsExactly("Namur");
        assertThat(AddressText.lines(new Address("", "", "", "ZZ"), texts)).hasSize(1);
    }
}
