package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An invoice as Italy takes it: first all that is missing, then the file. */
record NationalWalk(Here here, Here elsewhere, String number) {

    private static final String OPERATION = "nationalInvoices_file";

    void walk() {
        assertThat(missing()).containsExactly("document.national.tax_code");
        var member = here.read("documents_one", "number", number).path("member").asString();
        knowsTheTaxCode(member);
        assertThat(here.call(OPERATION, "number", number).body())
                .contains("<CodiceFiscale>RSSNNA80A41D704X<", "<Numero>" + number + "<");
        var another = elsewhere.items("documents_list").path(0).path("number").asString();
        assertThat(elsewhere.tryTo(OPERATION, "", "number", another).statusCode())
                .as("a country without a form of its own")
                .isEqualTo(404);
    }

    private List<String> missing() {
        var answer = here.tryTo(OPERATION, "", "number", number);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Program.json(answer).path("problems").findValuesAsString("key");
    }

    private void knowsTheTaxCode(String member) {
        var known = (ObjectNode) MoneyWalk.part(here.items("details_list"), "member", member)
                .path("details")
                .deepCopy();
        known.remove("id");
        here.send("details_record", known.put("tax_code", "RSSNNA80A41D704X").toString());
    }
}
