package respondet.app.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A slow test about files and rules rather than tables, where others of its class try the tables on each database: it runs on
 * SQLite, and with {@code -Drespondet.databases=each} on PostgreSQL too.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Installation.OfOneKind.class)
public @interface OnOneDatabase {}
