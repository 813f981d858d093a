package respondet.app.open;

/** The main town of a region, in degrees to a tenth: enough to show where a region is, and not more. */
record Place(String nuts, String name, double latitude, double longitude) {}
