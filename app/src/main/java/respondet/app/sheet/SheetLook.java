package respondet.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.app.community.AgreementVersion;
import respondet.app.sheet.SheetInfo.SheetChange;
import respondet.app.sheet.SheetInfo.SheetColumn;
import respondet.app.sheet.SheetInfo.SheetProblem;
import respondet.app.text.Texts;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** One look at a list that a program sent. */
record SheetLook(Taking taking, AgreementVersion current, Sheet sheet, Mapping<Field> mapping, Terms terms) {

    Plan plan() {
        return taking.plan(current, sheet, mapping, terms);
    }

    /** What the agreement and the law would refuse. */
    private List<Problem> refusals(Plan plan) {
        var community = current.community();
        return Stream.concat(
                        taking.problems(community, plan).stream(),
                        taking.refused(community, plan, terms.from()).stream()
                                .map(verdict -> Problem.of(ProblemKind.RULE_BROKEN, verdict.because())))
                .toList();
    }

    /** Everything that stands against accepting it. */
    List<Problem> problems() {
        var plan = plan();
        var all =
                new ArrayList<>(plan.troubles().stream().map(SheetLook::problem).toList());
        all.addAll(refusals(plan));
        return all;
    }

    private static Problem problem(Trouble trouble) {
        var problem = Problem.of(
                ProblemKind.WRONG_VALUE,
                trouble.column()
                        .map(about -> trouble.message().with("part", Value.of(about.id())))
                        .orElse(trouble.message()));
        return trouble.row() > 0 ? problem.atLine(trouble.row()) : problem;
    }

    SheetInfo info(Texts texts) {
        var plan = plan();
        var refusals = refusals(plan);
        var problems = Stream.concat(
                        plan.troubles().stream().map(trouble -> SheetProblem.of(trouble, texts)),
                        refusals.stream().map(problem -> SheetProblem.of(problem, texts)))
                .toList();
        return new SheetInfo(
                columns(),
                mapping.below(sheet).size(),
                plan.added(),
                plan.known(),
                plan.details().size(),
                changes(plan),
                plan.key(),
                problems.isEmpty() && !plan.isEmpty(),
                problems);
    }

    private static List<SheetChange> changes(Plan plan) {
        return plan.corrections().stream()
                .map(each -> new SheetChange(
                        each.next().member(),
                        each.parts().stream().map(part -> part.field().id()).toList()))
                .toList();
    }

    private List<SheetColumn> columns() {
        var heading = sheet.rows().get(mapping.heading());
        return IntStream.range(0, sheet.columns())
                .mapToObj(column -> new SheetColumn(
                        heading.cell(column), mapping.columns().get(column).map(Field::id)))
                .toList();
    }
}
