package org.vouchbook.report;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/// Draws on one page; points from the upper left corner, y growing downward.
final class Canvas implements Closeable {
    private static final double CIRCLE = 0.5523;

    private final PDPageContentStream out;
    private final double height;
    private final Fonts fonts;
    private final Shaper shaper;

    Canvas(PDPageContentStream out, double height, Fonts fonts, Shaper shaper) {
        this.out = out;
        this.height = height;
        this.fonts = fonts;
        this.shaper = shaper;
    }

    /// Draws one line of text and returns where it ends.
    double text(String line, Type type, double x, double baseline) throws IOException {
        double at = x;
        for (Run run : Run.of(line, type.weight(), fonts)) {
            fill(type.ink());
            String actual = run.actual();
            if (actual != null) {
                out.beginMarkedContent(COSName.getPDFName("Span"), actualText(actual));
            }
            at += run.rightToLeft() ? shaped(run, type, at, baseline) : straight(run, type, at, baseline);
            if (actual != null) {
                out.endMarkedContent();
            }
        }
        return at;
    }

    private double straight(Run run, Type type, double x, double baseline) throws IOException {
        out.beginText();
        out.setFont(run.face().font(), (float) type.size());
        out.newLineAtOffset((float) x, (float) (height - baseline));
        out.showText(run.shown());
        out.endText();
        return run.shown().codePoints().mapToDouble(run.face()::width).sum() * type.size();
    }

    /// Outlines for the eye, and invisible letters in their order on paper for search and copy.
    private double shaped(Run run, Type type, double x, double baseline) throws IOException {
        Shaper.Shaped shaped = shaper.shape(run.shown(), type);
        outline(shaped.outline(), x, baseline);
        var letters = new StringBuilder();
        run.shown().codePoints().map(Fonts::shown).filter(run.face()::has).forEach(letters::appendCodePoint);
        String visual = letters.reverse().toString();
        double natural = visual.codePoints().mapToDouble(run.face()::width).sum() * type.size();
        if (natural > 0) {
            out.beginText();
            out.setFont(run.face().font(), (float) type.size());
            out.setRenderingMode(RenderingMode.NEITHER);
            out.setHorizontalScaling((float) (shaped.advance() / natural * 100));
            out.newLineAtOffset((float) x, (float) (height - baseline));
            out.showText(visual);
            out.setHorizontalScaling(100);
            out.setRenderingMode(RenderingMode.FILL);
            out.endText();
        }
        return shaped.advance();
    }

    private void outline(Shape shape, double x, double baseline) throws IOException {
        double[] c = new double[6];
        double atX = 0;
        double atY = 0;
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            any = true;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> move(x + c[0], baseline + c[1]);
                case PathIterator.SEG_LINETO -> line(x + c[0], baseline + c[1]);
                case PathIterator.SEG_QUADTO -> {
                    double midX = c[0] * 2 / 3;
                    double midY = c[1] * 2 / 3;
                    curve(
                            x + atX / 3 + midX,
                            baseline + atY / 3 + midY,
                            x + c[2] / 3 + midX,
                            baseline + c[3] / 3 + midY,
                            x + c[2],
                            baseline + c[3]);
                }
                case PathIterator.SEG_CUBICTO ->
                    curve(x + c[0], baseline + c[1], x + c[2], baseline + c[3], x + c[4], baseline + c[5]);
                default -> out.closePath();
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                atX = c[last];
                atY = c[last + 1];
            }
        }
        if (any) {
            out.fill();
        }
    }

    void rule(double x1, double x2, double y, double thickness, Ink ink) throws IOException {
        line(new Point(x1, y), new Point(x2, y), thickness, ink);
    }

    void line(Point from, Point to, double thickness, Ink ink) throws IOException {
        polyline(List.of(from, to), thickness, ink, false, false);
    }

    void polyline(List<Point> points, double thickness, Ink ink, boolean closed, boolean dashed) throws IOException {
        stroke(ink, thickness);
        out.setLineDashPattern(dashed ? new float[] {2.5f, 2} : new float[0], 0);
        path(points);
        if (closed) {
            out.closeAndStroke();
        } else {
            out.stroke();
        }
    }

    void polygon(List<Point> points, Ink ink) throws IOException {
        fill(ink);
        path(points);
        out.fill();
    }

    /// A disc with a coloured rim; without a filling it is hollow.
    void disc(Point at, double radius, @Nullable Ink filling, Ink rim, double thickness) throws IOException {
        fill(filling != null ? filling : Ink.WHITE);
        stroke(rim, thickness);
        out.setLineDashPattern(new float[0], 0);
        rounded(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, radius);
        out.fillAndStroke();
    }

    /// A filled rectangle with round corners.
    void box(double x, double y, double width, double boxHeight, double corner, Ink ink) throws IOException {
        fill(ink);
        rounded(x, y, width, boxHeight, Math.min(corner, Math.min(width, boxHeight) / 2));
        out.fill();
    }

    private void rounded(double x, double y, double w, double h, double r) throws IOException {
        double k = r * (1 - CIRCLE);
        move(x + r, y);
        line(x + w - r, y);
        curve(x + w - k, y, x + w, y + k, x + w, y + r);
        line(x + w, y + h - r);
        curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
        line(x + r, y + h);
        curve(x + k, y + h, x, y + h - k, x, y + h - r);
        line(x, y + r);
        curve(x, y + k, x + k, y, x + r, y);
        out.closePath();
    }

    private void path(List<Point> points) throws IOException {
        move(points.getFirst().x(), points.getFirst().y());
        for (Point p : points.subList(1, points.size())) {
            line(p.x(), p.y());
        }
    }

    private void move(double x, double y) throws IOException {
        out.moveTo((float) x, (float) (height - y));
    }

    private void line(double x, double y) throws IOException {
        out.lineTo((float) x, (float) (height - y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        out.curveTo((float) x1, (float) (height - y1), (float) x2, (float) (height - y2), (float) x3, (float)
                (height - y3));
    }

    private void fill(Ink ink) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void stroke(Ink ink, double thickness) throws IOException {
        out.setStrokingColor(ink.red(), ink.green(), ink.blue());
        out.setLineWidth((float) thickness);
    }

    private static PDPropertyList actualText(String text) {
        var dictionary = new COSDictionary();
        // Some readers do not follow a reference here.
        dictionary.setDirect(true);
        dictionary.setItem(COSName.getPDFName("ActualText"), new COSString(text));
        return PDPropertyList.create(dictionary);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
