package respondet.app.solidarity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;

/** What each run moves for solidarity. */
@Repository
public class SolidarityAmounts {

    private final JdbcClient database;

    SolidarityAmounts(JdbcClient database) {
        this.database = database;
    }

    /** What a run moves, by member; whoever neither gives nor receives is not in it. */
    public List<SolidarityAmount> of(String run) {
        return database.sql("select * from solidarity_entry where run = ? order by member")
                .param(run)
                .query(SolidarityAmounts::amount)
                .list();
    }

    private static SolidarityAmount amount(ResultSet row, int number) throws SQLException {
        return new SolidarityAmount(
                row.getString("member"), row.getLong("amount"), row.getLong("posted"), row.getString("currency"));
    }

    /** Keeps what a draft would move, in place of what an earlier try left. */
    @Transactional
    public void keep(String run, List<SolidarityAmount> amounts) {
        database.sql("delete from solidarity_entry where run = ?").param(run).update();
        amounts.forEach(each -> insert(database, run, each));
    }

    private static void insert(JdbcClient database, String run, SolidarityAmount each) {
        database.sql("""
                insert into solidarity_entry (run, member, amount, posted, currency) values (?, ?, ?, ?, ?)
                on conflict (run, member) do nothing""")
                .params(run, each.member(), each.amount(), each.posted(), each.currency())
                .update();
    }

    /** Puts what became final into the table, where it is not there from the draft. */
    @Component
    record Posted(JdbcClient database) implements Projection<SolidarityPosted> {

        @Override
        public String kind() {
            return "solidarity.posted";
        }

        @Override
        public Class<SolidarityPosted> type() {
            return SolidarityPosted.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public void apply(SolidarityPosted change, Entry entry) {
            change.amounts().forEach(each -> insert(database, change.run(), each));
        }
    }
}
