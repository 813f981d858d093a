package respondet.app.operator;

import java.util.List;
import java.util.stream.Stream;
import respondet.app.community.CommunityRow;
import respondet.app.run.RunRow;
import respondet.app.run.RunState;
import respondet.app.text.Texts;
import respondet.metering.operator.Figure;
import respondet.metering.operator.Told;

/** Makes the page of a comparison, finished or not. */
record ShownDifferences(CommunityRow community, RunRow run, String back, Texts texts) {

    private static final int LINES = 100;

    private static final DifferencesPage.Picture NO_PICTURE = new DifferencesPage.Picture("", "", List.of());
    private static final DifferencesPage.Choice NO_CHOICE = new DifferencesPage.Choice(List.of(), List.of());
    private static final DifferencesPage.Paging NO_PAGES = new DifferencesPage.Paging(1, 1, 0, "");

    DifferencesPage waiting(Taken taken, String state) {
        return page(taken, state, List.of());
    }

    private DifferencesPage page(Taken taken, String state, List<String> problems) {
        return new DifferencesPage(
                community,
                back,
                back + "/" + taken.id(),
                month(),
                run.state() == RunState.FINAL,
                state,
                problems,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NO_CHOICE,
                NO_PICTURE,
                List.of(),
                NO_PAGES);
    }

    private String month() {
        return texts.values().month(run.month());
    }

    DifferencesPage of(Taken taken, DifferenceWords words, DifferenceFile file, Asked asked) {
        if (!words.comparison().compared()) {
            return page(taken, "refused", words.problems());
        }
        long all = file.count(line -> asked.isWanted(line.told()));
        long pages = Math.max(1, Math.ceilDiv(all, LINES));
        long number = Math.min(pages, asked.page());
        return new DifferencesPage(
                community,
                back,
                back + "/" + taken.id(),
                month(),
                run.state() == RunState.FINAL,
                "done",
                words.problems(),
                words.facts(),
                words.reasons(),
                words.figures(),
                words.points(),
                choice(words, asked),
                words.picture(asked::isOfPoint, asked.drawn()),
                file.page(line -> asked.isWanted(line.told()), (number - 1) * LINES, LINES).stream()
                        .map(words::line)
                        .toList(),
                new DifferencesPage.Paging(number, pages, all, asked.query()));
    }

    private DifferencesPage.Choice choice(DifferenceWords words, Asked asked) {
        var points = asked.told().stream()
                .map(Told::point)
                .distinct()
                .map(id -> new DifferencesPage.Option(
                        id, words.point(id), asked.point().map(id::equals).orElse(false)));
        var figures = asked.told().stream()
                .map(Told::figure)
                .distinct()
                .sorted()
                .map(each -> new DifferencesPage.Option(each.id(), words.figure(each), isChosen(asked, each)));
        return new DifferencesPage.Choice(withAll(points), withAll(figures));
    }

    private static boolean isChosen(Asked asked, Figure figure) {
        return asked.figure().map(each -> each == figure).orElse(false);
    }

    private List<DifferencesPage.Option> withAll(Stream<DifferencesPage.Option> options) {
        var all = new DifferencesPage.Option(Asked.all(), texts.say("recompute.all"), false);
        return Stream.concat(Stream.of(all), options).toList();
    }
}
