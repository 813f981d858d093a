package respondet.app.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.open.Projection.Point;

/** The regions stand where they are: within the outline of their country. */
class PlacesMapTest {

    @Test
    void drawsEveryCountryAroundTheHomeTerritories() {
        assertThat(Outlines.all().stream().map(Outlines.Outline::country).collect(Collectors.toSet()))
                .contains("BE", "ES", "IT", "PL", "FR", "DE", "CZ");
    }

    @Test
    void putsEveryRegionIntoItsCountry() {
        var outside = Places.all().stream()
                .filter(place -> Outlines.all().stream()
                        .filter(each -> place.nuts().startsWith(each.country()))
                        .noneMatch(each -> holds(each.ring(), Projection.of(place.latitude(), place.longitude()))))
                .map(Place::name)
                .toList();
        assertThat(outside).isSubsetOf("Tarragona", "Barcelona", "Verbania", "Eupen", "Virton", "Arlon", "Tournai");
    }

    /** By counting how often a line to the west crosses the ring. */
    private static boolean holds(List<Point> ring, Point point) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            var a = ring.get(i);
            var b = ring.get(j);
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    @ParameterizedTest
    @CsvSource({"PL213, Kraków", "PL21, Kraków", "ES51, Barcelona", "ITC1, Torino", "BE35, Dinant"})
    void findsARegionOrTheFirstOfALargerOne(String nuts, String name) {
        assertThat(Places.find(nuts).map(Place::name)).hasValue(name);
    }

    @Test
    void drawsPointsAboveTheLand() {
        var svg = new PlacesMap(Places.find("PL213").stream().toList()).svg("map", "Where");
        assertThat(svg.indexOf("class=\"point\"")).isGreaterThan(svg.lastIndexOf("class=\"land\""));
        assertThat(svg).contains("Kraków").contains("10° W");
    }
}
