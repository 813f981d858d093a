package respondet.app.run;

import java.time.Duration;

/**
 * Nothing more is computed for a run: told within the program to whoever measures.
 *
 * @param state what came of it
 */
public record RunEnded(RunState state, Duration took) {}
