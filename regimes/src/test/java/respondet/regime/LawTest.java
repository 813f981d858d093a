package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import respondet.core.law.Legal;

/** What the law's numbers and rules cite can be looked up. */
class LawTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path PARAMETERS = Path.of("src", "main", "resources", "parameters");

    @TestFactory
    Stream<DynamicTest> listsEachCitedActInTheLawOfItsPackage() {
        return files(CLASSES, ".class")
                .map(LawTest::load)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Legal.class))
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        () -> assertThat(lawOf(method))
                                .contains(method.getAnnotation(Legal.class).act())
                                .contains(method.getAnnotation(Legal.class).article())));
    }

    private static String lawOf(Method method) {
        var folder = method.getDeclaringClass().getPackageName().replace('.', '/');
        var law = SOURCES.resolve(folder).resolve("LAW.md");
        return Files.exists(law) ? read(law) : fail("There is no " + law + " beside " + method);
    }

    @TestFactory
    Stream<DynamicTest> loadsEachParameterFileWithItsReference() {
        return files(PARAMETERS, ".yaml")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var source = ParameterFile.source(name(file));
                    assertThat(source.reference().act()).isNotBlank();
                    warnWhenOld(name(file), source.lastChecked());
                }));
    }

    /** The last day of checking is compared with the real clock: an old number is a warning, not an error. */
    private static void warnWhenOld(String parameter, LocalDate lastChecked) {
        if (lastChecked.isBefore(LocalDate.now(ZoneOffset.UTC).minusYears(1))) {
            System.err.println("WARNING: the parameter " + parameter + " was last checked on " + lastChecked
                    + ", more than a year ago.");
        }
    }

    private static String name(Path file) {
        return PARAMETERS.relativize(file).toString().replace('\\', '/').replace(".yaml", "");
    }

    private static List<Path> list(Path root, String ending) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path root, String ending) {
        return Optional.of(root).filter(Files::isDirectory).stream()
                .flatMap(folder -> list(folder, ending).stream())
                .filter(file -> !file.endsWith("module-info.class") && !file.endsWith("package-info.class"));
    }

    private static Class<?> load(Path file) {
        var name = CLASSES.relativize(file).toString().replace('\\', '.').replace('/', '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()), false, LawTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
