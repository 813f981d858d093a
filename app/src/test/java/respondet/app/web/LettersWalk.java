package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What members are told about money: how early, of what is collected, of what is overdue; and how the books are arranged. */
record LettersWalk(Here manager, Here member, String memberId) {

    void walk() {
        setsTheTerms();
        arrangesTheBooks();
        var order = readsWhoWasTold();
        readsWhatIsCollected(order);
        manager.read("orders_withdraw", "order", order);
        writesReminders();
        readsOwnReminders();
        givesMandates();
    }

    private String tag(String operation) {
        var tag = manager.call(operation).headers().firstValue("etag").orElseThrow();
        assertThat(manager.call(operation, "If-None-Match", tag).statusCode()).isEqualTo(304);
        return tag;
    }

    private void setsTheTerms() {
        var tag = tag("paymentTerms_show");
        var wish = "{\"notice_days\":10,\"reminder_days\":[10,20,30]}";
        assertThat(manager.tryTo("paymentTerms_change", wish).statusCode()).isEqualTo(428);
        for (var wrong : List.of("[10,10,30]", "[0,1,2]", "[10,20]", "[10,20,1000]")) {
            var sent = wish.replace("[10,20,30]", wrong);
            assertThat(manager.tryTo("paymentTerms_change", sent, "If-Match", tag)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        var holed = wish.replace("20", "null");
        manager.refuses(400, "reminder_days", "paymentTerms_change", holed, "If-Match", tag);
        var changed = manager.send("paymentTerms_change", wish, "If-Match", tag);
        assertThat(changed.toString()).isEqualTo(wish);
        assertThat(manager.read("paymentTerms_show")).isEqualTo(changed);
        assertThat(manager.tryTo("paymentTerms_change", wish, "If-Match", tag).statusCode())
                .isEqualTo(412);
    }

    private void arrangesTheBooks() {
        var tag = tag("bookLayout_show");
        var known = (ObjectNode) manager.read("bookLayout_show");
        var wish = known.deepCopy().put("separator", "tab").put("decimal_comma", true);
        ((ObjectNode) wish.path("accounts").path(1)).put("number", "5500");
        ((ArrayNode) wish.path("columns")).remove(0);
        assertThat(manager.tryTo("bookLayout_arrange", wish.toString()).statusCode())
                .isEqualTo(428);
        refuses(400, "separator", wish.deepCopy().put("separator", "dash"), tag);
        refuses(400, "dates", wish.deepCopy().put("dates", "soon"), tag);
        var lacking = wish.deepCopy();
        ((ArrayNode) lacking.path("accounts")).remove(0);
        refuses(400, "accounts", lacking, tag);
        var twice = wish.deepCopy();
        ((ArrayNode) twice.path("columns")).add(twice.path("columns").path(0).deepCopy());
        refuses(400, "columns", twice, tag);
        var blank = wish.deepCopy();
        ((ObjectNode) blank.path("accounts").path(0)).put("number", "4 0");
        refuses(422, "accounts", blank, tag);
        var without = wish.deepCopy();
        ((ArrayNode) without.path("columns"))
                .removeIf(each -> each.path("field").asString().equals("account"));
        refuses(422, "columns", without, tag);
        var arranged = manager.send("bookLayout_arrange", wish.toString(), "If-Match", tag);
        assertThat(manager.read("bookLayout_show")).isEqualTo(arranged).isEqualTo(wish);
        assertThat(manager.call("books_table", "year", "2025").body()).contains("\t5500\t");
        assertThat(manager.tryTo("bookLayout_arrange", wish.toString(), "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    private void refuses(int status, String part, JsonNode wish, String tag) {
        manager.refuses(status, part, "bookLayout_arrange", wish.toString(), "If-Match", tag);
    }

    /** The order that stands. */
    private String readsWhoWasTold() {
        var order = manager.items("orders_list")
                .valueStream()
                .filter(each -> !each.path("withdrawn").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        var told = manager.items("notices_list", "order", order);
        assertThat(MoneyWalk.part(told, "member", memberId).path("way").asString())
                .isEqualTo("email");
        assertThat(MoneyWalk.part(told, "way", "paper").path("member").asString())
                .isNotEqualTo(memberId);
        assertThat(manager.call("notices_letters", "order", order).body()).startsWith("PK");
        assertThat(manager.tryTo("notices_list", "", "order", "none").statusCode())
                .isEqualTo(404);
        return order;
    }

    private void readsWhatIsCollected(String order) {
        var collected = MoneyWalk.part(member.items("ownMoney_collections"), "order", order);
        assertThat(collected.path("amount").asLong()).isPositive();
        var open = member.items("ownMoney_open");
        assertThat(open)
                .isEqualTo(manager.items("openItems_open", "member", memberId))
                .isNotEmpty();
        assertThat(member.tryTo("openItems_open", "").statusCode()).isEqualTo(403);
    }

    private void writesReminders() {
        var due = manager.items("reminders_due");
        var own = MoneyWalk.part(due, "member", memberId);
        assertThat(own.path("step").asInt()).isEqualTo(1);
        assertThat(own.path("documents").path(0).path("open").asLong()).isPositive();
        assertThat(manager.call("reminders_preview", "member", memberId).body()).startsWith("%PDF");
        assertThat(manager.tryTo("reminders_preview", "", "member", "nobody").statusCode())
                .isEqualTo(404);
        var written = manager.read("reminders_write");
        assertThat(written.path("reminders").asInt()).isEqualTo(due.size());
        assertThat(manager.read("reminders_write").path("reminders").asInt())
                .as("once")
                .isZero();
        assertThat(manager.items("reminders_due")).isEmpty();
        var listed = manager.items("reminders_list");
        assertThat(listed).hasSize(due.size());
        var mine = manager.items("reminders_list", "member", memberId);
        assertThat(mine).hasSize(1);
        assertThat(mine.path(0).path("documents")).isEqualTo(own.path("documents"));
        var letter = mine.path(0).path("id").asString();
        assertThat(manager.call("reminders_letter", "reminder", letter).body()).startsWith("%PDF");
        var batch = mine.path(0).path("batch").asString();
        assertThat(manager.call("reminders_papers", "batch", batch).body()).startsWith("PK");
    }

    private void readsOwnReminders() {
        var own = member.items("ownMoney_reminders");
        assertThat(own)
                .isEqualTo(manager.items("reminders_list", "member", memberId))
                .hasSize(1);
        var letter = own.path(0).path("id").asString();
        assertThat(member.call("ownMoney_letter", "reminder", letter).body()).startsWith("%PDF");
        var another = MoneyWalk.part(manager.items("reminders_list"), "way", "paper")
                .path("id")
                .asString();
        assertThat(member.tryTo("ownMoney_letter", "", "reminder", another).statusCode())
                .isEqualTo(404);
    }

    private void givesMandates() {
        assertThat(manager.call("mandates_form", "member", memberId).body()).startsWith("%PDF");
        assertThat(manager.tryTo("mandates_form", "", "member", "nobody").statusCode())
                .isEqualTo(404);
        assertThat(member.call("mandates_own").body()).startsWith("%PDF");
    }
}
