package dev.assay.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs, and of what runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "assay "
          + (version == null ? "(unpackaged)" : version)
          + ", Java "
          + Runtime.version().feature()
    };
  }
}
