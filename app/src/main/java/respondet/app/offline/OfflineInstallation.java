package respondet.app.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;

/** Stores and services of a data folder, without pages and without a server: nothing listens, nothing runs beside. */
public final class OfflineInstallation implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;
    private final Path home;

    private OfflineInstallation(AnnotationConfigApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    /** Opens a data folder; its database is brought to the present schema, as the server does. */
    public static OfflineInstallation open(Path folder, DatabaseSettings settings) throws IOException {
        var home = folder.toAbsolutePath().normalize();
        var database = DataSources.open(settings);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("offline", Map.of("respondet.home", home.toString())));
        context.registerBean(DataSource.class, () -> database, bean -> bean.setDestroyMethodName("close"));
        context.registerBean(DatabaseSettings.class, () -> settings);
        context.register(OfflineBeans.class);
        scanner(context).scan("respondet.app");
        context.refresh();
        return new OfflineInstallation(context, home);
    }

    /** Only what is asked for is made. */
    private static ClassPathBeanDefinitionScanner scanner(AnnotationConfigApplicationContext context) {
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(ControllerAdvice.class));
        return scanner;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public DataSource database() {
        return bean(DataSource.class);
    }

    public Path home() {
        return home;
    }

    @Override
    public void close() {
        context.close();
    }
}
