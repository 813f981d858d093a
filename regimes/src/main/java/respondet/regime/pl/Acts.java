package respondet.regime.pl;

/** The acts that the Polish rules cite, as {@code LAW.md} names them. */
final class Acts {

    static final String RES = "RES Act of 20 February 2015 (Dz.U. 2024 poz. 1361)";
    static final String SETTLEMENT = "Regulation of 23 March 2022 (Dz.U. 2022 poz. 703)";
    static final String AMENDMENT_2023 = "Act of 17 August 2023 (Dz.U. 2023 poz. 1762)";
    static final String COOPERATIVES = "Cooperative Law of 16 September 1982";
    static final String CAPACITY = "Capacity Market Act of 8 December 2017";
    static final String HOLIDAYS = "Act on Days Free from Work of 18 January 1951";

    private Acts() {}
}
