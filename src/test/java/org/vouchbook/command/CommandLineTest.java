package org.vouchbook.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.command.Command.Wrong;

class CommandLineTest {
    private static CommandLine parse(String line) {
        return CommandLine.parse(line.isBlank() ? List.of() : List.of(line.split(" ", -1)));
    }

    @Test
    void withoutWordsTheWindowOpens() {
        assertEquals(new CommandLine(null, new Command.Open(false, List.of())), parse(""));
        assertEquals(new Command.Open(true, List.of()), parse("--safe").command());
    }

    @Test
    void filesAreBroughtIn() {
        var files = List.of(Path.of("/home/me/a.csv"), Path.of("old.vcf"));
        assertEquals(
                new Command.Open(false, files), parse("/home/me/a.csv old.vcf").command());
        assertEquals(
                new Command.Open(false, List.of(Path.of("-x.csv"))),
                parse("-- -x.csv").command());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--book /b check", "--book=/b check", "check --book /b", "--check --book /b"})
    void aBookIsChosenWhereverTheOptionStands(String line) {
        assertEquals(new CommandLine(Path.of("/b"), new Command.Check()), parse(line));
    }

    @Test
    void jobsAreUnderstood() {
        assertNull(assertInstanceOf(Command.Backup.class, parse("backup").command())
                .folder());
        assertEquals(
                new Command.Backup(Path.of("/mnt/stick")),
                parse("backup /mnt/stick").command());
        assertEquals(
                new Command.Export(Path.of("all.CSV")), parse("export all.CSV").command());
        assertEquals(
                new Command.Report(Command.Report.Kind.REFERRALS, Path.of("b.pdf")),
                parse("report referrals b.pdf").command());
        assertEquals(
                new Command.Import(List.of(Path.of("a.csv"), Path.of("b.vcf"))),
                parse("import a.csv b.vcf").command());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "backup --help", "--safe --help x"})
    void helpGoesBeforeEverything(String line) {
        assertEquals(new Command.Help(), parse(line).command());
    }

    @Test
    void theVersionIsAsked() {
        assertEquals(new Command.Version(), parse("--version").command());
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense,UNKNOWN_OPTION,--nonsense",
        "--Book /b,UNKNOWN_OPTION,--Book",
        "bakcup,UNKNOWN_JOB,bakcup",
        "report board b.pdf,UNKNOWN_REPORT,board",
        "export all.docx,UNKNOWN_ENDING,all.docx",
        "export,MISSING,export",
        "report people,MISSING,report",
        "import,MISSING,import",
        "--book,MISSING,--book",
        "--book=,MISSING,--book=",
        "--book --safe,MISSING,--book",
        "backup a b,TOO_MANY,backup",
        "export a.csv b.csv,TOO_MANY,export",
        "check book,TOO_MANY,check"
    })
    void whatIsNotUnderstoodIsNamed(String line, Wrong.Problem problem, String word) {
        assertEquals(new Wrong(problem, word), parse(line).command());
    }
}
