package respondet.app.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The journal without the tie between a former member and an account that stays for other roles. */
@Component
record PartedJournal(JdbcClient database, JsonMapper json) {

    /**
     * Who is parted from what.
     *
     * @param grants the roles by which the account was the member
     */
    record Parting(String community, String member, String account, List<String> grants) {}

    /** Entries about the member alone, by the account or about its role, tell the pseudonym; what else it did stays. */
    void part(Parting parting, String pseudonym) {
        var rows = database.sql("select * from journal where community = ?")
                .param(parting.community())
                .query()
                .listOfRows();
        for (var row : rows) {
            if (isAbout(text(row, "after_change"), parting)) {
                database.sql("update journal set account = ?, subject = ?, before_change = ?, after_change = ?"
                                + " where number = ?")
                        .params(
                                without(text(row, "account"), parting, pseudonym),
                                without(text(row, "subject"), parting, pseudonym),
                                without(text(row, "before_change"), parting, pseudonym),
                                without(text(row, "after_change"), parting, pseudonym))
                        .param(row.get("number"))
                        .update();
            }
        }
    }

    private static String without(String text, Parting parting, String pseudonym) {
        return text.replace(parting.account(), pseudonym);
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof String text ? text : "";
    }

    private boolean isAbout(String change, Parting parting) {
        try {
            var node = json.readTree(change);
            var grant = node.path("grant");
            return node.path("member").asString("").equals(parting.member())
                    || grant.path("member").asString("").equals(parting.member())
                    || parting.grants().contains(grant.asString(""));
        } catch (JacksonException _) {
            return false; // the text of an agreement
        }
    }
}
