package respondet.app.document;

import java.util.Comparator;

/**
 * An amount between the community and a member for one month.
 *
 * @param wattHours the energy that it is for; zero where it is for none
 * @param net minor units, without tax; negative where it goes the other way
 */
record Due(Of of, long wattHours, long net) {

    /**
     * What two amounts share that are added, or taken from each other.
     *
     * @param item what it is for, as in {@code settlement.json}
     * @param plant whose energy it is for; empty where it is for no plant's
     */
    record Of(DocumentKind kind, String member, String item, String plant) {

        static final Comparator<Of> ORDER = Comparator.comparing(Of::kind)
                .thenComparing(Of::member)
                .thenComparing(Of::item)
                .thenComparing(Of::plant);
    }

    Due plus(Due other) {
        return new Due(of, Math.addExact(wattHours, other.wattHours), Math.addExact(net, other.net));
    }

    Due negate() {
        return new Due(of, Math.negateExact(wattHours), Math.negateExact(net));
    }

    boolean isNothing() {
        return wattHours == 0 && net == 0;
    }
}
