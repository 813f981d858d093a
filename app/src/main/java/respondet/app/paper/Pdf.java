package respondet.app.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * A page of XHTML as PDF that lasts and can be read aloud: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in one file. The
 * page names its language, title, author and subject, and each picture says what it shows in {@code alt}. Nothing is fetched.
 */
public final class Pdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The page as PDF; what it refers to elsewhere is left out. */
    public static byte[] of(String xhtml) {
        var out = new ByteArrayOutputStream();
        try {
            builder().withHtmlContent(xhtml, null).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same, as if it had been made at that moment: the same page and the same moment give the same bytes. */
    public static byte[] of(String xhtml, Instant made) {
        try (var document = Loader.loadPDF(of(xhtml))) {
            var out = new ByteArrayOutputStream();
            new MadeAt(made).mark(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver((_, address) -> address.startsWith("data:image/") ? address : null);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useFont(font(".ttf"), "Paper", 400, FontStyle.NORMAL, true);
        builder.useFont(font("-Bold.ttf"), "Paper", 700, FontStyle.NORMAL, true);
        return builder;
    }

    private static FSSupplier<InputStream> font(String face) {
        return () -> Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + face), "The letters are missing.");
    }
}
