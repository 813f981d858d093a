package respondet.regime.be;

/** What the law makes of a month of shared energy: money lines and remarks. */
interface Provision {

    void apply(MonthBook book, Findings findings);
}
