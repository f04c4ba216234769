import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Draws every icon file from the one SVG: PNG for windows and Linux, .ico for Windows, .icns for macOS.
public class Icons {
    public static void main(String[] arguments) throws Exception {
        Path svg = Path.of(arguments[0]), out = Path.of(arguments[1]);
        String name = svg.getFileName().toString().replace(".svg", "");
        SVGDocument drawing = new SVGLoader().load(svg.toUri().toURL());
        var png = new TreeMap<Integer, byte[]>();
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024)) {
            png.put(size, draw(drawing, size));
            if (size < 1024) {
                write(out.resolve("hicolor/" + size + "x" + size + "/apps/" + name + ".png"), png.get(size));
            }
        }
        write(out.resolve("hicolor/scalable/apps/" + name + ".svg"), Files.readAllBytes(svg));
        write(out.resolve(name + ".ico"), ico(png.headMap(256, true)));
        write(out.resolve(name + ".icns"), icns(png));
    }

    static byte[] draw(SVGDocument drawing, int size) throws Exception {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((java.awt.Component) null, pen, new ViewBox(0, 0, size, size));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// A directory and then PNG images, as Windows reads them since Vista.
    static byte[] ico(Map<Integer, byte[]> images) {
        int at = 6 + 16 * images.size();
        var file = ByteBuffer.allocate(at + images.values().stream().mapToInt(i -> i.length).sum()).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
        for (var image : images.entrySet()) {
            byte side = image.getKey().byteValue(); // 256 is written as 0
            file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(image.getValue().length).putInt(at);
            at += image.getValue().length;
        }
        images.values().forEach(file::put);
        return file.array();
    }

    /// Tagged PNG images; ic11 to ic14 are those of double density.
    static byte[] icns(Map<Integer, byte[]> images) {
        var tags = List.of(Map.entry("ic07", 128), Map.entry("ic08", 256), Map.entry("ic09", 512), Map.entry("ic10", 1024),
                Map.entry("ic11", 32), Map.entry("ic12", 64), Map.entry("ic13", 256), Map.entry("ic14", 512));
        int length = 8 + tags.stream().mapToInt(t -> 8 + images.get(t.getValue()).length).sum();
        var file = ByteBuffer.allocate(length).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        for (var tag : tags) {
            byte[] image = images.get(tag.getValue());
            file.put(tag.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(8 + image.length).put(image);
        }
        return file.array();
    }

    static void write(Path file, byte[] bytes) throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
