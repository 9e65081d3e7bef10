package dev.assay.text;

/** Splits text into tokens. */
public final class Tokenizer {

  private Tokenizer() {}
}
