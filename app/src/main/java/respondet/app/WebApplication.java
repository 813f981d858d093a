package respondet.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The web application: one process, one data folder. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class WebApplication {

    /** Starts the server; it runs until the context is closed. */
    public static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplication(WebApplication.class).run(settings);
    }
}
