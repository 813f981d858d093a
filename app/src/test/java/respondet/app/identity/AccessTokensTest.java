package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** Tokens hold until their end, tell when they were used, and are taken back by their owner alone. */
class AccessTokensTest {

    private static final Set<Scope> SCOPES = Set.of(Scope.SETTLE, Scope.READ_COMMUNITY);

    private static AccessTokens.Wish wish(Duration until) {
        return new AccessTokens.Wish(" Name ", SCOPES, Instant.now().plus(until));
    }

    @OnEachDatabase
    void areKnownUntilTheyAreTakenBack(Installation installation) {
        var tokens = installation.bean(AccessTokens.class);
        var accounts = installation.bean(Accounts.class);
        var own = accounts.open("a@example.org", "A", Language.ENGLISH).id();
        var other = accounts.open("b@example.org", "B", Language.ENGLISH).id();
        var secret = tokens.make(own, wish(Duration.ofDays(1)));
        var kept = tokens.of(own).getFirst();
        assertThat(kept.name()).isEqualTo("Name");
        assertThat(kept.scopes()).isEqualTo(SCOPES);
        assertThat(kept.used()).isEmpty();
        assertThat(tokens.use(secret)).map(AccessToken::account).contains(own);
        assertThat(tokens.of(own).getFirst().used()).isPresent();
        assertThat(tokens.use(secret + "x")).isEmpty();
        assertThat(tokens.of(other)).isEmpty();
        assertThat(tokens.revoke(other, kept.id())).isFalse();
        assertThat(tokens.use(secret)).isPresent();
        assertThat(tokens.revoke(own, kept.id())).isTrue();
        assertThat(tokens.use(secret)).isEmpty();
    }

    @OnEachDatabase
    void end(Installation installation) {
        var tokens = installation.bean(AccessTokens.class);
        var own = installation
                .bean(Accounts.class)
                .open("a@example.org", "A", Language.ENGLISH)
                .id();
        var secret = tokens.make(own, wish(Duration.ofMillis(-1)));
        assertThat(tokens.use(secret)).isEmpty();
        assertThat(tokens.of(own)).isEmpty();
    }

    /** Whoever runs the installation does not do so by a token. */
    @Test
    void reachNoFurtherThanScopesSay() {
        assertThat(Scope.reaches(Right.RUN_INSTALLATION)).isFalse();
        assertThat(Scope.reaches(Right.USE_OWN_ACCOUNT)).isFalse();
        assertThat(Scope.reaches(Right.SIGN_IN)).isFalse();
        assertThat(Scope.allow(SCOPES, Right.FOUND_COMMUNITY)).isFalse();
        assertThat(Scope.allow(SCOPES, Right.SETTLE)).isTrue();
        assertThat(Scope.allow(SCOPES, Right.READ_JOURNAL)).isFalse();
    }
}
