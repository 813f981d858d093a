package respondet.app.own;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.Consents;

/** Who does not want letters about months of a community. A wish of a person, so it is not in the journal. */
@Repository
public class LetterChoices {

    private final JdbcClient database;
    private final Consents consents;

    LetterChoices(JdbcClient database, Consents consents) {
        this.database = database;
        this.consents = consents;
    }

    /** Whether an account is written to about a member's months. */
    public LetterState state(String account, String community, String member) {
        if (consents.isWithdrawn(community, member, ConsentKind.STATEMENTS)) {
            return LetterState.WITHDRAWN;
        }
        return wants(account, community) ? LetterState.ON : LetterState.OFF;
    }

    /** Whether an account is written to; it is unless it refused. */
    public boolean wants(String account, String community) {
        return database.sql("select count(*) from letter_refusal where account = ? and community = ?")
                        .params(account, community)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** What the person decided last counts. */
    @Transactional
    public void choose(String account, String community, boolean wanted) {
        database.sql("delete from letter_refusal where account = ? and community = ?")
                .params(account, community)
                .update();
        if (!wanted) {
            database.sql("insert into letter_refusal (account, community) values (?, ?)")
                    .params(account, community)
                    .update();
        }
    }
}
