package dev.breakwater.bindgen;

import dev.breakwater.abi.Shape;

/** Where a compound value's parts are found when it crosses the border. */
enum Form {
  /** As the canonical ABI lays it out in memory. */
  MEMORY("load", "store", "address"),

  /**
   * As flat core values, each in a slot of 8 zeroed bytes. A part written to its slot in its own
   * type and read in the wider one that the cases of a variant share is coerced as the canonical
   * ABI wants it, memory being little-endian.
   */
  FLAT("lift", "lower", "slots");

  static final int SLOT_BYTES = 8;

  private final String reader;
  private final String writer;
  private final String base;

  Form(String reader, String writer, String base) {
    this.reader = reader;
    this.writer = writer;
    this.base = base;
  }

  /** First word of a method that makes a Java value. */
  String reader() {
    return reader;
  }

  /** First word of a method that takes a Java value. */
  String writer() {
    return writer;
  }

  /** The parameter that holds the address of the value, or of its first slot. */
  String base() {
    return base;
  }

  int fieldOffset(Shape.Field field) {
    return this == MEMORY ? field.offset() : field.flatIndex() * SLOT_BYTES;
  }

  int payloadOffset(Shape.VariantOf variant) {
    return this == MEMORY ? variant.payloadOffset() : SLOT_BYTES;
  }

  int discriminantBytes(Shape.VariantOf variant) {
    return this == MEMORY ? variant.discriminantBytes() : 4;
  }

  int flagsBytes(Shape.FlagsOf flags) {
    return this == MEMORY ? flags.byteSize() : 4;
  }

  /** Bytes of a number; in a slot the canonical ABI has no number narrower than 32 bits. */
  int scalarBytes(Shape.Scalar scalar) {
    return this == MEMORY ? scalar.byteSize() : Math.max(4, scalar.byteSize());
  }

  /** The {@code index}-th of elements that stand one after the other from {@code first} on. */
  Place element(Place first, Shape element, String index) {
    int step = this == MEMORY ? element.byteSize() : element.flat().size() * SLOT_BYTES;
    String distance = step == 1 ? index : index + " * " + step;
    return new Place(this, first.address() + " + " + distance, 0);
  }

  /** Distance between an address and a length that stand together. */
  int lengthOffset() {
    return this == MEMORY ? 4 : SLOT_BYTES;
  }
}
