package yardstick.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What tests ask of a PDF, looking into the drawings on its pages too. */
final class PdfFacts {
    private PdfFacts() {}

    static List<String> imagesOf(PDDocument document) throws IOException {
        List<String> images = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            collect(page.getResources(), images, new ArrayList<>());
        }
        return images;
    }

    /** Names of fonts that are not embedded. */
    static List<String> looseFonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            collect(page.getResources(), new ArrayList<>(), fonts);
        }
        if (fonts.isEmpty()) {
            throw new IllegalStateException("no font at all");
        }
        return fonts.stream().filter(font -> !font.isEmbedded()).map(PDFont::getName).distinct().toList();
    }

    private static void collect(PDResources resources, List<String> images, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject) {
                images.add(name.getName());
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), images, fonts);
            }
        }
    }
}
