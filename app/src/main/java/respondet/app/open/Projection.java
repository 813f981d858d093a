package respondet.app.open;

/**
 * Lambert's azimuthal equal-area projection about 52° north and 10° east, as ETRS89-LAEA has it for Europe, of a sphere of
 * radius one; y grows to the south.
 */
final class Projection {

    private static final double NORTH = Math.toRadians(52);
    private static final double EAST = Math.toRadians(10);

    private Projection() {}

    /** A point of the plane. */
    record Point(double x, double y) {}

    static Point of(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude) - EAST;
        double scale = Math.sqrt(
                2 / (1 + Math.sin(NORTH) * Math.sin(north) + Math.cos(NORTH) * Math.cos(north) * Math.cos(east)));
        double y = Math.cos(NORTH) * Math.sin(north) - Math.sin(NORTH) * Math.cos(north) * Math.cos(east);
        return new Point(scale * Math.cos(north) * Math.sin(east), -scale * y);
    }
}
