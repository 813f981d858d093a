package respondet.app.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description of the interface tells of a route besides what its method says itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiRoute {

    /** One sentence, in English. */
    String value();

    /** The status of an answer that went well. */
    int status() default 200;

    /** Whether the answer bears an {@code ETag}, and {@code If-None-Match} is heard. */
    boolean etag() default false;
}
