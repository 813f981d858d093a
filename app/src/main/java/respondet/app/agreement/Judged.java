package respondet.app.agreement;

import java.util.List;
import java.util.Optional;
import respondet.app.api.Remark;

/** What a document would be, or what came of it, for programs. */
record Judged(boolean accepted, Optional<Long> version, List<Remark> problems) {}
