package org.vouchbook.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.command.Command.Report;
import org.vouchbook.command.Command.Wrong;
import org.vouchbook.command.Command.Wrong.Problem;

/// A command line as it was understood.
///
/// @param book the folder of the book; nothing: the user's usual one
public record CommandLine(@Nullable Path book, Command command) {
    /// The endings that [Command.Export] knows.
    private static final Set<String> EXPORTS = Set.of("csv", "json", "vouchbook");

    /// Reads the words of a command line; pure, and never fails: what is not understood is a [Wrong].
    public static CommandLine parse(List<String> words) {
        try {
            return read(words);
        } catch (InvalidPathException e) {
            return wrong(Problem.MISSING, e.getInput());
        }
    }

    private static CommandLine read(List<String> words) {
        Path book = null;
        boolean safe = false;
        boolean onlyFiles = false;
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (onlyFiles || !word.startsWith("-")) {
                rest.add(word);
            } else if (word.startsWith("--book=") && word.length() > 7) {
                book = Path.of(word.substring(7));
            } else {
                switch (word) {
                    case "--" -> onlyFiles = true;
                    case "--safe" -> safe = true;
                    case "--check" -> rest.addFirst("check");
                    case "--version", "-V" -> {
                        return new CommandLine(book, new Command.Version());
                    }
                    case "--help", "-h" -> {
                        return new CommandLine(book, new Command.Help());
                    }
                    case "--book" -> {
                        if (i + 1 == words.size() || words.get(i + 1).startsWith("-")) {
                            return wrong(Problem.MISSING, word);
                        }
                        book = Path.of(words.get(++i));
                    }
                    default -> {
                        return wrong(word.equals("--book=") ? Problem.MISSING : Problem.UNKNOWN_OPTION, word);
                    }
                }
            }
        }
        return new CommandLine(book, rest.isEmpty() ? new Command.Open(safe, List.of()) : command(rest, safe));
    }

    private static Command command(List<String> words, boolean safe) {
        String job = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        return switch (job) {
            case "backup" -> backup(rest);
            case "export" -> rest.size() == 1 ? export(rest.getFirst()) : count(rest.size(), 1, job);
            case "report" -> rest.size() == 2 ? report(rest.getFirst(), rest.get(1)) : count(rest.size(), 2, job);
            case "import" -> rest.isEmpty() ? new Wrong(Problem.MISSING, job) : new Command.Import(paths(rest));
            case "check" -> rest.isEmpty() ? new Command.Check() : new Wrong(Problem.TOO_MANY, job);
            // A file manager hands over whole paths, so a bare word is a job that was misspelt.
            default ->
                job.matches("[\\w-]+") ? new Wrong(Problem.UNKNOWN_JOB, job) : new Command.Open(safe, paths(words));
        };
    }

    private static Command backup(List<String> rest) {
        return switch (rest.size()) {
            case 0 -> new Command.Backup(null);
            case 1 -> new Command.Backup(Path.of(rest.getFirst()));
            default -> new Wrong(Problem.TOO_MANY, "backup");
        };
    }

    private static Command export(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXPORTS.contains(ending) ? new Command.Export(Path.of(file)) : new Wrong(Problem.UNKNOWN_ENDING, file);
    }

    private static Command report(String kind, String file) {
        for (Report.Kind known : Report.Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return new Report(known, Path.of(file));
            }
        }
        return new Wrong(Problem.UNKNOWN_REPORT, kind);
    }

    private static Wrong count(int given, int wanted, String job) {
        return new Wrong(given < wanted ? Problem.MISSING : Problem.TOO_MANY, job);
    }

    private static List<Path> paths(List<String> words) {
        return words.stream().map(Path::of).toList();
    }

    private static CommandLine wrong(Problem problem, String word) {
        return new CommandLine(null, new Wrong(problem, word));
    }
}
