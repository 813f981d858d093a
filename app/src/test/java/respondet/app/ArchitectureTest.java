package respondet.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as ARCHITECTURE.md tells it; reads what is compiled and what is written, without the tests. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("respondet");

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** The two classes that find the numbers of the law, which travel inside the program's own jar. */
    private static final String READ_THE_LAWS_NUMBERS = "respondet\\.regime\\.(ParameterFile|Rules)(\\$.*)?";

    /** A rule about nothing would always hold. */
    @ParameterizedTest
    @ValueSource(strings = {"naive", "core", "metering", "regime", "billing", "app"})
    void readsTheWholeHouse(String module) {
        assertThat(HOUSE.stream().filter(type -> type.getPackageName().startsWith("respondet." + module)))
                .hasSizeGreaterThan(10);
        assertThat(sources().filter(file -> file.toString().contains("respondet" + File.separator + module)))
                .hasSizeGreaterThan(10);
    }

    /** What is known of households stays in the data folder; the one exception is a folder without a file. */
    @Test
    void leavesNothingInTheSystemsTemporaryFolder() {
        noClasses()
                .that()
                .resideInAPackage("respondet.app..")
                .and()
                .doNotHaveSimpleName("CommunityFiles")
                .should()
                .callMethod(Files.class, "createTempFile", String.class, String.class, FileAttribute[].class)
                .orShould()
                .callMethod(Files.class, "createTempDirectory", String.class, FileAttribute[].class)
                .orShould()
                .callMethod(File.class, "createTempFile", String.class, String.class)
                .check(HOUSE);
    }

    /** {@code bench} uses everything and stands in no right-hand column, so nothing uses it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            naive    |
            core     |
            metering | core
            regime   | core
            billing  | core
            app      | core metering regime billing
            """)
    void usesOnlyWhatTheTableAllows(String module, String mayUse) {
        var allowed = new ArrayList<>(List.of("respondet." + module + ".."));
        if (mayUse != null) {
            Arrays.stream(mayUse.split(" "))
                    .map(each -> "respondet." + each + "..")
                    .forEach(allowed::add);
        }
        noClasses()
                .that()
                .resideInAPackage("respondet." + module + "..")
                .should()
                .dependOnClassesThat(inHouseBut(allowed.toArray(String[]::new)))
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> inHouseBut(String... allowed) {
        return JavaClass.Predicates.resideInAPackage("respondet..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "naive"})
    void needsNothingButTheJdk(String module) {
        classes()
                .that()
                .resideInAPackage("respondet." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", "respondet." + module + "..")
                .check(HOUSE);
    }

    @Test
    void coreKnowsNoFilesNetworkOrDatabase() {
        noClasses()
                .that()
                .resideInAPackage("respondet.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void lawsKnowNoFilesNetworkOrDatabase() {
        noClasses()
                .that()
                .resideInAPackage("respondet.regime..")
                .and()
                .haveNameNotMatching(READ_THE_LAWS_NUMBERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void settlesWithoutClockAndWithoutTheMachinesSettings() {
        var settling = new String[] {"respondet.core..", "respondet.regime..", "respondet.app.settlement.."};
        noClasses()
                .that()
                .resideInAnyPackage(settling)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(settling)
                .should()
                .accessTargetWhere(describe("the clock or a default of the machine", ArchitectureTest::asksTheMachine))
                .check(HOUSE);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTarget().getOwner().getName();
        var name = access.getTarget().getName();
        return switch (name) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime", "getenv", "getProperty" -> owner.equals("java.lang.System");
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
            case "random" -> owner.equals("java.lang.Math");
            default -> false;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "metering", "regime", "billing", "app"})
    void hasNoCyclesAmongPackages(String module) {
        slices().matching("respondet." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void countsEnergyAndMoneyWithoutFloatingPoint() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("respondet.core..", "respondet.regime..")
                .should()
                .notHaveRawType(floating())
                .check(HOUSE);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("respondet.core..", "respondet.regime..")
                .should()
                .haveRawReturnType(floating())
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> floating() {
        return describe(
                "floating point",
                type -> FLOATING.contains(type.getBaseComponentType().getName()));
    }

    @Test
    void namesWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Manager|Helper|Base)")
                .check(HOUSE);
    }

    @Test
    void keepsFilesShort() {
        assertThat(sources().filter(file -> lines(file).size() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void keepsMethodsShort() throws IOException {
        var tooLong = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files = manager.getJavaFileObjectsFromPaths(sources().toList());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, files);
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> new LongMethods(unit, positions, tooLong).scan(unit, null));
        }
        assertThat(tooLong).isEmpty();
    }

    /** Walks one file and notes each method with more lines than are allowed, from its head to its last brace. */
    private static final class LongMethods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var body = method.getBody();
            if (body != null) {
                long lines = line(positions.getEndPosition(unit, body)) - line(positions.getStartPosition(unit, body));
                if (lines > LONGEST_METHOD) {
                    found.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    @Test
    void saysWhatEachPublicTypeMeans() {
        var declared = Pattern.compile("^public (?:(?:abstract|final|sealed|non-sealed|static) )*"
                + "(?:@?interface|class|record|enum) (\\w+)");
        var silent = sources()
                .filter(file -> lines(file).stream()
                        .anyMatch(line -> declared.matcher(line).find()))
                .filter(file -> lines(file).stream()
                        .takeWhile(line -> !declared.matcher(line).find())
                        .noneMatch(line -> line.startsWith("/**")));
        assertThat(silent).isEmpty();
    }

    /** Every Java file of main code, whichever module it is in. */
    private static Stream<Path> sources() {
        try (var modules = Files.list(Path.of("").toAbsolutePath().getParent())) {
            return modules
                    .map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(ArchitectureTest::javaFiles)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
