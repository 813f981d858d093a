package respondet.app.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.app.identity.People;

/** Takes away the accounts of a member whose identity goes, and the letters and answers that name it. */
@Component
record ErasedPeople(JdbcClient database, Accounts accounts, Grants grants, People people, PartedJournal journal) {

    void erase(String community, String member, Marks marks, String by) {
        for (var id : grants.everOf(community, member)) {
            boolean other = grants.all(id).stream()
                    .anyMatch(grant ->
                            !(grant.community().filter(community::equals).isPresent()
                                    && grant.member().filter(member::equals).isPresent()));
            if (other) {
                part(community, member, id, marks.pseudonym());
            } else {
                accounts.find(id).ifPresent(account -> forget(account, by));
                erase(id, marks.pseudonym());
            }
        }
        delete("letter", List.of("id"), marks);
        delete("kept_answer", List.of("account", "route", "request_key"), marks);
    }

    /** The account stays for what else it is; that it was this member is told by nothing any more. */
    private void part(String community, String member, String account, String pseudonym) {
        var grants = database.sql("select id from role_grant where account = ? and community = ? and member = ?")
                .params(account, community, member)
                .query((row, _) -> row.getString("id"))
                .list();
        database.sql("update role_grant set account = ? where account = ? and community = ? and member = ?")
                .params(pseudonym, account, community, member)
                .update();
        for (var column : List.of("given_by", "ended_by")) {
            database.sql("update consent set " + column + " = ? where " + column
                            + " = ? and community = ? and member = ?")
                    .params(pseudonym, account, community, member)
                    .update();
        }
        if (accounts.find(account).isPresent() && !belongs(account, community)) {
            database.sql("delete from letter_refusal where account = ? and community = ?")
                    .params(account, community)
                    .update();
        }
        journal.part(new PartedJournal.Parting(community, member, account, grants), pseudonym);
    }

    private boolean belongs(String account, String community) {
        return grants.all(account).stream()
                .anyMatch(grant -> grant.community().filter(community::equals).isPresent());
    }

    private void forget(Account account, String by) {
        database.sql("delete from letter where recipient = ?")
                .param(account.email())
                .update();
        people.close(account, by);
    }

    private void erase(String account, String pseudonym) {
        database.sql("update account set name = ? where id = ?")
                .params(pseudonym, account)
                .update();
        for (var table : List.of("sign_in", "access_token", "letter_refusal", "kept_answer")) {
            database.sql("delete from " + table + " where account = ?")
                    .param(account)
                    .update();
        }
    }

    /** Each row that tells who it was, and no other that shares a part of its key. */
    private void delete(String table, List<String> key, Marks marks) {
        var where = String.join(" = ? and ", key) + " = ?";
        for (var row : database.sql("select * from " + table).query().listOfRows()) {
            if (row.values().stream().anyMatch(value -> value instanceof String text && marks.isSurelyIn(text))) {
                database.sql("delete from " + table + " where " + where)
                        .params(key.stream().map(row::get).toList())
                        .update();
            }
        }
    }
}
