package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.EntityType;
import dev.assay.article.Estimate;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** What an article's text was found to speak of, packed; the words are cut from the text again. */
final class StoredAnnotations {

  private static final List<Part.Kind> PARTS = List.of(Part.Kind.values());
  private static final List<EntityType> TYPES = List.of(EntityType.values());
  private static final List<Mention.Kind> MENTION_KINDS = List.of(Mention.Kind.values());
  private static final List<DateMention.Type> DATE_TYPES = List.of(DateMention.Type.values());
  private static final List<DateMention.Granularity> GRANULARITIES =
      List.of(DateMention.Granularity.values());
  private static final List<DateMention.Anchor> ANCHORS = List.of(DateMention.Anchor.values());
  private static final List<DateMention.Role> ROLES = List.of(DateMention.Role.values());
  private static final List<DateMention.Kind> DATE_KINDS = List.of(DateMention.Kind.values());
  private static final List<Estimate.Band> BANDS = List.of(Estimate.Band.values());
  private static final List<Estimate.Confidence> CONFIDENCES =
      List.of(Estimate.Confidence.values());
  private static final double CONFIDENCE_STEPS = 100;

  private StoredAnnotations() {}

  static void write(DataOutput out, Article article) throws IOException {
    Packed.writeList(out, article.entities(), StoredAnnotations::writeMention);
    Packed.writeList(out, article.dates(), StoredAnnotations::writeDate);
    Packed.writeList(out, article.estimates(), StoredAnnotations::writeEstimate);
  }

  static Article read(DataInput in, Article article) throws IOException {
    List<Mention> entities = Packed.readList(in, i -> readMention(i, article));
    List<DateMention> dates = Packed.readList(in, i -> readDate(i, article));
    List<Estimate> estimates = Packed.readList(in, i -> readEstimate(i, article));
    return article.withAnnotations(entities, dates, estimates);
  }

  private static void writeSpan(DataOutput out, Part in, int start, int end) throws IOException {
    Packed.writeEnum(out, in.kind());
    out.writeVInt(in.ordinal());
    out.writeVInt(start);
    out.writeVInt(end - start);
  }

  private static Span readSpan(DataInput in, Article article) throws IOException {
    Part part = new Part(Packed.readEnum(in, PARTS), in.readVInt());
    int start = in.readVInt();
    int end = start + in.readVInt();
    return new Span(part, start, end, article.text(part).substring(start, end));
  }

  private record Span(Part in, int start, int end, String text) {}

  private static void writeMention(DataOutput out, Mention mention) throws IOException {
    writeSpan(out, mention.in(), mention.start(), mention.end());
    Packed.writeEnum(out, mention.type());
    Packed.writeEnum(out, mention.kind());
    Packed.writeOptional(out, mention.entity());
    Packed.writeOptional(out, mention.name());
    Packed.writeOptional(out, mention.actor());
    out.writeVInt((int) Math.round(mention.confidence() * CONFIDENCE_STEPS));
  }

  private static Mention readMention(DataInput in, Article article) throws IOException {
    Span span = readSpan(in, article);
    return new Mention(
        span.in(),
        span.start(),
        span.end(),
        span.text(),
        Packed.readEnum(in, TYPES),
        Packed.readEnum(in, MENTION_KINDS),
        Packed.readOptional(in),
        Packed.readOptional(in),
        Packed.readOptional(in),
        in.readVInt() / CONFIDENCE_STEPS);
  }

  private static void writeDate(DataOutput out, DateMention date) throws IOException {
    writeSpan(out, date.in(), date.start(), date.end());
    Packed.writeEnum(out, date.type());
    out.writeString(date.value());
    Packed.writeOptional(out, date.mod());
    writeDay(out, date.from());
    writeDay(out, date.to());
    Packed.writeEnum(out, date.granularity());
    Packed.writeEnum(out, date.anchor());
    Packed.writeOptional(out, date.cue());
    Packed.writeEnum(out, date.role());
    Packed.writeEnum(out, date.kind());
  }

  private static DateMention readDate(DataInput in, Article article) throws IOException {
    Span span = readSpan(in, article);
    return new DateMention(
        span.in(),
        span.start(),
        span.end(),
        span.text(),
        Packed.readEnum(in, DATE_TYPES),
        in.readString(),
        Packed.readOptional(in),
        readDay(in),
        readDay(in),
        Packed.readEnum(in, GRANULARITIES),
        Packed.readEnum(in, ANCHORS),
        Packed.readOptional(in),
        Packed.readEnum(in, ROLES),
        Packed.readEnum(in, DATE_KINDS));
  }

  private static void writeDay(DataOutput out, Optional<LocalDate> day) throws IOException {
    out.writeByte((byte) (day.isPresent() ? 1 : 0));
    if (day.isPresent()) {
      out.writeZLong(day.get().toEpochDay());
    }
  }

  private static Optional<LocalDate> readDay(DataInput in) throws IOException {
    return in.readByte() == 1
        ? Optional.of(LocalDate.ofEpochDay(in.readZLong()))
        : Optional.empty();
  }

  private static void writeEstimate(DataOutput out, Estimate estimate) throws IOException {
    writeSpan(out, estimate.in(), estimate.start(), estimate.end());
    Packed.writeEnum(out, estimate.band());
    out.writeByte((byte) (estimate.negated() ? 1 : 0));
    out.writeByte(
        (byte) estimate.confidence().map(Enum::ordinal).map(i -> i + 1).orElse(0).intValue());
  }

  private static Estimate readEstimate(DataInput in, Article article) throws IOException {
    Span span = readSpan(in, article);
    Estimate.Band band = Packed.readEnum(in, BANDS);
    boolean negated = in.readByte() == 1;
    int confidence = in.readByte();
    return new Estimate(
        span.in(),
        span.start(),
        span.end(),
        span.text(),
        band,
        negated,
        confidence == 0 ? Optional.empty() : Optional.of(CONFIDENCES.get(confidence - 1)));
  }
}
