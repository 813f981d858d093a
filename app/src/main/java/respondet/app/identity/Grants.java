package respondet.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Who holds which role, by date. */
@Repository
public class Grants {

    private final JdbcClient database;
    private final Clock clock;

    Grants(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The roles in force today. */
    public List<Grant> of(String account) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return all(account).stream().filter(grant -> grant.isInForceOn(today)).toList();
    }

    /** Every role ever given to an account, also past and future ones; what anybody is opens nothing and is left out. */
    public List<Grant> all(String account) {
        return database.sql("select * from role_grant where account = ? and role <> 'public' order by from_day, id")
                .param(account)
                .query(Grants::grant)
                .list();
    }

    /** The members of a community for whom somebody holds an account today. */
    public List<String> membersIn(String community) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        return database.sql("""
                select distinct member from role_grant
                where community = ? and role = ? and member is not null and from_day <= ?
                    and (to_day is null or to_day > ?)
                order by member""")
                .params(community, Role.MEMBER.id(), today, today)
                .query((row, _) -> row.getString("member"))
                .list();
    }

    /** The accounts that are, were or will be a member. */
    public List<String> everOf(String community, String member) {
        return database.sql(
                        "select distinct account from role_grant where community = ? and member = ? order by account")
                .params(community, member)
                .query((row, _) -> row.getString("account"))
                .list();
    }

    /** Whether somebody manages a community, ever did or will. */
    public boolean everHadManager(String community) {
        return database.sql("select count(*) from role_grant where community = ? and role = ?")
                        .params(community, Role.COMMUNITY_MANAGER.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The open accounts that are members of a community today. */
    public List<MemberAccount> membersOf(String community) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        return database.sql("""
                select account.id, account.email, account.name, account.language, role_grant.member
                from role_grant join account on account.id = role_grant.account
                where role_grant.community = ? and role_grant.role = ? and role_grant.member is not null
                    and role_grant.from_day <= ? and (role_grant.to_day is null or role_grant.to_day > ?)
                    and account.closed_at is null
                order by account.id, role_grant.member""")
                .params(community, Role.MEMBER.id(), today, today)
                .query(Grants::memberAccount)
                .list();
    }

    private static MemberAccount memberAccount(ResultSet row, int number) throws SQLException {
        return new MemberAccount(Accounts.account(row, number), row.getString("member"));
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                row.getString("id"),
                Role.of(row.getString("role")),
                Optional.ofNullable(row.getString("territory")),
                Optional.ofNullable(row.getString("community")),
                Optional.ofNullable(row.getString("member")),
                LocalDate.parse(row.getString("from_day")),
                Optional.ofNullable(row.getString("to_day")).map(LocalDate::parse));
    }

    /** Puts a given role into the table. */
    @Component
    record Given(JdbcClient database) implements Projection<GrantGiven> {

        @Override
        public String kind() {
            return "role.given";
        }

        @Override
        public Class<GrantGiven> type() {
            return GrantGiven.class;
        }

        @Override
        public boolean travels() {
            return false;
        }

        @Override
        public void apply(GrantGiven change, Entry entry) {
            var grant = change.grant();
            database.sql("""
                    insert into role_grant (id, account, role, territory, community, member, from_day, to_day)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(grant.id())
                    .param(change.account())
                    .param(grant.role().id())
                    .param(grant.territory().orElse(null))
                    .param(grant.community().orElse(null))
                    .param(grant.member().orElse(null))
                    .param(grant.from().toString())
                    .param(grant.to().map(LocalDate::toString).orElse(null))
                    .update();
        }
    }

    /** Ends a role in the table. */
    @Component
    record Ended(JdbcClient database, JsonMapper json) implements Projection<GrantEnded> {

        @Override
        public String kind() {
            return "role.ended";
        }

        @Override
        public Class<GrantEnded> type() {
            return GrantEnded.class;
        }

        @Override
        public boolean travels() {
            return false;
        }

        @Override
        public String before(GrantEnded change) {
            return database.sql("select * from role_grant where id = ? and account = ?")
                    .params(change.grant(), change.account())
                    .query(Grants::grant)
                    .optional()
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(GrantEnded change, Entry entry) {
            database.sql("update role_grant set to_day = ? where id = ? and account = ?")
                    .params(change.to().toString(), change.grant(), change.account())
                    .update();
        }
    }
}
