package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import respondet.app.mail.Outbox;
import respondet.app.store.Installation;

class FirstAdministratorTest {

    @Test
    void invitesWhomTheSettingsName() {
        var installation = Installation.onSqlite("--respondet.administrator=root@example.org");
        try {
            var account = installation
                    .bean(Accounts.class)
                    .findByEmail("root@example.org")
                    .orElseThrow();
            assertThat(installation.bean(Grants.class).of(account.id()))
                    .extracting(Grant::role)
                    .containsExactly(Role.ADMINISTRATOR);
            assertThat(installation.bean(Outbox.class).newest()).hasSize(1);
            installation.bean(FirstAdministrator.class).run(new org.springframework.boot.DefaultApplicationArguments());
            assertThat(installation.bean(Outbox.class).newest()).hasSize(1);
        } finally {
            installation.close();
        }
    }
}
