package respondet.bench.endure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a unit of work has come in an installation, and what its manager does next. */
record Work(Tables tables, Unit unit) {

    /** Of issue, the same whenever the work is done. */
    private static final String DAY = "2025-12-31";

    private static final String STAGED = "select id from staged_delivery where label = ?";
    private static final String DELIVERED = "select id from delivery where folder like '%\\_' || ? escape '\\'";
    private static final String RUN = "select id from settlement_run where reason = ?";
    private static final String DRAFT = RUN + " and state in ('draft', 'final')";
    private static final String FINAL = RUN + " and state = 'final'";
    private static final String ISSUED =
            "select b.id from document_batch b join settlement_run r on r.id = b.run where r.reason = ? and b.state = ";
    private static final String UNDER_WAY = ISSUED.replace("b.state = ", "b.state in ('queued', 'running')");
    private static final String AGREED = "select version from agreement where reason = ?";

    /** What is not done yet, and not under way. */
    Optional<Step> next() {
        return Stream.of(Step.values()).filter(step -> !isDone(step)).findFirst();
    }

    boolean isDone(Step step) {
        return switch (step) {
            case UPLOAD -> count(STAGED) + count(DELIVERED) > 0;
            case ACCEPT -> count(DELIVERED) > 0;
            case SETTLE -> count(DRAFT) > 0;
            case FINALISE -> count(FINAL) > 0;
            case ISSUE -> !unit.isBilled() || count(ISSUED + "'issued'") > 0;
            case AGREE -> count(AGREED) > 0;
        };
    }

    /** What came about more often than it was wanted. */
    List<Step> doubled() {
        return Stream.of(Step.values())
                .filter(step -> switch (step) {
                    case UPLOAD -> count(STAGED) + count(DELIVERED) > 1;
                    case ACCEPT -> count(DELIVERED) > 1;
                    case SETTLE -> count(DRAFT) > 1;
                    case FINALISE -> count(FINAL) > 1;
                    case ISSUE -> count(ISSUED + "'issued'") > 1;
                    case AGREE -> count(AGREED) > 1;
                })
                .toList();
    }

    private int count(String sql) {
        return tables.column(sql, unit.label()).size();
    }

    /** Does a step and waits for its end; what is refused throws. */
    void perform(Step step, Manager manager, Child child) throws IOException, InterruptedException {
        if (step != Step.ISSUE || count(UNDER_WAY) == 0) {
            ask(step, manager);
        }
        await(step, child);
    }

    private void ask(Step step, Manager manager) throws IOException, InterruptedException {
        var place = "/communities/" + unit.community();
        var answer = switch (step) {
            case UPLOAD -> manager.upload(unit.community(), unit.label(), unit.file());
            case ACCEPT -> manager.post(place + "/readings/waiting/" + id(STAGED) + "/accept", Map.of());
            case SETTLE ->
                manager.post(place + "/runs", Map.of("month", unit.month().toString(), "reason", unit.label()));
            case FINALISE -> manager.post(place + "/runs/" + id(DRAFT) + "/final", Map.of());
            case ISSUE ->
                manager.post(place + "/documents", Map.of("month", unit.month().toString(), "issued", DAY));
            case AGREE -> manager.post(place + "/agreement", agreement());
        };
        if (answer.statusCode() != 302) {
            throw new Refused(
                    unit.label() + " " + step + " was answered with " + answer.statusCode() + "\n" + answer.body());
        }
    }

    /** The server said no. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private String id(String sql) throws IOException {
        return tables.one(sql, unit.label()).orElseThrow(() -> new IOException("It is gone: " + unit.label()));
    }

    private Map<String, String> agreement() {
        var last = tables.rows(
                        "select version, document from agreement where community = ? order by version desc limit 1",
                        unit.community())
                .getFirst();
        var document = last.get(1).stripTrailing() + "\n# " + unit.label() + "\n";
        return Map.of("version", last.getFirst(), "reason", unit.label(), "document", document);
    }

    private void await(Step step, Child child) throws IOException, InterruptedException {
        while (!isDone(step)) {
            if (!child.isAlive()) {
                throw new IOException("The server is gone.");
            }
            if (count(RUN + " and state = 'refused'") + count(ISSUED + "'refused'") > 0) {
                throw new Refused(unit.label() + " came to no end");
            }
            Thread.sleep(10);
        }
    }
}
