package respondet.app.community;

import java.time.Instant;

/** An agreement as it was recorded at a moment. */
public record AgreementVersion(
        String community, long version, Instant recordedAt, String account, String reason, String document) {}
