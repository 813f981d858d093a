package respondet.app.identity;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Of whom a second proof besides the password is demanded, and who has none yet. */
@Component
public class SecondProofs implements Projection<SecondProofDemanded> {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final Grants grants;

    SecondProofs(
            JdbcClient database, JsonMapper json, Authenticators authenticators, Passkeys passkeys, Grants grants) {
        this.database = database;
        this.json = json;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.grants = grants;
    }

    /** The roles whose holders must have one. */
    public Set<Role> roles() {
        return Set.copyOf(database.sql("select role from second_proof_role")
                .query((row, _) -> Role.of(row.getString("role")))
                .list());
    }

    /** Whether a role of today demands one that the viewer has not set up. */
    public boolean isMissing(Viewer viewer) {
        return isDemanded(viewer.grants())
                && !authenticators.isOn(viewer.id())
                && passkeys.of(viewer.id()).isEmpty();
    }

    /** Whether the password alone is too little, and a passkey the only other proof that the account has. */
    boolean isByPasskeyOnly(Account account) {
        return isDemanded(grants.of(account.id()))
                && !authenticators.isOn(account.id())
                && !passkeys.of(account.id()).isEmpty();
    }

    private boolean isDemanded(List<Grant> held) {
        var roles = held.isEmpty() ? Set.<Role>of() : roles();
        return held.stream().map(Grant::role).anyMatch(roles::contains);
    }

    @Override
    public String kind() {
        return "second-proof.demanded";
    }

    @Override
    public Class<SecondProofDemanded> type() {
        return SecondProofDemanded.class;
    }

    @Override
    public String before(SecondProofDemanded change) {
        return json.writeValueAsString(
                new SecondProofDemanded(roles().stream().map(Role::id).toList()));
    }

    @Override
    public void apply(SecondProofDemanded change, Entry entry) {
        database.sql("delete from second_proof_role").update();
        change.roles()
                .forEach(role -> database.sql("insert into second_proof_role (role) values (?)")
                        .param(role)
                        .update());
    }
}
