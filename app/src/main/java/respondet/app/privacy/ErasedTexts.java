package respondet.app.privacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rewrites what tables and journal hold of a member whose identity goes. Done twice it gives the same. */
@Component
record ErasedTexts(JdbcClient database) {

    private static final String KIND = "privacy.erased";

    /** A table that tells of files, and what they belong to. */
    private record Told(String table, String owner, String owners) {}

    /** Free texts of a community by table and the columns that tell their rows apart. */
    private record Free(String table, String column, List<String> key) {}

    private static final List<Free> FREE = List.of(
            new Free("agreement", "reason", List.of("community", "version")),
            new Free("settlement_run", "reason", List.of("community", "id")),
            new Free("settlement_run", "problems", List.of("community", "id")),
            new Free("solidarity_share", "resolution", List.of("community", "id")),
            new Free("key_proposal", "title", List.of("community", "id")),
            new Free("capital_entry", "reason", List.of("community", "id")),
            new Free("bank_movement", "wording", List.of("community", "id")),
            new Free("document_batch", "problems", List.of("community", "id")),
            new Free("letterhead", "contact", List.of("community")),
            new Free("letterhead", "words", List.of("community")));

    /** The same, and what is told of files that were written anew. */
    void rewriteWithFiles(String community, Pseudonymising taking) {
        rewrite(community, taking);
        rewrite(
                community,
                new Free("staged_delivery", "label", List.of("community", "id")),
                taking.marks()::withoutWords);
        rewrite(community, new Free("delivery", "folder", List.of("community", "id")), taking.marks()::withoutSure);
        files(new Told("delivery_file", "delivery", "delivery"), community, taking);
        files(new Told("operator_file", "allocation", "operator_allocation"), community, taking);
    }

    private void files(Told told, String community, Pseudonymising taking) {
        var query = "select * from " + told.table() + " where " + told.owner() + " in (select id from " + told.owners()
                + " where community = ?)";
        for (var row : database.sql(query).param(community).query().listOfRows()) {
            var name = taking.marks().withoutSure(text(row, "name"));
            var now = Optional.ofNullable(taking.files().get(text(row, "sha256")));
            database.sql("update " + told.table() + " set name = ?, sha256 = ?, bytes = ? where " + told.owner()
                            + " = ? and name = ?")
                    .param(name)
                    .param(now.map(Pseudonymising.Changed::sha256).orElse(text(row, "sha256")))
                    .param(now.<Object>map(Pseudonymising.Changed::bytes)
                            .orElseGet(() -> Objects.requireNonNull(row.get("bytes"))))
                    .param(row.get(told.owner()))
                    .param(row.get("name"))
                    .update();
        }
    }

    void rewrite(String community, Pseudonymising taking) {
        clear(community, taking.member(), taking.marks().pseudonym());
        rewrite(community, new Free("agreement", "document", List.of("community", "version")), taking::agreement);
        FREE.forEach(each -> rewrite(community, each, taking.marks()::without));
        answers(community, taking);
        journal(community, taking);
    }

    /** The member's own rows. */
    private void clear(String community, String member, String pseudonym) {
        database.sql("""
                update trade_details set name = ?, street = ?, city = ?, postcode = ?, vat_number = null, iban = null,
                    mandate = null, signed_day = null, tax_code = null, recipient = null
                where community = ? and member = ?""")
                .params(pseudonym, Pseudonymising.NOTHING, Pseudonymising.NOTHING, Pseudonymising.NOTHING)
                .params(community, member)
                .update();
        database.sql("update capital_entry set reason = '' where community = ? and member = ?")
                .params(community, member)
                .update();
        database.sql("update bank_movement set wording = '' where community = ? and member = ?")
                .params(community, member)
                .update();
    }

    private void rewrite(String community, Free free, UnaryOperator<String> rewriting) {
        var where = String.join(" = ? and ", free.key()) + " = ?";
        var rows = database.sql("select * from " + free.table() + " where community = ?")
                .param(community)
                .query()
                .listOfRows();
        for (var row : rows) {
            var old = text(row, free.column());
            var now = rewriting.apply(old);
            if (!now.equals(old)) {
                database.sql("update " + free.table() + " set " + free.column() + " = ? where " + where)
                        .param(now)
                        .params(free.key().stream().map(row::get).toList())
                        .update();
            }
        }
    }

    /** What programs were answered within a day, kept for the same question asked again. */
    private void answers(String community, Pseudonymising taking) {
        var rows = database.sql("select account, route, request_key, body from kept_answer where route like ?")
                .param("%/communities/" + community + "/%")
                .query()
                .listOfRows();
        for (var row : rows) {
            database.sql("update kept_answer set body = ? where account = ? and route = ? and request_key = ?")
                    .param(taking.marks().without(text(row, "body")))
                    .params(text(row, "account"), text(row, "route"), text(row, "request_key"))
                    .update();
        }
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof String text ? text : "";
    }

    private void journal(String community, Pseudonymising taking) {
        var rows = database.sql("select number, kind, before_change, after_change from journal where community = ?")
                .param(community)
                .query()
                .listOfRows();
        for (var row : rows) {
            boolean own = KIND.equals(row.get("kind"));
            var before = taking.journal(text(row, "before_change"), own);
            var after = taking.journal(text(row, "after_change"), own);
            if (!before.equals(text(row, "before_change")) || !after.equals(text(row, "after_change"))) {
                database.sql("update journal set before_change = ?, after_change = ? where number = ?")
                        .params(before, after)
                        .param(row.get("number"))
                        .update();
            }
        }
    }
}
