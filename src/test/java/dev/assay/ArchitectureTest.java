package dev.assay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the design: which package knows which. */
@AnalyzeClasses(packages = "dev.assay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesKnowOnlyWhatTheDesignSays =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("face")
          .definedBy("dev.assay")
          .layer("article")
          .definedBy("dev.assay.article")
          .layer("query")
          .definedBy("dev.assay.query")
          .layer("search")
          .definedBy("dev.assay.search")
          .layer("config")
          .definedBy("dev.assay.config")
          .layer("text")
          .definedBy("dev.assay.text")
          .layer("entity")
          .definedBy("dev.assay.entity")
          .layer("read")
          .definedBy("dev.assay.read")
          .layer("extract")
          .definedBy("dev.assay.extract")
          .layer("annotate")
          .definedBy("dev.assay.annotate..")
          .layer("index")
          .definedBy("dev.assay.index")
          .layer("cli")
          .definedBy("dev.assay.cli")
          .whereLayer("article")
          .mayNotAccessAnyLayer()
          .whereLayer("query")
          .mayNotAccessAnyLayer()
          .whereLayer("search")
          .mayOnlyAccessLayers("article", "query")
          .whereLayer("config")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("article")
          .whereLayer("entity")
          .mayOnlyAccessLayers("article", "config", "text")
          .whereLayer("read")
          .mayOnlyAccessLayers("article")
          .whereLayer("extract")
          .mayOnlyAccessLayers("read", "article", "config")
          .whereLayer("annotate")
          .mayOnlyAccessLayers("article", "text", "entity", "config")
          .whereLayer("index")
          .mayOnlyAccessLayers("article", "query", "search", "text", "entity", "config")
          .whereLayer("cli")
          .mayOnlyAccessLayers("face", "article", "query", "search", "config", "read", "extract");

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching("dev.assay.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule luceneStaysInTheIndex = onlyIn("org.apache.lucene..", "dev.assay.index..");

  @ArchTest
  static final ArchRule picocliStaysInTheCommandLine = onlyIn("picocli..", "dev.assay.cli..");

  @ArchTest
  static final ArchRule jsoupStaysWhereItReads =
      onlyIn("org.jsoup..", "dev.assay.read..", "dev.assay.extract..");

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }
}
