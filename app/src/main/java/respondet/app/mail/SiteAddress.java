package respondet.app.mail;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the installation is on the web. It is a setting: a request could claim any host and so mislead a letter's link. */
@Component
public class SiteAddress {

    private final Environment settings;

    SiteAddress(Environment settings) {
        this.settings = settings;
    }

    /** The address before a path, such as {@code https://energy.example.org}. */
    public String origin() {
        var set = settings.getProperty("respondet.address", "");
        return set.isEmpty() ? "http://localhost:" + port() : set.replaceFirst("/+$", "");
    }

    public String of(String path) {
        return origin() + path;
    }

    private String port() {
        return settings.getProperty("local.server.port", settings.getProperty("server.port", "8420"));
    }
}
