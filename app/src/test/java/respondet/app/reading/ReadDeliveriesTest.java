package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** What was looked at before a decision is not what is shown after it. */
class ReadDeliveriesTest {

    private static final SentReadings.Text GOOD = new SentReadings.Text("good.csv", SentReadings.GOOD);

    @OnEachDatabase
    void showsOfAnAcceptedDeliveryOnlyWhatWasAccepted(Installation installation) throws IOException {
        var readings = new SentReadings(installation);
        readings.found("namur");
        var staged = readings.stage(GOOD, new SentReadings.Text("broken.csv", SentReadings.BROKEN));
        assertThat(preview(installation, staged).files()).hasSize(2);
        var accepted = readings.accept(staged).orElseThrow();
        assertThat(installation.bean(ReadDeliveries.class).preview(accepted).files())
                .extracting(file -> file.figures().name())
                .containsExactly("good.csv");
    }

    @OnEachDatabase
    void saysThatTheSameWasDeliveredSinceTheLastLook(Installation installation) throws IOException {
        var readings = new SentReadings(installation);
        readings.found("namur");
        var again = readings.stage(GOOD);
        assertThat(preview(installation, again).files().getFirst().before()).isEmpty();
        var accepted = readings.accept(readings.stage(GOOD)).orElseThrow();
        assertThat(preview(installation, again).files().getFirst().before()).contains(accepted.received());
    }

    private static Preview preview(Installation installation, Staged staged) throws IOException {
        var files = installation.bean(Staging.class).files(staged);
        return installation.bean(ReadDeliveries.class).preview(staged, files);
    }
}
