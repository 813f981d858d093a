package respondet.app.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import respondet.app.api.Remark;
import respondet.app.text.Texts;

/**
 * A meter file, for programs.
 *
 * @param state what becomes of it
 * @param points how many of its points belong to the community
 * @param before when the same bytes were delivered already
 */
record FileInfo(
        String name,
        Preview.State state,
        String sha256,
        long bytes,
        String format,
        long points,
        long rows,
        long consumedWh,
        long producedWh,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Instant> before,
        List<Remark> problems) {

    static FileInfo of(Preview.File file, Texts texts) {
        return of(
                file.figures(),
                file.state(),
                file.before(),
                file.problems().stream().map(each -> Remark.of(each, texts)).toList());
    }

    /** A file that counts. */
    static FileInfo of(DeliveredFile file) {
        return of(file, Preview.State.READY, Optional.empty(), List.of());
    }

    private static FileInfo of(
            DeliveredFile file, Preview.State state, Optional<Instant> before, List<Remark> problems) {
        return new FileInfo(
                file.name(),
                state,
                file.sha256(),
                file.bytes(),
                file.format(),
                file.points(),
                file.rows(),
                file.consumed(),
                file.produced(),
                file.from(),
                file.to(),
                before,
                problems);
    }
}
