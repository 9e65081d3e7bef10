package dev.assay.entity;

import dev.assay.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names as paths of terms: node 0 is the start, an edge is a term, a node at which a name ends has
 * that name's number. Edges stand in one open hash table of {@code node, term -> node}, so that a
 * step costs one probe. Grows only while a table is built; then it may be shared by threads.
 */
final class NameTrie {

  static final int NONE = -1;

  /** The Arabic article as it is romanized. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "az", "ez", "ash", "ad", "ed", "ar");

  private final Map<String, Integer> terms;
  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int[] values = new int[1 << 10];
  private int nodes = 1;
  private int names;

  NameTrie() {
    this(new HashMap<>());
  }

  private NameTrie(Map<String, Integer> terms) {
    this.terms = terms;
    Arrays.fill(keys, NONE);
    Arrays.fill(values, NONE);
  }

  /** The number of a term, or {@link #NONE} if no name has it. */
  int term(String term) {
    Integer number = terms.get(term);
    return number == null ? NONE : number;
  }

  /** The node that a term leads to, or {@link #NONE}. */
  int child(int node, int term) {
    long key = key(node, term);
    int at = slot(key);
    return keys[at] == key ? targets[at] : NONE;
  }

  /**
   * The node that a word leads to, or {@link #NONE}. An Arabic article inside a name leads nowhere
   * else: Bashar al-Assad is Bashar Assad.
   */
  int step(int node, String word) {
    if (node != 0 && ARTICLES.contains(word)) {
      return node;
    }
    int term = term(word);
    return term == NONE ? NONE : child(node, term);
  }

  /** The number of the name that ends at a node, or {@link #NONE}. */
  int value(int node) {
    return values[node];
  }

  /** How many names there are; they are numbered from 0. */
  int size() {
    return names;
  }

  /** The number of this very name, or {@link #NONE}. */
  int find(Tokens name) {
    int node = 0;
    for (int i = 0; i < name.size(); i++) {
      node = step(node, name.term(i));
      if (node == NONE) {
        return NONE;
      }
    }
    return values[node];
  }

  /** Adds a name and returns its number, which is new or the one it had. */
  int add(List<String> name) {
    int node = 0;
    for (String word : name) {
      if (node != 0 && ARTICLES.contains(word)) {
        continue;
      }
      int term = terms.computeIfAbsent(word, unused -> terms.size());
      int next = child(node, term);
      node = next == NONE ? grow(node, term) : next;
    }
    if (values[node] == NONE) {
      values[node] = names++;
    }
    return values[node];
  }

  private int grow(int node, int term) {
    if (nodes * 2 >= keys.length) {
      rehash();
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, nodes * 2, NONE);
    }
    put(key(node, term), nodes);
    return nodes++;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int at = slot(key);
    keys[at] = key;
    targets[at] = target;
  }

  private static long key(int node, int term) {
    return (long) node << 32 | term;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[at] != key && keys[at] != NONE) {
      at = at + 1 & (keys.length - 1);
    }
    return at;
  }

  /** Writes terms, then edges by the node they lead to, then the names' ends. */
  void write(DataOutput out) throws IOException {
    String[] words = new String[terms.size()];
    terms.forEach((word, number) -> words[number] = word);
    out.writeInt(words.length);
    for (String word : words) {
      out.writeUTF(word);
    }
    long[] edges = new long[nodes];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != NONE) {
        edges[targets[i]] = keys[i];
      }
    }
    out.writeInt(nodes);
    for (int node = 1; node < nodes; node++) {
      out.writeLong(edges[node]);
    }
    for (int node = 0; node < nodes; node++) {
      out.writeInt(values[node]);
    }
    out.writeInt(names);
  }

  static NameTrie read(DataInput in) throws IOException {
    int words = in.readInt();
    Map<String, Integer> terms = HashMap.newHashMap(words);
    for (int i = 0; i < words; i++) {
      terms.put(in.readUTF(), i);
    }
    NameTrie trie = new NameTrie(terms);
    int nodes = in.readInt();
    for (int node = 1; node < nodes; node++) {
      long edge = in.readLong();
      trie.grow((int) (edge >> 32), (int) edge);
    }
    for (int node = 0; node < nodes; node++) {
      trie.values[node] = in.readInt();
    }
    trie.names = in.readInt();
    return trie;
  }
}
