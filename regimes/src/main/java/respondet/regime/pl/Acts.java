package respondet.regime.pl;

/** The acts that the Polish rules cite, as {@code LAW.md} names them. */
final class Acts {

    static final String RES = "Ustawa z 20 lutego 2015 r. o odnawialnych źródłach energii (Dz.U. 2024 poz. 1361)";
    static final String SETTLEMENT = "Rozporządzenie z 23 marca 2022 r. (Dz.U. 2022 poz. 703)";
    static final String AMENDMENT_2023 = "Ustawa z 17 sierpnia 2023 r. (Dz.U. 2023 poz. 1762)";
    static final String COOPERATIVES = "Prawo spółdzielcze z 16 września 1982 r.";
    static final String CAPACITY = "Ustawa z 8 grudnia 2017 r. o rynku mocy";
    static final String HOLIDAYS = "Ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy";

    private Acts() {}
}
