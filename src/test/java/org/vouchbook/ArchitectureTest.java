package org.vouchbook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The picture of the house: Main → ui → workspace → storage → domain; ui → report → domain;
/// ui, workspace → exchange → domain; command, which has no window, beside the window: command → ui.
class ArchitectureTest {
    private static final String ROOT = "org.vouchbook.";
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /// Parts that rest on others: who may know whom, `storage` only for those who open a book.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "storage   | domain",
                "exchange  | domain",
                "report    | domain",
                "sample    | domain",
                "workspace | storage exchange sample domain",
                "ui        | workspace report exchange domain",
                "command   | ui workspace report exchange domain"
            })
    void dependenciesPointOneWay(String part, String known) {
        var allowed = new TreeSet<>(Set.of(known.split(" ", -1)));
        allowed.add(part);
        String[] others =
                Set.of("domain", "storage", "exchange", "report", "sample", "workspace", "ui", "command").stream()
                        .filter(p -> !allowed.contains(p))
                        .map(p -> ROOT + p + "..")
                        .toArray(String[]::new);
        assertTrue(MAIN.stream().anyMatch(c -> c.getPackageName().startsWith(ROOT + part)), part);
        noClasses()
                .that()
                .resideInAPackage(ROOT + part + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others).or(resideInAPackage("org.vouchbook")))
                .check(MAIN);
    }

    @Test
    void theRulesKnowOnlyJava() {
        classes()
                .that()
                .resideInAPackage(ROOT + "domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ROOT + "domain..", "java..", "org.jspecify.."))
                .check(MAIN);
    }

    /// A screen's parts may be shared by `ui` itself, by the kit and by the forms of records; where one screen stands
    /// in another's place, both
    /// are handed to each other where they are wired.
    @Test
    void screensDoNotKnowEachOther() {
        slices().matching("org.vouchbook.ui.(*)..")
                .namingSlices("ui.$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage(ROOT + "ui.."), resideInAnyPackage(ROOT + "ui.kit..", ROOT + "ui.form.."))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui.form..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "ui.*..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(ROOT + "ui.kit..", ROOT + "ui.form..")))
                .check(MAIN);
    }

    @Test
    void theKitKnowsNoScreenAndNoBook() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui.kit..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "workspace..", ROOT + "storage..", ROOT + "ui..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage(ROOT + "ui.kit..")))
                .check(MAIN);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui..", "org.vouchbook")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .check(MAIN);
    }

    /// [Main] alone hands the process's own output on, to the jobs that have no window.
    @Test
    void nobodySleepsPrintsOrStylesByHand() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.vouchbook.Main")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setStyle")))
                .check(MAIN);
        Sources.texts(Sources.MAIN, ".java").forEach((file, text) -> {
            for (String word : List.of("Thread.sleep", "System.out", ".setStyle(")) {
                assertFalse(!file.endsWith("Main.java") && text.contains(word), file + " has " + word);
            }
        });
    }

    @Test
    void theWayToTheWindowsThreadStandsInFewPlaces() {
        Set<String> users = MAIN.stream()
                .filter(c -> c.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTarget().getName().equals("runLater")
                                        && call.getTargetOwner().getName().equals("javafx.application.Platform"))
                        || c.getMethodReferencesFromSelf().stream()
                                .anyMatch(r -> r.getTarget().getName().equals("runLater")))
                .map(c -> c.getName().replaceAll("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(users.size() <= 2, () -> "Platform.runLater in " + users);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Map<String, Boolean> marked = MAIN.stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        Collectors.reducing(
                                false,
                                c -> c.getSimpleName().equals("package-info") && c.isAnnotatedWith(NullMarked.class),
                                Boolean::logicalOr)));
        assertTrue(marked.size() > 5);
        assertEquals(
                List.of(),
                marked.entrySet().stream()
                        .filter(e -> !e.getValue())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                "packages without @NullMarked");
        Sources.texts(Sources.MAIN, "package-info.java")
                .forEach((file, text) -> assertTrue(text.startsWith("///"), file + " does not say what it is for"));
    }
}
