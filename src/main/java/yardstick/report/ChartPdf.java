package yardstick.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jfree.chart.JFreeChart;
import yardstick.chart.HouseStyle;

/** One chart as a page of its own size: lines as vectors, text as text in embedded fonts. */
final class ChartPdf {
    private final HouseStyle style;

    ChartPdf(HouseStyle style) {
        this.style = style;
    }

    void write(JFreeChart chart, int width, int height, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                HouseText text = new HouseText(document, style)) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            if (chart.getTitle() != null) {
                document.getDocumentInformation().setTitle(chart.getTitle().getText());
            }
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(text);
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
    }

    /** Sends every text to one of the two bundled weights. */
    private static final class HouseText extends PdfBoxGraphics2DFontTextDrawer {
        private final PDFont regular;
        private final PDFont bold;

        HouseText(PDDocument document, HouseStyle style) throws IOException {
            try (InputStream light = style.openRegular();
                    InputStream heavy = style.openBold()) {
                this.regular = PDType0Font.load(document, light, true);
                this.bold = PDType0Font.load(document, heavy, true);
            }
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return font.isBold() ? bold : regular;
        }
    }
}
