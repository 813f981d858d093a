package respondet.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Removes, before the server starts, what a sudden end left half received. */
@Component
class TemporaryFiles implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Path folder;

    TemporaryFiles(@Value("${server.tomcat.basedir}") String folder) {
        this.folder = Path.of(folder);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
