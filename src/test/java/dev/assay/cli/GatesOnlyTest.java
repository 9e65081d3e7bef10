package dev.assay.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;

/** Nothing is printed but through a gate. */
@AnalyzeClasses(packages = "dev.assay", importOptions = ImportOption.DoNotIncludeTests.class)
class GatesOnlyTest {

  @ArchTest
  static final ArchRule onlyTheShellTouchesTheProcessesStreams =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Shell.class.getName())
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Console.class, FileDescriptor.class, PrintStream.class);

  @ArchTest
  static final ArchRule commandsKnowNoWriter =
      noClasses()
          .that()
          .resideInAPackage("dev.assay.cli")
          .and()
          .areNotAssignableTo(Gate.class)
          .and()
          .doNotBelongToAnyOf(
              Shell.class, Screen.class, JsonOutput.class, AssayCommand.class, Program.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Writer.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(OutputStream.class);

  @ArchTest
  static final ArchRule onlyTheTextGateMakesPrinters =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(TextGate.class.getName())
          .should()
          .callConstructor(PrintWriter.class, Writer.class)
          .orShould()
          .callConstructor(PrintWriter.class, Writer.class, boolean.class)
          .orShould()
          .callConstructor(PrintWriter.class, OutputStream.class);

  /** Picocli hands its printers to whoever asks; they are gates, but they don't end lines. */
  @ArchTest
  static final ArchRule nobodyAsksPicocliForAPrinter =
      noClasses()
          .should()
          .callMethod(CommandLine.class, "getOut")
          .orShould()
          .callMethod(CommandLine.class, "getErr");
}
