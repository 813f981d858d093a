package respondet.app.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * An invoice for people that holds the same invoice for machines: Factur-X 1.0, profile EN 16931, which is called
 * ZUGFeRD in Germany.
 */
public final class FacturX {

    /** How the standard wants the file to be called. */
    public static final String NAME = "factur-x.xml";

    private FacturX() {}

    /**
     * The same paper with the invoice in it.
     *
     * @param cii the invoice in the syntax of CII
     * @param issued what the attached file is dated
     */
    public static byte[] with(byte[] pdf, byte[] cii, Instant issued) {
        try (var document = Loader.loadPDF(pdf)) {
            attach(document, specification(document, cii, issued));
            describe(document);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, byte[] cii, Instant issued)
            throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(cii), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        file.setSize(cii.length);
        file.setModDate(GregorianCalendar.from(issued.atZone(ZoneOffset.UTC)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription("Factur-X");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Alternative");
        return specification;
    }

    private static void attach(PDDocument document, PDComplexFileSpecification specification) {
        var catalog = document.getDocumentCatalog();
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, specification));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem("AF", associated);
    }

    private static void describe(PDDocument document) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        try (var in = metadata.exportXMPMetadata()) {
            var known = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(FacturXMetadata.in(known).getBytes(StandardCharsets.UTF_8));
        }
    }
}
