package respondet.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each package of the application is a module in the sense of Spring Modulith: no cycles, nothing used that is hidden. */
class ModulesTest {

    @Test
    void keepToTheirBorders() {
        ApplicationModules.of(WebApplication.class).verify();
    }
}
