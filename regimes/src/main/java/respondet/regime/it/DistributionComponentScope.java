package respondet.regime.it;

/** Which configurations get the distribution component back beside the transmission tariff. */
record DistributionComponentScope(boolean community, boolean group, boolean remote) {}
