package respondet.app.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.document.Retained;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;

/** Members whose identity is no longer kept. */
@Repository
class ErasedMembers implements Retained {

    private final JdbcClient database;

    ErasedMembers(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who is known by a pseudonym only. */
    record Former(String community, String member, String pseudonym, Instant erasedAt) {}

    List<Former> all() {
        return database.sql("select * from erased_member order by community, member")
                .query((row, _) -> new Former(
                        row.getString("community"),
                        row.getString("member"),
                        row.getString("pseudonym"),
                        Micros.instant(row.getLong("erased_at"))))
                .list();
    }

    Optional<Former> find(String community, String member) {
        return all().stream()
                .filter(each ->
                        each.community().equals(community) && each.member().equals(member))
                .findFirst();
    }

    @Override
    public boolean isErased(String community, String member) {
        return find(community, member).isPresent();
    }

    /** Takes the identity out of every table of the journal's, and out of the journal. */
    @Component
    record Erased(JdbcClient database, MarksOfMember collected, ErasedTexts texts) implements Projection<MemberErased> {

        @Override
        public String kind() {
            return "privacy.erased";
        }

        @Override
        public Class<MemberErased> type() {
            return MemberErased.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public void apply(MemberErased change, Entry entry) {
            var marks = collected.of(change.communityId(), change.member(), change.pseudonym());
            database.sql("insert into erased_member (community, member, pseudonym, erased_at) values (?, ?, ?, ?)")
                    .params(change.communityId(), change.member(), change.pseudonym(), Micros.of(entry.at()))
                    .update();
            texts.rewrite(change.communityId(), new Pseudonymising(change.member(), marks));
        }
    }
}
