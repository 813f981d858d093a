package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

/** What the law asks a community for on paper. */
record FilingsWalk(Here here) {

    void walk() {
        var filings = here.items("filings_list");
        assertThat(filings).isNotEmpty();
        var first = filings.path(0);
        var kind = first.path("kind").asString();
        var period = first.path("period").asString();
        assertThat(here.call("filings_paper", "kind", kind, "period", period).body())
                .startsWith("%PDF");
        assertThat(first.path("data").asBoolean()).isTrue();
        var table = here.call("filings_csv", "kind", kind, "period", period).body();
        var rows = here.read("filings_json", "kind", kind, "period", period);
        assertThat(table.lines().count()).isEqualTo(rows.size() + 1L);
        assertThat(here.tryTo("filings_paper", "", "kind", kind, "period", "1999")
                        .statusCode())
                .isEqualTo(404);
    }
}
