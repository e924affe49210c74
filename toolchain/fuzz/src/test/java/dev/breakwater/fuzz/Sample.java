package dev.breakwater.fuzz;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A type and one value of it. */
record Sample(ValueType type, Object value) {
  private static final Sample SMALLEST = new Sample(Primitive.BOOL, false);

  /** Samples with less in them: parts of this one, and this one with smaller or fewer parts. */
  List<Sample> smaller() {
    List<Sample> smaller = new ArrayList<>();
    if (!equals(SMALLEST)) {
      smaller.add(SMALLEST);
    }
    switch (type) {
      case Primitive primitive ->
          smallerPrimitive(primitive).map(this::sameType).forEach(smaller::add);
      case ValueType.ListOf(ValueType element) -> smallerList(element, smaller);
      case ValueType.FixedListOf(ValueType element, int length) ->
          smallerFixedList(element, length, smaller);
      case ValueType.MapOf map -> smallerMap(map, smaller);
      case ValueType.OptionOf(ValueType some) -> smallerOption(some, smaller);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          smallerResult(ok, err, smaller);
      case ValueType.TupleOf(List<ValueType> items) -> {
        List<Sample> parts = parts(items);
        smaller.addAll(parts);
        smallerItems(parts, 1).forEach(kept -> smaller.add(tuple(kept)));
      }
      case ValueType.Named(TypeDef def) -> smallerNamed(def, smaller);
      case ValueType.Own own -> throw Types.notFuzzed(own);
      case ValueType.Borrow borrow -> throw Types.notFuzzed(borrow);
      case ValueType.Newer newer -> throw Types.notFuzzed(newer);
    }
    return smaller;
  }

  /** {@code items} with one less, down to {@code least}, or with one smaller. */
  static List<List<Sample>> smallerItems(List<Sample> items, int least) {
    List<List<Sample>> smaller = new ArrayList<>();
    if (items.size() / 2 >= least && items.size() > 2) {
      smaller.add(items.subList(0, items.size() / 2));
      smaller.add(items.subList(items.size() / 2, items.size()));
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.size() > least) {
        smaller.add(replaced(items, i, List.of()));
      }
      for (Sample part : items.get(i).smaller()) {
        smaller.add(replaced(items, i, List.of(part)));
      }
    }
    return smaller;
  }

  private static List<Sample> replaced(List<Sample> items, int index, List<Sample> by) {
    List<Sample> all = new ArrayList<>(items.subList(0, index));
    all.addAll(by);
    all.addAll(items.subList(index + 1, items.size()));
    return all;
  }

  private List<Sample> parts(List<ValueType> types) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> new Sample(types.get(i), ((List<?>) value).get(i)))
        .toList();
  }

  private Sample sameType(Object otherValue) {
    return new Sample(type, otherValue);
  }

  private Stream<Object> smallerPrimitive(Primitive primitive) {
    return switch (primitive) {
      case BOOL -> Stream.of(false);
      case S8, U8, S16, U16, S32, U32 -> Stream.of(0, (Integer) value / 2);
      case S64, U64 -> Stream.of(0L, (Long) value / 2);
      case F32 -> Stream.of(0f);
      case F64 -> Stream.of(0d);
      case CHAR -> Stream.of((int) 'a');
      case STRING -> Stream.of("", halfOf((String) value));
    };
  }

  private static String halfOf(String text) {
    int points = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, points / 2));
  }

  private void smallerList(ValueType element, List<Sample> smaller) {
    if (value instanceof byte[] bytes) {
      smaller.add(sameType(new byte[bytes.length / 2]));
      return;
    }
    List<Sample> items = ((List<?>) value).stream().map(item -> new Sample(element, item)).toList();
    smaller.addAll(items);
    if (items.size() > 1) {
      smaller.add(sameType(List.of()));
      smaller.add(sameType(((List<?>) value).subList(0, items.size() / 2)));
      items.forEach(item -> smaller.add(sameType(List.of(item.value()))));
    } else {
      items.stream()
          .flatMap(item -> item.smaller().stream())
          .filter(item -> item.type() != Primitive.U8)
          .forEach(item ->
              smaller.add(new Sample(new ValueType.ListOf(item.type()), List.of(item.value()))));
    }
  }

  private void smallerFixedList(ValueType element, int length, List<Sample> smaller) {
    if (value instanceof byte[] bytes) {
      if (length > 1) {
        smaller.add(fixed(element, length / 2, Arrays.copyOf(bytes, length / 2)));
      }
      return;
    }
    List<?> items = (List<?>) value;
    items.forEach(item -> smaller.add(new Sample(element, item)));
    if (length > 1) {
      smaller.add(fixed(element, length / 2, items.subList(0, length / 2)));
      items.forEach(item -> smaller.add(fixed(element, 1, List.of(item))));
    } else {
      new Sample(element, items.getFirst())
          .smaller().stream()
              .filter(item -> item.type() != Primitive.U8)
              .forEach(item -> smaller.add(fixed(item.type(), 1, List.of(item.value()))));
    }
  }

  private static Sample fixed(ValueType element, int length, Object items) {
    return new Sample(new ValueType.FixedListOf(element, length), items);
  }

  private void smallerMap(ValueType.MapOf map, List<Sample> smaller) {
    List<?> pairs = (List<?>) value;
    pairs.forEach(pair -> smaller.add(new Sample(map.entry(), pair)));
    if (pairs.size() > 1) {
      smaller.add(sameType(List.of()));
      pairs.forEach(pair -> smaller.add(sameType(List.of(pair))));
    } else if (pairs.size() == 1) {
      List<?> pair = (List<?>) pairs.getFirst();
      for (Sample one : new Sample(map.value(), pair.getLast()).smaller()) {
        smaller.add(
            new Sample(
                new ValueType.MapOf(map.key(), one.type()),
                List.of(List.of(pair.getFirst(), one.value()))));
      }
    }
  }

  private void smallerOption(ValueType some, List<Sample> smaller) {
    if (((Variant) value).payload().isEmpty()) {
      smaller.add(new Sample(new ValueType.OptionOf(SMALLEST.type()), value));
      return;
    }
    Sample payload = new Sample(some, ((Variant) value).value());
    smaller.add(payload);
    payload
        .smaller()
        .forEach(one ->
            smaller.add(new Sample(new ValueType.OptionOf(one.type()), Variant.some(one.value()))));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private void smallerResult(
      Optional<ValueType> ok, Optional<ValueType> err, List<Sample> smaller) {
    Variant variant = (Variant) value;
    boolean good = variant.index() == 0;
    if ((good ? err : ok).isPresent()) {
      smaller.add(new Sample(resultOf(good, good ? ok : err), variant));
    }
    (good ? ok : err)
        .ifPresent(type -> {
          Sample payload = new Sample(type, variant.value());
          smaller.add(payload);
          for (Sample one : payload.smaller()) {
            smaller.add(
                new Sample(
                    resultOf(good, Optional.of(one.type())),
                    Variant.of(variant.index(), one.value())));
          }
        });
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private static ValueType resultOf(boolean good, Optional<ValueType> side) {
    return good
        ? new ValueType.ResultOf(side, Optional.empty())
        : new ValueType.ResultOf(Optional.empty(), side);
  }

  private static Sample tuple(List<Sample> items) {
    return new Sample(
        new ValueType.TupleOf(items.stream().map(Sample::type).toList()),
        items.stream().map(Sample::value).toList());
  }

  private static Sample record(TypeDef def, List<Sample> items) {
    List<TypeKind.Field> fields =
        IntStream.range(0, items.size())
            .mapToObj(i -> new TypeKind.Field("f" + i, "", items.get(i).type()))
            .toList();
    return new Sample(
        named(def, new TypeKind.RecordOf(fields)), items.stream().map(Sample::value).toList());
  }

  private void smallerNamed(TypeDef def, List<Sample> smaller) {
    switch (def.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> {
        List<Sample> parts = parts(fields.stream().map(TypeKind.Field::type).toList());
        smaller.addAll(parts);
        smallerItems(parts, 1).forEach(kept -> smaller.add(record(def, kept)));
      }
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> smallerVariant(def, cases, smaller);
      case TypeKind.EnumOf(List<TypeKind.Label> labels) -> {
        int index = ((Variant) value).index();
        int fewer = Math.max(index + 1, labels.size() / 2);
        smaller.add(new Sample(named(def, new TypeKind.EnumOf(labels.subList(0, fewer))), value));
        smaller.add(sameType(Variant.of(index / 2)));
      }
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> {
        int half = Math.max(1, labels.size() / 2);
        smaller.add(
            new Sample(
                named(def, new TypeKind.FlagsOf(labels.subList(0, half))),
                (Integer) value & Types.allFlags(half)));
        smaller.add(sameType(0));
      }
      case TypeKind.Alias alias -> throw Types.notFuzzed(alias);
      case TypeKind.Resource resource -> throw Types.notFuzzed(resource);
    }
  }

  private void smallerVariant(TypeDef def, List<TypeKind.Case> cases, List<Sample> smaller) {
    Variant variant = (Variant) value;
    TypeKind.Case chosen = cases.get(variant.index());
    for (int i = 0; i < cases.size(); i++) {
      if (i != variant.index()) {
        List<TypeKind.Case> fewer = new ArrayList<>(cases);
        fewer.remove(i);
        int index = variant.index() - (i < variant.index() ? 1 : 0);
        smaller.add(
            new Sample(
                named(def, new TypeKind.VariantOf(fewer)), new Variant(index, variant.payload())));
      }
    }
    chosen
        .type()
        .ifPresent(type -> {
          Sample payload = new Sample(type, variant.value());
          smaller.add(payload);
          for (Sample one : payload.smaller()) {
            List<TypeKind.Case> changed = new ArrayList<>(cases);
            changed.set(
                variant.index(), new TypeKind.Case(chosen.name(), "", Optional.of(one.type())));
            smaller.add(
                new Sample(
                    named(def, new TypeKind.VariantOf(changed)),
                    Variant.of(variant.index(), one.value())));
          }
        });
  }

  private static ValueType named(TypeDef def, TypeKind kind) {
    return new ValueType.Named(new TypeDef(def.owner(), def.name(), "", kind));
  }
}
