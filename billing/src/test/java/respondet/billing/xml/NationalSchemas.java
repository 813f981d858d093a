package respondet.billing.xml;

import java.util.List;
import java.util.Map;

/** The schemas of the e-invoices that Italy and Poland take. */
public final class NationalSchemas {

    private static final String FOLDER = "external/schemas/3.0.0/";

    /** The ministry's elementary types are not in the jar; these say of them what the structure needs. */
    private static final String ELEMENTARY = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://crd.gov.pl/xml/schematy/dziedzinowe/mf/2022/01/05/eD/DefinicjeTypy/">
              %s
            </xsd:schema>
            """.formatted(String.join(
            "",
            List.of(
                    type("TData", "date", ""),
                    type("TDataCzas", "dateTime", ""),
                    type("TNaturalny", "nonNegativeInteger", ""),
                    type("TNrNIP", "string", "[1-9]((\\d[1-9])|([1-9]\\d))\\d{7}"),
                    type("TKodKraju", "string", "[A-Z]{2}"),
                    type("TWybor1", "byte", "1"),
                    type("TWybor1_2", "byte", "[12]"),
                    text("TAdresEmail"),
                    text("TImie"),
                    text("TJednAdmin"),
                    text("TKodPocztowy"),
                    text("TMiejscowosc"),
                    text("TNazwisko"),
                    text("TNrBudynku"),
                    text("TNrIdentyfikacjiPodatkowej"),
                    text("TNrKRS"),
                    text("TNrLokalu"),
                    text("TNrPESEL"),
                    text("TNrREGON"),
                    text("TTekstowy"),
                    text("TUlica"))));

    private NationalSchemas() {}

    /** FA(3). */
    public static SchemaCheck ksef() {
        return new SchemaCheck(
                FOLDER + "schemat.xsd",
                Map.of(
                        "ElementarneTypyDanych_v10-0E.xsd",
                        ELEMENTARY,
                        "http://crd.gov.pl/xml/schematy/dziedzinowe/mf/2022/01/05/eD/DefinicjeTypy/",
                        FOLDER + "StrukturyDanych_v10-0E.xsd"));
    }

    /** FPR12. */
    public static SchemaCheck fatturaPa() {
        return new SchemaCheck(
                "external/schemas/fatturapa/Schema_del_file_xml_FatturaPA_v1.2.2.xsd",
                Map.of("http://www.w3.org/2000/09/xmldsig#", """
                    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                        targetNamespace="http://www.w3.org/2000/09/xmldsig#"><xs:element name="Signature"/></xs:schema>
                    """));
    }

    private static String type(String name, String base, String pattern) {
        return "<xsd:simpleType name='" + name + "'><xsd:restriction base='xsd:" + base + "'>"
                + (pattern.isEmpty() ? "" : "<xsd:pattern value='" + pattern + "'/>")
                + "</xsd:restriction></xsd:simpleType>";
    }

    private static String text(String name) {
        return type(name, "token", ".+");
    }
}
