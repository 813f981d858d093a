package respondet.app.offline;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import respondet.app.store.DatabaseSettings;
import tools.jackson.databind.json.JsonMapper;

/** What the server's framework gives the stores, given without it; bears no mark by which the server would find it. */
@EnableTransactionManagement(proxyTargetClass = true)
class OfflineBeans {

    @Bean
    JdbcClient client(DataSource database, DatabaseSettings settings) {
        var template = new JdbcTemplate(database);
        template.setExceptionTranslator(settings.translator());
        return JdbcClient.create(template);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database, DatabaseSettings settings) {
        var manager = new JdbcTransactionManager(database);
        manager.setExceptionTranslator(settings.translator());
        return manager;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    UserCredentialRepository passkeyRecords(DataSource database) {
        return new JdbcUserCredentialRepository(new JdbcTemplate(database));
    }

    @Bean
    JsonMapper json() {
        return JsonMapper.shared();
    }
}
