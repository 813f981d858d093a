package respondet.app.offline;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import respondet.app.store.DatabaseSettings;
import tools.jackson.databind.json.JsonMapper;

/** What the server's framework gives the stores, given without it; bears no mark by which the server would find it. */
@EnableTransactionManagement
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
    JsonMapper json() {
        return JsonMapper.shared();
    }
}
