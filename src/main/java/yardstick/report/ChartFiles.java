package yardstick.report;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import yardstick.chart.HouseStyle;
import yardstick.work.Outcome;

/**
 * Writes one chart as a picture, {@value #WIDTH} wide and {@value #HEIGHT} high unless asked for more; a PNG has twice as
 * many dots.
 */
public final class ChartFiles {
    /** Of every picture. */
    public static final int WIDTH = 960;

    static final int HEIGHT = 540;
    private static final int DENSITY = 2;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final ChartPdf pdf;

    public ChartFiles(HouseStyle style) {
        this.pdf = new ChartPdf(style);
    }

    /** @param out the format goes by its ending: .png, .svg or .pdf */
    public Outcome<Path> write(JFreeChart chart, Path out) {
        return write(chart, HEIGHT, out);
    }

    /** @param out the format goes by its ending: .png, .svg or .pdf */
    public Outcome<Path> write(JFreeChart chart, int height, Path out) {
        String name = String.valueOf(out.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> SafeFile.write(out, stream -> png(chart, height, stream));
            case "svg" -> SafeFile.write(out, stream -> svg(chart, height, stream));
            case "pdf" -> SafeFile.write(out, stream -> pdf.write(chart, WIDTH, height, stream));
            default -> Outcome.refused("OUT_FORMAT", name, ".png .svg .pdf");
        };
    }

    private static void png(JFreeChart chart, int height, OutputStream out) throws IOException {
        BufferedImage image = chart.createBufferedImage(WIDTH * DENSITY, height * DENSITY, WIDTH, height, null);
        ImageIO.write(image, "png", out);
    }

    /** Text goes in as shapes: no viewer needs the font. The title stays as text for search and screen readers. */
    private static void svg(JFreeChart chart, int height, OutputStream out) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(document);
        SVGGraphics2D shapes = new SVGGraphics2D(graphics.getGeneratorContext(), true);
        chart.draw(shapes, new Rectangle2D.Double(0, 0, WIDTH, height));
        Element root = shapes.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + WIDTH + " " + height);
        root.setAttributeNS(null, "width", Integer.toString(WIDTH));
        root.setAttributeNS(null, "height", Integer.toString(height));
        if (chart.getTitle() != null) {
            Element title = document.createElementNS(SVG, "title");
            title.setTextContent(chart.getTitle().getText());
            root.insertBefore(title, root.getFirstChild());
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        shapes.stream(root, writer, true, false);
        writer.flush();
    }
}
