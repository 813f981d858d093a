package respondet.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** The database of a running server. */
@Configuration(proxyBeanMethods = false)
class Database {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings) throws IOException {
        return DataSources.open(settings);
    }

    @Bean
    DatabaseSettings databaseSettings(
            @Value("${respondet.database.url:}") String url,
            @Value("${respondet.database.user:}") String user,
            @Value("${respondet.database.password:}") String password,
            @Value("${respondet.home}") String home) {
        return DatabaseSettings.of(Path.of(home), url, user, password);
    }

    @Bean
    SQLExceptionTranslator translator(DatabaseSettings settings) {
        return settings.translator();
    }
}
