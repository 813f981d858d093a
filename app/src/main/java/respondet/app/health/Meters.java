package respondet.app.health;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured of the machine that runs the program, and of its connections to the database. */
@Configuration(proxyBeanMethods = false)
class Meters {

    private final JvmGcMetrics collections = new JvmGcMetrics();

    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry meterRegistry(HikariDataSource pool) {
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        machine().forEach(each -> each.bindTo(meters));
        pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters));
        return meters;
    }

    @Bean(destroyMethod = "close")
    JvmGcMetrics collections() {
        return collections;
    }

    private List<MeterBinder> machine() {
        return List.of(
                collections,
                new ClassLoaderMetrics(),
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new FileDescriptorMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics());
    }
}
