import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the look into the program's jar in JavaFX's binary form, which it takes where it lies beside the text and reads
/// in no time. It writes a few names in the order of the moment: the least of several tries is the same in two builds.
///
/// Not in `target/classes`, where it would outlive a change of the text.
public class Look {
    static final String SHEET = "org/vouchbook/ui/look";

    /// @param words where JavaFX is, where the classes are, the jar, the time of what comes into it, a folder to work
    /// in
    public static void main(String[] words) throws Exception {
        Path made = Path.of(words[4], SHEET + ".bss");
        Files.createDirectories(made.getParent());
        byte[] least = null;
        for (int i = 0; i < 12; i++) {
            run(
                    "java",
                    "--module-path",
                    words[0],
                    "-m",
                    "javafx.graphics/com.sun.javafx.css.parser.Css2Bin",
                    words[1] + "/" + SHEET + ".css",
                    made.toString());
            byte[] now = Files.readAllBytes(made);
            least = least == null || Arrays.compare(now, least) < 0 ? now : least;
        }
        Files.write(made, least);
        run("jar", "--update", "--date", words[3], "--file", words[2], "-C", words[4], SHEET + ".bss");
    }

    static void run(String tool, String... words) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(words));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }
}
