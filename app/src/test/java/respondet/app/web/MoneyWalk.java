package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import respondet.billing.sepa.TargetDays;
import tools.jackson.databind.JsonNode;

/** From details to books: who is to be told what, the documents of a month, an order, what the bank tells of it. */
record MoneyWalk(Here here) {

    private static final String MONTH = "2025-06";
    private static final String MEMBER = "home1";
    private static final String OWN = "BE73999000001000";

    void walk() throws InterruptedException {
        keepsDetails();
        changesTheLetterhead();
        issues();
        readsDocuments();
        var paid = orders();
        tellsWhatTheBankTold(paid);
        readsTheBooks(paid);
    }

    private static String details(String iban) {
        return """
                {"member":"%s","from":"2025-06-01","name":"Jeanne Dupont","street":"Rue Haute 1","postcode":"5000",
                "city":"Namur","country":"be","standing":"not_a_business","vat_number":null,"iban":"%s",
                "mandate":"M-2025-06","signed":"2025-06-01"}""".formatted(MEMBER, iban);
    }

    private void keepsDetails() {
        var parties = here.items("details_list");
        assertThat(parties.path(0).path("member").isNull())
                .as("the community itself")
                .isTrue();
        assertThat(parties.path(0).path("details").path("iban").asString()).isEqualTo(OWN);
        var known = part(parties, "member", MEMBER).path("details");
        var iban = known.path("iban").asString();
        here.refuses(422, "from", "details_record", details(iban).replace("2025-06-01\",\"name", "x\",\"name"));
        here.refuses(422, "iban", "details_record", details("BE00"));
        here.refuses(422, "vat_number", "details_record", details(iban).replace("not_a_business", "taxed"));
        here.refuses(400, "member", "details_record", details(iban).replace(MEMBER, "nobody"));
        here.refuses(
                400, "signed", "details_record", details(iban).replace("\"signed\":\"2025-06-01\"", "\"signed\":{}"));
        var recorded = here.send("details_record", details(iban));
        assertThat(recorded.path("country").asString()).isEqualTo("BE");
        var history = here.items("details_history", "member", MEMBER);
        assertThat(history.path(0)).isEqualTo(recorded);
        assertThat(history.path(1)).isEqualTo(known);
        assertThat(part(here.items("details_list"), "member", MEMBER).path("details"))
                .isEqualTo(recorded);
    }

    private void changesTheLetterhead() {
        var present = here.call("letterhead_show");
        var tag = present.headers().firstValue("etag").orElseThrow();
        assertThat(here.call("letterhead_show", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        var wish = present.body().replaceAll("\"payment_days\":[0-9]+", "\"payment_days\":21");
        assertThat(here.tryTo("letterhead_change", wish).statusCode()).isEqualTo(428);
        here.refuses(422, "payment_days", "letterhead_change", wish.replace(":21", ":-1"), "If-Match", tag);
        here.refuses(
                400, "logo", "letterhead_change", wish.replace("\"logo\":null", "\"logo\":\"*\""), "If-Match", tag);
        var changed = here.send("letterhead_change", wish, "If-Match", tag);
        assertThat(changed.path("payment_days").asInt()).isEqualTo(21);
        assertThat(here.tryTo("letterhead_change", wish, "If-Match", tag).statusCode())
                .isEqualTo(412);
    }

    private void issues() throws InterruptedException {
        var waiting = part(here.items("drafts_months"), "month", MONTH);
        assertThat(waiting.path("waits").asBoolean()).isTrue();
        assertThat(here.items("drafts_toIssue", "month", MONTH)).isNotEmpty();
        here.refuses(400, "issued", "batches_ask", "{\"month\":\"" + MONTH + "\",\"issued\":\"2099-01-01\"}");
        here.refuses(422, "month", "batches_ask", "{\"month\":\"2025-01\",\"issued\":\"2025-07-10\"}");
        var wish = "{\"month\":\"" + MONTH + "\",\"issued\":\"2025-07-10\"}";
        var asked = here.send("batches_ask", wish, "Idempotency-Key", "batch");
        assertThat(here.send("batches_ask", wish, "Idempotency-Key", "batch")).isEqualTo(asked);
        var batch = asked.path("id").asString();
        assertThat(here.wait("batches_one", Set.of("queued", "running"), "batch", batch))
                .isEqualTo("issued");
        assertThat(here.tryTo("batches_giveUp", "", "batch", batch).statusCode())
                .isEqualTo(409);
        assertThat(part(here.items("batches_list"), "id", batch).path("done").asInt())
                .isPositive();
        assertThat(here.tryTo("batches_ask", wish).statusCode())
                .as("nothing left")
                .isEqualTo(422);
        assertThat(here.items("drafts_toIssue", "month", MONTH)).isEmpty();
    }

    private void readsDocuments() {
        var issued = here.items("documents_list", "month", MONTH, "member", MEMBER);
        assertThat(issued).isNotEmpty();
        var number = issued.path(0).path("number").asString();
        var one = here.read("documents_one", "number", number);
        assertThat(one).isEqualTo(issued.path(0));
        assertThat(one.path("due").asString()).as("21 days").isEqualTo("2025-07-31");
        assertThat(here.call("documents_paper", "number", number).body()).startsWith("%PDF");
        assertThat(here.call("documents_electronic", "number", number).body()).contains(number);
    }

    /** The first amount that is to be collected. */
    private JsonNode orders() {
        here.refuses(400, "kind", "orders_make", "{\"kind\":\"gift\",\"day\":\"2025-08-11\"}");
        here.refuses(400, "day", "orders_make", "{\"kind\":\"collection\",\"day\":\"soon\"}");
        assertThat(here.tryTo("orders_make", "{\"kind\":\"collection\",\"day\":\"2025-08-11\"}")
                        .statusCode())
                .as("nobody could be told in time")
                .isEqualTo(422);
        var wish = "{\"kind\":\"collection\",\"day\":\"%s\"}"
                .formatted(TargetDays.from(LocalDate.now(ZoneOffset.UTC).plusDays(30)));
        var first = here.send("orders_make", wish).path("id").asString();
        assertThat(here.tryTo("orders_make", wish).statusCode())
                .as("all under way")
                .isEqualTo(422);
        assertThat(here.read("orders_withdraw", "order", first)
                        .path("withdrawn")
                        .asBoolean())
                .isTrue();
        assertThat(here.tryTo("orders_file", "", "order", first).statusCode()).isEqualTo(404);
        var order = here.send("orders_make", wish);
        var id = order.path("id").asString();
        assertThat(here.items("orders_list")).hasSize(2);
        assertThat(here.read("orders_one", "order", id)).isEqualTo(order);
        var paid = order.path("items").path(0);
        assertThat(here.call("orders_file", "order", id).body())
                .contains("pain.008", paid.path("document").asString());
        return paid;
    }

    private void tellsWhatTheBankTold(JsonNode paid) {
        var number = paid.path("document").asString();
        var before =
                part(here.items("openItems_open", "member", paid.path("member").asString()), "number", number);
        assertThat(before.path("open").asLong()).isEqualTo(paid.path("amount").asLong());
        assertThat(before.path("days_overdue").asLong()).isPositive();
        var broken = here.tryToBring("bank_take", "<Document/>");
        assertThat(broken.statusCode()).isEqualTo(422);
        var currency = paid.path("currency").asString();
        var taken = Program.json(
                here.bring("bank_take", account(currency, paid.path("amount").asLong(), number)));
        assertThat(taken.path("movements").asInt()).isEqualTo(2);
        assertThat(Program.json(here.bring(
                                "bank_take",
                                account(currency, paid.path("amount").asLong(), number)))
                        .path("known")
                        .asInt())
                .isEqualTo(2);
        assertThat(numbers(here.items("openItems_open"))).doesNotContain(number);
        assertThat(here.items("bank_list")).hasSize(2);
        var left = here.items("bank_list", "unmatched", "true").path(0);
        assertThat(left.path("rest").asLong()).isEqualTo(1);
        var movement = left.path("id").asString();
        here.refuses(422, "number", "bank_assign", "{\"number\":\"nothing\"}", "movement", movement);
        var other = here.items("openItems_open").path(0).path("number").asString();
        here.refuses(422, "number", "bank_assign", "{\"number\":\"" + other + ",nothing\"}", "movement", movement);
        var assigned = here.send("bank_assign", "{\"number\":\"" + other + "\"}", "movement", movement);
        assertThat(assigned.path("documents").path(0).asString()).isEqualTo(other);
    }

    /** A payment that names its document, and one of a hundredth that names none. */
    private static String account(String currency, long amount, String number) {
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
                <Id>1</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s</Stmt></BkToCstmrStmt></Document>
                """.formatted(OWN, entry(currency, amount, number), entry(currency, 1, "for the cake"));
    }

    private static String entry(String currency, long minor, String wording) {
        return """
                <Ntry><Amt Ccy="%s">%d.%02d</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2025-08-02</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf>
                </TxDtls></NtryDtls></Ntry>""".formatted(currency, minor / 100, minor % 100, wording);
    }

    private void readsTheBooks(JsonNode paid) {
        var number = paid.path("document").asString();
        var table = here.call("books_table", "year", "2025").body();
        assertThat(table).contains(number);
        assertThat(here.call("books_table", "year", "2025", "layout", "comma").body())
                .contains(";")
                .isNotEqualTo(table);
        assertThat(here.call("books_ledger", "year", "2025").body()).contains(number);
        here.refuses(400, "layout", "books_table", "", "layout", "round");
        here.refuses(400, "year", "books_ledger", "", "year", "last");
    }

    private static List<String> numbers(JsonNode items) {
        return items.findValuesAsString("number");
    }

    static JsonNode part(JsonNode items, String name, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.path(name).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " " + value + " is not in " + items));
    }
}
