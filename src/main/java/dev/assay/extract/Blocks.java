package dev.assay.extract;

import dev.assay.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Builds a body of blocks, an empty line between them. */
final class Blocks {

  private final StringBuilder body = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a block; an empty one is none. */
  void add(Block.Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!body.isEmpty()) {
      body.append("\n\n");
    }
    int start = body.length();
    body.append(text);
    blocks.add(new Block(kind, start, body.length()));
  }

  String body() {
    return body.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The paragraphs of a text that is kept to the letter: what stands between empty lines. */
  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = -1;
    int end = 0;
    int at = 0;
    while (at <= text.length()) {
      int newline = text.indexOf('\n', at);
      int lineEnd = newline < 0 ? text.length() : newline;
      int first = at;
      while (first < lineEnd && Lines.isSpace(text.charAt(first))) {
        first++;
      }
      if (first == lineEnd) {
        if (start >= 0) {
          blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
          start = -1;
        }
      } else {
        start = start < 0 ? first : start;
        end = lineEnd;
        while (Lines.isSpace(text.charAt(end - 1))) {
          end--;
        }
      }
      at = lineEnd + 1;
    }
    if (start >= 0) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
    }
    return blocks;
  }
}
