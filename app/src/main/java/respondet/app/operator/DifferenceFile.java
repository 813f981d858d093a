package respondet.app.operator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import respondet.app.recompute.Assumption;
import respondet.app.recompute.PointDifference;
import respondet.metering.Cells;
import respondet.metering.operator.Figure;
import respondet.metering.operator.Told;

/** The single differences of a comparison, one a line, so that many need no memory. */
record DifferenceFile(Path path) {

    /**
     * One difference as it is kept.
     *
     * @param reasons places of what explains it
     */
    record Line(Told told, Instant start, long theirs, long ours, List<Integer> reasons) {

        long wattHours() {
            return theirs - ours;
        }

        private static Line of(String text) {
            var cells = Cells.of(text, ',');
            var reasons = cells.subList(5, cells.size()).stream()
                    .map(Integer::valueOf)
                    .toList();
            return new Line(
                    new Told(cells.get(0), Figure.valueOf(cells.get(1))),
                    Instant.ofEpochSecond(Long.parseLong(cells.get(2))),
                    Long.parseLong(cells.get(3)),
                    Long.parseLong(cells.get(4)),
                    reasons);
        }
    }

    /** Writes all differences; gives the reasons in the order of their places. */
    List<Comparison.Reason> write(List<PointDifference> differences) throws IOException {
        var places = new LinkedHashMap<Assumption, Integer>();
        differences.forEach(each -> each.because().forEach(reason -> places.putIfAbsent(reason, places.size())));
        try (var out = Files.newBufferedWriter(path)) {
            for (var each : differences) {
                out.write(line(each, places));
                out.write('\n');
            }
        }
        return reasons(differences, places);
    }

    private static String line(PointDifference each, Map<Assumption, Integer> places) {
        var cells = new ArrayList<String>();
        cells.add('"' + each.told().point().replace("\"", "\"\"") + '"');
        cells.add(each.told().figure().name());
        cells.add(Long.toString(each.start().getEpochSecond()));
        cells.add(Long.toString(each.theirs()));
        cells.add(Long.toString(each.ours()));
        each.because().forEach(reason -> cells.add(String.valueOf(places.get(reason))));
        if (each.because().isEmpty()) {
            cells.add(Integer.toString(places.size()));
        }
        return String.join(",", cells);
    }

    private static List<Comparison.Reason> reasons(List<PointDifference> all, Map<Assumption, Integer> places) {
        var counts = new long[places.size() + 1];
        var sums = new long[places.size() + 1];
        var words =
                new ArrayList<>(places.keySet().stream().map(Assumption::words).toList());
        words.add(PointDifference.UNEXPLAINED);
        for (var each : all) {
            int place = each.because().isEmpty()
                    ? places.size()
                    : places.getOrDefault(each.because().getFirst(), places.size());
            counts[place]++;
            sums[place] += each.wattHours();
        }
        var reasons = new ArrayList<Comparison.Reason>();
        for (int i = 0; i < counts.length; i++) {
            reasons.add(new Comparison.Reason(words.get(i), counts[i], sums[i]));
        }
        return List.copyOf(reasons);
    }

    /** What is done with each line. */
    interface Reader {
        void line(Line line) throws IOException;
    }

    void each(Predicate<Line> wanted, Reader reader) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(path)) {
            for (var text = in.readLine(); text != null; text = in.readLine()) {
                var line = Line.of(text);
                if (wanted.test(line)) {
                    reader.line(line);
                }
            }
        }
    }

    /** Some of the lines, in the order of time. */
    List<Line> page(Predicate<Line> wanted, long from, int count) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(Line::of).filter(wanted).skip(from).limit(count).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count(Predicate<Line> wanted) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(Line::of).filter(wanted).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
