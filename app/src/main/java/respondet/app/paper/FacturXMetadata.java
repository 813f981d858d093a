package respondet.app.paper;

/** What the facts of a PDF say of the invoice in it, with the schema that explains their words (ISO 19005-3, 6.6.2.3). */
final class FacturXMetadata {

    private static final String NAMESPACE = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

    private static final String SAID = """
            <rdf:Description xmlns:fx="%s" rdf:about="">
            <fx:DocumentType>INVOICE</fx:DocumentType>
            <fx:DocumentFileName>%s</fx:DocumentFileName>
            <fx:Version>1.0</fx:Version>
            <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
            </rdf:Description>
            """.formatted(NAMESPACE, FacturX.NAME);

    private static final String SCHEMA = """
            <rdf:li rdf:parseType="Resource" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>fx</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq>%s%s%s%s</rdf:Seq></pdfaSchema:property>
            </rdf:li>
            """.formatted(
                    NAMESPACE,
                    property("DocumentFileName", "The name of the embedded XML document"),
                    property("DocumentType", "The type of the hybrid document in capital letters"),
                    property("Version", "The version of the standard of the embedded XML document"),
                    property("ConformanceLevel", "The profile of the embedded XML document"));

    private static final String BAG = """
            <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" rdf:about="">
            <pdfaExtension:schemas><rdf:Bag>%s</rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """.formatted(SCHEMA);

    private FacturXMetadata() {}

    private static String property(String name, String meaning) {
        return """
                <rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>%s</pdfaProperty:name>
                <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                <pdfaProperty:category>external</pdfaProperty:category>
                <pdfaProperty:description>%s</pdfaProperty:description>
                </rdf:li>
                """.formatted(name, meaning);
    }

    /** Added to what is known; schemas stand in one bag. */
    static String in(String known) {
        int bag = known.indexOf("</rdf:Bag>", Math.max(0, known.indexOf("pdfaExtension:schemas>")));
        boolean hasSchemas = known.contains("pdfaExtension:schemas>") && bag >= 0;
        var withSchema = hasSchemas ? known.substring(0, bag) + SCHEMA + known.substring(bag) : known;
        int end = withSchema.indexOf("</rdf:RDF>");
        return withSchema.substring(0, end) + (hasSchemas ? "" : BAG) + SAID + withSchema.substring(end);
    }
}
