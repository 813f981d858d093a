package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** The second factor's store, on both databases alike. */
class AuthenticatorsTest {

    @OnEachDatabase
    void takesEachCodeOnce(Installation installation) {
        var authenticators = installation.bean(Authenticators.class);
        var account = account(installation);
        var secret = authenticators.begin(account).orElseThrow();
        assertThat(authenticators.begin(account)).hasValue(secret);
        assertThat(authenticators.isOn(account)).isFalse();
        assertThat(authenticators.confirm(account, "12345")).isEmpty();
        long step = Totp.step(Instant.now());
        assertThat(authenticators.confirm(account, Totp.code(secret, step))).hasSize(8);
        assertThat(authenticators.isOn(account)).isTrue();
        assertThat(authenticators.begin(account)).isEmpty();
        assertThat(authenticators.prove(account, Totp.code(secret, step))).isFalse();
        var next = Totp.code(secret, step + 1);
        assertThat(authenticators.prove(account, next.substring(0, 3) + " " + next.substring(3)))
                .isTrue();
        assertThat(authenticators.prove(account, next)).isFalse();
    }

    @OnEachDatabase
    void takesEachRecoveryCodeOnceAndForTheirOwnerOnly(Installation installation) {
        var authenticators = installation.bean(Authenticators.class);
        var account = account(installation);
        var secret = authenticators.begin(account).orElseThrow();
        var codes = authenticators.confirm(account, Totp.code(secret, Totp.step(Instant.now())));
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
        assertThat(authenticators.prove("somebody else", codes.getFirst())).isFalse();
        assertThat(authenticators.prove(account, codes.getFirst().toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(authenticators.prove(account, codes.getFirst())).isFalse();
        assertThat(authenticators.codesLeft(account)).isEqualTo(7);
        authenticators.remove(account);
        assertThat(authenticators.isOn(account)).isFalse();
        assertThat(authenticators.prove(account, codes.getLast())).isFalse();
    }

    private static String account(Installation installation) {
        return installation
                .bean(Accounts.class)
                .open("ewa@example.org", "Ewa", Language.POLISH)
                .id();
    }
}
