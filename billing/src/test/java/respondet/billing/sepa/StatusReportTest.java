package respondet.billing.sepa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import respondet.billing.xml.SchemaCheck;
import respondet.core.problem.Checked;
import respondet.core.quantity.Money;

class StatusReportTest {

    private static final String SAMPLE = Samples.text("pain002.xml");

    private static Checked<List<OrderStatus>> read(String xml) {
        return StatusReport.read(xml.getBytes(UTF_8));
    }

    @Test
    void readsWhatTheSchemaAllows() {
        assertThat(new SchemaCheck("pain.002.001.10.xsd", Map.of()).broken(SAMPLE.getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void tellsOrderBlocksAndSingleOnes() {
        var found = read(SAMPLE).found().orElseThrow();
        assertThat(found).extracting(OrderStatus::code).containsExactly("PART", "RJCT", "ACSC", "RJCT");
        assertThat(found.get(1))
                .isEqualTo(new OrderStatus(
                        11,
                        "DD-2026-04",
                        Optional.of("DD-2026-04-RCUR"),
                        Optional.of("2026-0002"),
                        "RJCT",
                        Optional.of("AC04"),
                        Optional.of(Money.eur("12.30")),
                        Optional.of("M-2"),
                        Optional.of("ES9121000418450200051332")));
        assertThat(found).extracting(OrderStatus::isRejected).containsExactly(false, true, false, true);
        assertThat(found.getLast().reason()).contains("LATE");
        assertThat(found.getLast().endToEnd()).as("the whole block").isEmpty();
    }

    @Test
    void takesTheNewerMandateAndTheOtherSideOfACredit() {
        var newer = SAMPLE.replace("pain.002.001.10", "pain.002.001.14")
                .replace("<MndtId>", "<DrctDbtMndt><MndtId>")
                .replace("</MndtId>", "</MndtId></DrctDbtMndt>");
        assertThat(new SchemaCheck("pain.002.001.14.xsd", Map.of()).broken(newer.getBytes(UTF_8)))
                .isEmpty();
        var credit = newer.replace("pain.008.001.08", "pain.001.001.09").replace("DbtrAcct", "CdtrAcct");
        var found = read(credit).found().orElseThrow();
        assertThat(found.get(1).mandate()).contains("M-2");
        assertThat(found.get(1).iban()).contains("ES9121000418450200051332");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Samples.problems(read(SAMPLE.replace("<OrgnlMsgId>DD-2026-04</OrgnlMsgId>", ""))))
                .containsExactly("4 bank_missing");
        assertThat(Samples.problems(read(SAMPLE.replaceAll("<(GrpSts|TxSts|PmtInfSts)>\\w+</\\1>", ""))))
                .containsExactly("4 bank_missing");
        assertThat(Samples.problems(read(SAMPLE.replace("12.30", "12.3.0")))).containsExactly("16 bank_value");
        var single = "<TxInfAndSts><OrgnlEndToEndId>2026-0003</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>";
        assertThat(Samples.problems(read(SAMPLE.replace(single, single + single))))
                .containsExactly("21 bank_twice");
    }
}
