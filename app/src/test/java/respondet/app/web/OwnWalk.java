package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A member's own, beyond the figures: documents, papers, trees behind figures; and what the manager sees alike. */
record OwnWalk(Here manager, Here member, String memberId) {

    void walk() {
        var run = MoneyWalk.part(member.items("own_list"), "month", "2025-06")
                .path("run")
                .asString();
        readsOwnDocuments();
        readsWhy(run);
        readsDifferences(run);
    }

    private void readsOwnDocuments() {
        var own = member.items("ownDocuments_list");
        assertThat(own)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("member").asString()).isEqualTo(memberId));
        var number = own.path(0).path("number").asString();
        assertThat(member.call("ownDocuments_paper", "number", number).body()).startsWith("%PDF");
        assertThat(member.call("ownDocuments_electronic", "number", number).body())
                .contains(number);
        var another = manager.items("documents_list")
                .valueStream()
                .filter(each -> !each.path("member").asString().equals(memberId))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asString();
        assertThat(member.tryTo("ownDocuments_paper", "", "number", another).statusCode())
                .isEqualTo(404);
        assertThat(member.tryTo("documents_list", "").statusCode()).isEqualTo(403);
    }

    private void readsWhy(String run) {
        var own = member.read("ownExplanations_explanations", "run", run);
        var told = manager.read("explanations_explanations", "run", run, "member", memberId);
        assertThat(own.path("amounts")).isEqualTo(told.path("amounts")).isNotEmpty();
        own.path("amounts").forEach(amount -> {
            var tree = amount.path("why");
            assertThat(List.of(
                            amount.path("exact").asString(),
                            amount.path("rounded").asString()))
                    .anySatisfy(figure -> assertThat(new BigDecimal(figure))
                            .isEqualByComparingTo(tree.path("value").asString()));
            sums(tree);
        });
        assertThat(member.call("ownExplanations_paper", "run", run).body()).startsWith("%PDF");
    }

    /** What is a sum is the sum of what is told. */
    private static void sums(JsonNode tree) {
        if (tree.path("operation").asString().equals("sum")) {
            var sum = tree.path("parts")
                    .valueStream()
                    .map(part -> new BigDecimal(part.path("value").asString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(tree.path("value").asString());
        }
        tree.path("parts").forEach(OwnWalk::sums);
    }

    private void readsDifferences(String run) {
        var own = member.read("ownExplanations_differences", "run", run);
        assertThat(own.path("corrects").isNull()).isTrue();
        assertThat(own.path("changes")).isEmpty();
        assertThat(manager.items("explanations_differences", "run", run)).isEmpty();
    }
}
