package respondet.app.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;

/** The server does not start with a route that nobody thought about. */
class RoutesWithoutRightTest {

    /** Routes as they could be written. */
    static final class Written {

        void forgotten() {}

        @Needs(Right.SEE_COMMUNITY)
        void of() {}
    }

    private static Routes route(String address, String method) throws NoSuchMethodException {
        var parser = new PathPatternParser();
        var settings = new RequestMappingInfo.BuilderConfiguration();
        settings.setPatternParser(parser);
        var mapping = new RequestMappingHandlerMapping();
        mapping.setPatternParser(parser);
        mapping.registerMapping(
                RequestMappingInfo.paths(address).options(settings).build(),
                new Written(),
                Written.class.getDeclaredMethod(method));
        return new Routes(mapping);
    }

    @Test
    void keepTheServerFromStarting() throws NoSuchMethodException {
        var forgotten = route("/communities/{community}/x", "forgotten");
        assertThatIllegalStateException()
                .isThrownBy(forgotten::afterSingletonsInstantiated)
                .withMessageContaining("names no right");
        var nowhere = route("/x", "of");
        assertThatIllegalStateException()
                .isThrownBy(nowhere::afterSingletonsInstantiated)
                .withMessageContaining("names no community");
        var known = route("/communities/{community}/x", "of");
        assertThatCode(known::afterSingletonsInstantiated).doesNotThrowAnyException();
    }
}
