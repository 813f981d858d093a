package respondet.app.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;
import tools.jackson.databind.json.JsonMapper;

/** The keys that were ever proposed, each with what it would have meant for whom. */
@Repository
public class KeyProposals {

    private final JdbcClient database;

    KeyProposals(JdbcClient database) {
        this.database = database;
    }

    /** Every proposal of a community, the newest first. */
    public List<ProposalRow> of(String community) {
        return database.sql("select * from key_proposal where community = ? order by published_at desc, id")
                .param(community)
                .query(KeyProposals::row)
                .list();
    }

    public Optional<ProposalRow> find(String community, String id) {
        return database.sql("select * from key_proposal where community = ? and id = ?")
                .params(community, id)
                .query(KeyProposals::row)
                .optional();
    }

    /** What a proposal would have meant for everybody. */
    public List<KeyEffect> effects(ProposalRow proposal) {
        return database.sql("select * from key_effect where proposal = ? order by member")
                .param(proposal.id())
                .query(KeyProposals::effect)
                .list();
    }

    /** What it would have meant for one member. */
    public Optional<KeyEffect> effect(ProposalRow proposal, String member) {
        return database.sql("select * from key_effect where proposal = ? and member = ?")
                .params(proposal.id(), member)
                .query(KeyProposals::effect)
                .optional();
    }

    private static ProposalRow row(ResultSet row, int number) throws SQLException {
        long closed = row.getLong("closed_at");
        return new ProposalRow(
                row.getString("id"),
                row.getString("community"),
                Micros.instant(row.getLong("published_at")),
                row.getString("title"),
                row.getString("kind"),
                row.getString("item"),
                row.getString("run"),
                closed == 0 ? Optional.empty() : Optional.of(Micros.instant(closed)));
    }

    private static KeyEffect effect(ResultSet row, int number) throws SQLException {
        return new KeyEffect(
                row.getString("member"),
                row.getLong("consumed"),
                row.getLong("shared_before"),
                row.getLong("shared_after"),
                row.getLong("gain_before"),
                row.getLong("gain_after"),
                row.getString("currency"),
                row.getString("ground"));
    }

    /** Puts a proposal into the tables, with its effects. */
    @Component
    record Published(JdbcClient database) implements Projection<KeyProposed> {

        @Override
        public String kind() {
            return "key.proposed";
        }

        @Override
        public Class<KeyProposed> type() {
            return KeyProposed.class;
        }

        @Override
        public void apply(KeyProposed change, Entry entry) {
            database.sql("""
                    insert into key_proposal (id, community, published_at, title, kind, item, run)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            change.id(),
                            change.communityId(),
                            Micros.of(entry.at()),
                            change.title(),
                            change.kind(),
                            change.item(),
                            change.run())
                    .update();
            change.effects().forEach(effect -> insert(change.id(), effect));
        }

        private void insert(String proposal, KeyEffect effect) {
            database.sql("""
                    insert into key_effect (proposal, member, consumed, shared_before, shared_after,
                        gain_before, gain_after, currency, ground) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            proposal,
                            effect.member(),
                            effect.consumed(),
                            effect.sharedBefore(),
                            effect.sharedAfter(),
                            effect.gainBefore(),
                            effect.gainAfter(),
                            effect.currency(),
                            effect.ground())
                    .update();
        }
    }

    /** Closes a proposal in the table. */
    @Component
    record Closed(JdbcClient database, JsonMapper json) implements Projection<ProposalClosed> {

        @Override
        public String kind() {
            return "key.proposal.closed";
        }

        @Override
        public Class<ProposalClosed> type() {
            return ProposalClosed.class;
        }

        @Override
        public String before(ProposalClosed change) {
            return database.sql("select * from key_proposal where id = ? and community = ?")
                    .params(change.id(), change.communityId())
                    .query(KeyProposals::row)
                    .optional()
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(ProposalClosed change, Entry entry) {
            database.sql("update key_proposal set closed_at = ? where id = ? and community = ?")
                    .params(Micros.of(entry.at()), change.id(), change.communityId())
                    .update();
        }
    }
}
