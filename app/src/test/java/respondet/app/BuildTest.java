package respondet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** What a program that is built without its tests must not ask for. */
class BuildTest {

    /** Without tests no module has test classes to lend; a profile that is off then may ask for them. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "metering", "regimes", "billing", "naive", "app", "bench"})
    void borrowsTestClassesInAProfileAlone(String module) throws Exception {
        var file = Path.of("..", module, "pom.xml");
        assertThat(file).isRegularFile();
        try (var in = Files.newInputStream(file)) {
            var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            var borrowed = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate("/project/dependencies/dependency[type='test-jar']", pom, XPathConstants.NODESET);
            assertThat(borrowed.getLength()).isZero();
        }
    }
}
