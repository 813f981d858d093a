package respondet.regime.es;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import respondet.core.community.Community;
import respondet.core.community.Plant;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Says that a plant that came within a month changed what happens to the surplus of all of it. */
record ModalityChange(Modality modality, LocalDate first, LocalDate last) {

    List<Problem> notes(Community community) {
        return modality.compensates(community, first) == modality.compensates(community, last)
                ? List.of()
                : List.of(note(community));
    }

    private Problem note(Community community) {
        var plants = community.plants().stream()
                .filter(plant -> plant.inService().isAfter(first))
                .filter(plant -> !plant.inService().isAfter(last))
                .map(Plant::id)
                .collect(Collectors.joining(", "));
        var month = YearMonth.from(first);
        return Problem.of(ProblemKind.UNCERTAIN_LAW, Message.of("problem.es.modality_within_month"))
                .during(month)
                .with("plants", Value.of(plants))
                .with("month", Value.of(month));
    }
}
