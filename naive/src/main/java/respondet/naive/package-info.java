/**
 * A second, deliberately naive settlement in exact fractions: the oracle of the engine's tests.
 *
 * <p>It shares no code with the engine. Lists run in the order of the identifiers, and what belongs
 * to one member stands at the same position everywhere.
 */
package respondet.naive;
