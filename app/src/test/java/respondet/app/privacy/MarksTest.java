package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole words of one member, and nobody else's. */
class MarksTest {

    private static final String FORMER = "former-1";

    @Test
    void replacesWholeWordsInAnyCase() {
        var marks = Marks.of(Set.of("Home 1", "a@b.example"), Set.of(), FORMER);
        assertThat(marks.without("HOME 1, Home 10, xHome 1 and a@b.example"))
                .isEqualTo("former-1, Home 10, xHome 1 and former-1");
    }

    @Test
    void leavesWhatOthersHaveToo() {
        var marks = Marks.of(Set.of("Anna Nowak", "Street 1"), Set.of("Anna Nowak-Kowalska", "street 1"), FORMER);
        assertThat(marks.without("Anna Nowak, Street 1")).isEqualTo("Anna Nowak, Street 1");
    }

    /** A file that is called after a family may be that of somebody who stays. */
    @Test
    void knowsWordsOfNamesThatNobodyElseHas() {
        var marks =
                Marks.of(Set.of("Anna Maria Nowak", "Long Street 1", "an@long.example x"), Set.of("Jan Nowak"), FORMER);
        assertThat(marks.words()).containsExactly("Anna", "Maria");
    }

    @Test
    void takesNoWordFromProgramsThatIsOneOfOurs() {
        var taking = new Pseudonymising("m1", Marks.of(Set.of("Household", "H. Old"), Set.of(), FORMER));
        var document = "members:\n  - { id: m1, name: Household, kind: household }\n# H. Old came\n";
        assertThat(taking.agreement(document))
                .isEqualTo("members:\n  - { id: m1, name: former-1, kind: household }\n# former-1 came\n");
        assertThat(taking.journal("{\"kind\":\"HOUSEHOLD\",\"title\":\"For Household of H. Old\",\"n\":1.50}", false))
                .isEqualTo("{\"kind\":\"HOUSEHOLD\",\"title\":\"For former-1 of former-1\",\"n\":1.50}");
    }

    @Test
    void takesASingleWordThatIsNoneOfOurs() {
        var ours = new OurWords(
                Stream.of("turin"), Stream.of("points:\n  - { id: roof-kowal, tariff: home }\n# Nowak: hers"));
        assertThat(Stream.of("Household", "turin", "KOWAL", "Tariff", "Nowak").filter(each -> !ours.has(each)))
                .containsExactly("Nowak");
        var marks = Marks.of(Set.of("Nowak", "Lis"), Set.of("Nowak", "Lis"), Set.of(), FORMER);
        assertThat(marks.withoutSure("{\"name\":\"Nowak\"} Nowakowa, lis, NOWAK_2025.csv"))
                .isEqualTo("{\"name\":\"former-1\"} Nowakowa, lis, former-1_2025.csv");
        assertThat(marks.isSurelyIn("Dear Nowak,")).isTrue();
        assertThat(marks.words()).containsExactly("Nowak");
    }

    @Test
    void clearsWhatIsTheMembersOwn() {
        var taking = new Pseudonymising("m1", Marks.of(Set.of("Anna Nowak"), Set.of(), FORMER));
        assertThat(taking.journal("{\"member\":\"m1\",\"amount\":5,\"reason\":\"hers\"}", false))
                .isEqualTo("{\"member\":\"m1\",\"amount\":5,\"reason\":\"\"}");
        assertThat(taking.journal("{\"member\":\"m2\",\"reason\":\"hers\"}", false))
                .isEqualTo("{\"member\":\"m2\",\"reason\":\"hers\"}");
    }
}
