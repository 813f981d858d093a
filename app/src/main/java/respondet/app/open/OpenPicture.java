package respondet.app.open;

import java.util.List;
import respondet.app.report.MonthBars;
import respondet.app.text.Texts;

/** The months that can be told, as bars: what was taken, a part of it shared, beside what was produced. */
record OpenPicture(Texts texts, List<OpenMonth> months) {

    String svg() {
        var bars = told().stream().map(this::bar).toList();
        return bars.isEmpty() ? "" : new MonthBars(texts, bars).svg("months", texts.say("report.year.title"));
    }

    List<String> legend() {
        return showsProduction() ? List.of("shared", "residual", "surplus") : List.of("shared", "residual");
    }

    /** The earliest first. */
    private List<OpenMonth> told() {
        return months.stream().filter(OpenMonth::hasShare).toList().reversed();
    }

    /** A month without its production beside months with it would look like a month without surplus. */
    private boolean showsProduction() {
        return told().stream()
                .allMatch(month -> month.produced().run() == month.shared().run());
    }

    private MonthBars.Bar bar(OpenMonth month) {
        long shared = month.shared().wattHours().orElseThrow();
        long rest = month.taken().wattHours().orElseThrow() - shared;
        long surplus = showsProduction() ? month.produced().wattHours().orElseThrow() - shared : 0;
        return new MonthBars.Bar(month.month(), shared, rest, surplus);
    }
}
