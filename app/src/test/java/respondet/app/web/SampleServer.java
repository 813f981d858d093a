package respondet.app.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import respondet.app.WebApplication;
import respondet.app.store.FilledSample;
import respondet.app.store.FoldersOfTests;

/** The sample installation on a free port of this machine; started once for all tests that only look. */
public final class SampleServer {

    private static final SampleServer SHARED = start();

    private final ConfigurableApplicationContext context;
    private final String address;

    private SampleServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://localhost:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    public static SampleServer shared() {
        return SHARED;
    }

    private static SampleServer start() {
        var home = FoldersOfTests.empty();
        var context = startIn(
                home,
                "--respondet.sample=true",
                "--respondet.api.per-minute=100000",
                "--spring.main.register-shutdown-hook=false");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            FoldersOfTests.delete(home);
        }));
        return new SampleServer(context);
    }

    static ConfigurableApplicationContext startIn(Path home, String... more) {
        var settings = new ArrayList<>(List.of(more));
        FilledSample.copy(home, settings);
        settings.add("--respondet.home=" + home);
        if (settings.stream().noneMatch(each -> each.startsWith("--server.port="))) {
            settings.add("--server.port=0");
        }
        return WebApplication.start(settings.toArray(String[]::new));
    }

    public String address() {
        return address;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }
}
