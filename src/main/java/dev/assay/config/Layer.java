package dev.assay.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one folder of configuration.
 *
 * @param name what to put before a file's name in a message; empty for the jar's own
 * @param files contents by path inside the folder, with slashes
 */
record Layer(String name, SortedMap<String, String> files) {

  private static final int MAX_DEPTH = 4;

  Layer {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Layer ofTheJar() {
    URL index = Layer.class.getResource("defaults/index.yaml");
    if (index == null) {
      throw new IllegalStateException("the default configuration is missing from the jar");
    }
    try {
      URI uri = index.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return new Layer("", read(Path.of(uri).resolveSibling("")));
      }
      String[] parts = uri.toString().split("!", 2);
      try (FileSystem jar = FileSystems.newFileSystem(URI.create(parts[0]), Map.of())) {
        return new Layer("", read(jar.getPath(parts[1]).resolveSibling("")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class loader gave no address for " + index, e);
    }
  }

  static Layer folder(Path folder) throws IOException {
    return new Layer(folder + "/", Files.isDirectory(folder) ? read(folder) : new TreeMap<>());
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
      found = walk.filter(Files::isRegularFile).toList();
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (isConfiguration(name)) {
        files.put(name, text(file));
      }
    }
    return files;
  }

  private static boolean isConfiguration(String name) {
    return name.endsWith(".yaml") || name.endsWith(".tsv") || name.endsWith(".txt");
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IOException(file + ": is not UTF-8 (save it as UTF-8)", e);
    }
  }
}
