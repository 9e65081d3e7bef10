package dev.assay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Brings the arguments of query commands into an order that picocli can read. After a query's first
 * word, {@code -word} is part of the query; long options, {@code -n N}, {@code -0}, {@code -h} and
 * {@code -v} are options wherever they stand; after {@code --} all is query. So the words are moved
 * behind the options; a {@code --} of the user's is kept among them as a word.
 */
final class QueryArguments {

  private static final Set<String> QUERY_COMMANDS =
      Set.of("search", "count", "explain", "facets", "timeline");
  private static final Set<String> SHORT_OPTIONS = Set.of("-h", "-v", "-vv", "-n", "-0");

  private final CommandLine command;
  private final List<String> options = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private QueryArguments(CommandLine command) {
    this.command = command;
  }

  /** Returns the arguments with the words of a query behind the options. */
  static String[] wordsLast(CommandLine commands, String... arguments) {
    List<String> all = Arrays.asList(arguments);
    for (int i = 0; i < all.size(); i++) {
      String argument = all.get(i);
      CommandLine command = commands.getSubcommands().get(argument);
      if (command != null && QUERY_COMMANDS.contains(argument)) {
        QueryArguments sorted = new QueryArguments(command);
        sorted.sort(all.subList(i + 1, all.size()));
        return sorted.join(all.subList(0, i + 1));
      }
      if (!argument.startsWith("-")) {
        break;
      }
    }
    return arguments;
  }

  /** Returns the query that the words of a command make, without the user's {@code --}. */
  static String text(List<String> words) {
    int dashes = words.indexOf("--");
    return Stream.concat(
            words.stream().limit(dashes < 0 ? words.size() : dashes),
            words.stream().skip(dashes < 0 ? words.size() : dashes + 1))
        .collect(Collectors.joining(" "));
  }

  private void sort(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        words.addAll(arguments.subList(i, arguments.size()));
        return;
      }
      if (!isOption(argument)) {
        words.add(argument);
        continue;
      }
      options.add(argument);
      if (takesNext(argument) && i + 1 < arguments.size()) {
        options.add(arguments.get(++i));
      }
    }
  }

  private boolean isOption(String argument) {
    if (argument.startsWith("--")) {
      return true;
    }
    boolean startsAsOne = argument.length() > 1 && argument.startsWith("-");
    return startsAsOne && (words.isEmpty() || SHORT_OPTIONS.contains(argument));
  }

  private boolean takesNext(String argument) {
    OptionSpec option = command.getCommandSpec().findOption(argument);
    return option != null && option.arity().min() > 0;
  }

  private String[] join(List<String> before) {
    List<String> joined = new ArrayList<>(before);
    joined.addAll(options);
    joined.add("--");
    joined.addAll(words);
    return joined.toArray(String[]::new);
  }
}
