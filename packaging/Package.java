import static java.nio.file.Files.walk;
import static java.util.stream.Collectors.joining;

import module java.base;

/// Builds everything a user can install, for the system it runs on, from what `mvn -Pdist package` has put into
/// `target/dist`: jars, icons, SBOM, `package.properties`. Names, versions and options stand there and in the .args files.
public class Package {
    static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final boolean WIN = OS.contains("win"), MAC = OS.contains("mac"), LINUX = !WIN && !MAC;
    static final Path SOURCE = Path.of("packaging"), SYSTEM = SOURCE.resolve(WIN ? "windows" : MAC ? "macos" : "linux");
    static final Path DIST = Path.of("target", "dist"), WORK = DIST.resolve("work"), OUT = WORK.resolve("out");
    static final Map<String, String> VALUES = new TreeMap<>();

    public static void main(String[] arguments) throws Exception {
        var read = new Properties();
        read.load(Files.newBufferedReader(DIST.resolve("package.properties")));
        read.forEach((key, value) -> VALUES.put((String) key, (String) value));
        VALUES.put("day", value("time").substring(0, 10));
        VALUES.put("arch", System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64");
        String name = value("name"), title = value("title"), file = name + "-" + value("version") + "-" + value("arch");
        Files.createDirectories(OUT);
        Path image = LINUX ? folder() : wrapped();
        Path cache = train(image);
        System.out.println(size(image) + " MB installed, of it " + size(cache) + " MB start-up cache");
        if (LINUX) {
            deb(image);
        } else {
            if (MAC) { // The cache came after the seal.
                run("codesign", "--force", "--deep", "--sign", System.getProperty("mac.identity", "-"), image);
            }
            tool("jpackage", about("installer.args", "--app-image", image, "--name", title, "--dest", OUT));
        }
        if (!MAC) { // This file makes the program keep everything beside itself.
            Files.writeString(image.resolve("portable.txt"), "Book and settings are kept in the folder data beside this file.\n");
            stamp(image);
        }
        Path portable = OUT.resolve(file + "-portable" + (WIN ? ".zip" : ".tar.gz")).toAbsolutePath();
        if (WIN) {
            tool("jar", list("--create", "--no-manifest", "--date=" + value("time"), "--file", portable, "-C", image.getParent(), title));
        } else if (LINUX) {
            run("tar", "-C", image.getParent(), "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-I", "gzip -n9", "-cf", portable, name);
        }
        Files.copy(DIST.resolve("bom.json"), OUT.resolve(file + "-sbom.cdx.json"));
        for (Path made : walk(OUT).filter(Files::isRegularFile).toList()) {
            System.out.println(size(made) + " MB  " + digest(List.of(made)) + "  " + made.getFileName());
        }
    }

    /// A Java with the modules that the program needs. JavaFX's jars carry native libraries as resources; as modules of the
    /// run-time image these lie where the system looks for them.
    static void runtime(Path to) throws Exception {
        Path jmods = Files.createDirectories(WORK.resolve("jmods"));
        for (Path jar : jars("javafx-(\\w+)-[\\d.]+-[\\w-]+\\.jar")) {
            Path classes = WORK.resolve("explode/" + jar.getFileName()), natives = WORK.resolve("natives/" + jar.getFileName());
            try (var zip = new ZipFile(jar.toFile())) {
                for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                    Path file = (entry.getName().matches("[^/]+\\.(so|dll|dylib)") ? natives : classes).resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
            Path jmod = jmods.resolve(jar.getFileName().toString().split("-")[1] + ".jmod");
            tool("jmod", list("create", "--class-path", classes, "--libs", Files.createDirectories(natives), "--date", value("time"), jmod));
        }
        tool("jlink", list("@" + SOURCE.resolve("jlink.args"), "--module-path", jmods, "--add-modules", value("modules"), "--output", to));
    }

    /// The program's jars, with what their authors want to be said; the cache is named by them all, because the JVM would run
    /// the code that a cache holds whatever the jars have become.
    static List<Path> jars(Path to) throws Exception {
        Files.createDirectories(to);
        for (Path jar : jars("(?!javafx-).*\\.jar")) {
            Files.copy(jar, to.resolve(jar.getFileName()));
        }
        List<Path> jars = walk(to).filter(Files::isRegularFile).sorted().toList();
        VALUES.put("jar", value("name") + "-" + value("version") + ".jar");
        VALUES.put("cache", value("name") + "-" + digest(jars).substring(0, 16) + ".aot");
        VALUES.put("classpath", jars.stream().map(j -> "$here/app/" + j.getFileName()).collect(joining(":")));
        Files.writeString(to.resolve("licences.txt"), Licences.of(DIST.resolve("bom.xml"), jars));
        return jars;
    }

    /// Linux: a folder with a start script of our own, because jpackage's program asks dpkg and rpm at every start.
    static Path folder() throws Exception {
        Path image = WORK.resolve("image/" + value("name"));
        jars(image.resolve("app"));
        runtime(image.resolve("runtime"));
        Files.copy(SOURCE.resolve("jvm.args"), image.resolve("app/jvm.args"));
        fill("vouchbook", image.resolve("bin/" + value("name"))).toFile().setExecutable(true, false);
        stamp(image);
        return image;
    }

    /// Windows and macOS: jpackage's program around the same.
    static Path wrapped() throws Exception {
        jars(WORK.resolve("app"));
        stamp(WORK.resolve("app"));
        runtime(WORK.resolve("runtime"));
        var command = about("image.args", "--type", "app-image", "--name", value("title"), "--dest", WORK.resolve("image"),
                "--input", WORK.resolve("app"), "--main-jar", value("jar"), "--main-class", value("main"), "--runtime-image", WORK.resolve("runtime"));
        for (String option : Files.readAllLines(SOURCE.resolve("jvm.args"))) {
            command.addAll(List.of("--java-options", option));
        }
        command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + value("cache"), "--java-options", "-Dvouchbook.program=$ROOTDIR"));
        tool("jpackage", command);
        return WORK.resolve("image/" + value("title") + (MAC ? ".app" : ""));
    }

    /// Lets the JVM watch a session that opens a book and every page (JEP 514). Three sessions: one makes the sample book, one
    /// is watched, one proves that the package runs on what was learnt.
    static Path train(Path image) throws Exception {
        Path app = image.resolve(MAC ? "Contents/app" : "app").toAbsolutePath(), cache = app.resolve(value("cache")), home = WORK.resolve("home");
        String classpath = value("classpath").replace("$here", image.toAbsolutePath().toString());
        if (!LINUX) { // A cache serves the order of jars in which the program has them.
            classpath = Files.readAllLines(app.resolve(value("title") + ".cfg")).stream().filter(l -> l.startsWith("app.classpath="))
                    .map(l -> l.substring(14).replace("$APPDIR", app.toString())).collect(joining(System.getProperty("path.separator")));
        }
        var session = list(image.resolve((MAC ? "Contents/runtime/Contents/Home/" : "runtime/") + (WIN ? "bin/java.exe" : "bin/java")),
                "@" + SOURCE.resolve("jvm.args"), "-cp", classpath, "-Dvouchbook.data=" + home, "-Dvouchbook.rehearsal=pages");
        if (LINUX && System.getenv("DISPLAY") == null) {
            System.out.println("No display: the cache learns nothing of real windows. Better: xvfb-run -a mvn …");
            session.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        Object[] sample = {value("main"), "--book", home.resolve("sample")};
        run(with(session, value("main")));
        // What a long session tells of warm code would have the compilers at work on it while the window comes up.
        run(with(List.of(with(session, "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=40", "-XX:AOTCacheOutput=" + cache)), sample));
        run(with(List.of(with(session, "-XX:AOTCache=" + cache, "-XX:AOTMode=on")), sample));
        stamp(cache);
        return cache;
    }

    /// A .deb with a short list of what it needs; jpackage's own lists what the building machine happens to have.
    static void deb(Path image) throws Exception {
        Path tree = WORK.resolve("tree"), share = tree.resolve("usr/share"), doc = Files.createDirectories(share.resolve("doc/" + value("name")));
        String name = value("name"), id = value("id");
        run("cp", "-a", image, Files.createDirectories(tree.resolve("usr/lib")));
        run("ln", "-sr", tree.resolve("usr/lib/" + name + "/bin/" + name), Files.createDirectories(tree.resolve("usr/bin")).resolve(name));
        run("cp", image.resolve("app/licences.txt"), doc.resolve("copyright"));
        run("cp", DIST.resolve("bom.json"), doc.resolve("sbom.cdx.json"));
        fill("desktop", share.resolve("applications/" + id + ".desktop"));
        fill("metainfo.xml", share.resolve("metainfo/" + id + ".metainfo.xml"));
        fill("mime.xml", share.resolve("mime/packages/" + id + ".xml"));
        run("gzip", "-n9", fill("../../src/main/doc/vouchbook.1", share.resolve("man/man1/" + name + ".1")));
        for (Path icon : walk(DIST.resolve("icons/hicolor")).filter(Files::isRegularFile).toList()) {
            Path place = share.resolve("icons").resolve(DIST.resolve("icons").relativize(icon)).resolveSibling(id + icon.getFileName().toString().replaceFirst(".*\\.", "."));
            Files.copy(icon, Files.createDirectories(place.getParent()).resolve(place.getFileName()));
        }
        VALUES.put("kb", String.valueOf(Math.round(size(tree) * 1000)));
        fill("control", tree.resolve("DEBIAN/control"));
        stamp(tree);
        run("chmod", "-R", "u=rwX,go=rX", tree);
        run("dpkg-deb", "--root-owner-group", "-Zxz", "-z" + value("xz"), "--build", tree, OUT.resolve(name + "_" + value("version") + "_" + value("arch") + ".deb"));
    }

    static List<Object> about(String options, Object... more) {
        String version = MAC ? value("version").replaceFirst("^0", "1") : value("version"); // macOS: three numbers at most, the first not 0
        String icon = DIST.resolve("icons/" + value("name") + (WIN ? ".ico" : ".icns")).toString();
        var words = list("@" + SYSTEM.resolve(options), "--app-version", version, "--vendor", value("vendor"), "--description", value("about"), "--icon", icon);
        words.addAll(List.of(more));
        return words;
    }

    static String value(String key) {
        return Objects.requireNonNull(VALUES.get(key), key);
    }

    static List<Path> jars(String pattern) throws IOException {
        return walk(DIST.resolve("jars")).filter(p -> p.getFileName().toString().matches(pattern)).sorted().toList();
    }

    static Object[] with(List<?> words, Object... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toArray();
    }

    static ArrayList<Object> list(Object... words) {
        return new ArrayList<>(List.of(words));
    }

    static Path fill(String template, Path to) throws IOException {
        String text = Files.readString(SYSTEM.resolve(template));
        Files.createDirectories(to.getParent());
        return Files.writeString(to, Pattern.compile("@\\{(\\w+)}").matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1)))));
    }

    /// One time for all files: the JVM compares it, and two builds give the same.
    static void stamp(Path tree) throws IOException {
        for (Path file : walk(tree).filter(p -> !Files.isSymbolicLink(p)).toList()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(value("time"))));
        }
    }

    static double size(Path tree) throws IOException {
        return Math.round(walk(tree).filter(Files::isRegularFile).mapToLong(p -> p.toFile().length()).sum() / 1e5) / 10.0;
    }

    static String digest(List<Path> files) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            sha.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    static void tool(String name, List<?> words) throws Exception {
        run(with(List.of(Path.of(System.getProperty("java.home"), "bin", name)), words.toArray()));
    }

    static void run(Object... words) throws Exception {
        var process = new ProcessBuilder(Stream.of(words).map(Object::toString).toList()).inheritIO();
        process.environment().put("SOURCE_DATE_EPOCH", String.valueOf(Instant.parse(value("time")).getEpochSecond()));
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException(Stream.of(words).map(Object::toString).collect(joining(" ")));
        }
    }
}
