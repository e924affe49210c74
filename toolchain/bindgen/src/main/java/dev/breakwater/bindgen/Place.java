package dev.breakwater.bindgen;

/**
 * Where a value lies: {@code base} is a Java variable that holds an address, {@code offset} a
 * number of bytes behind it.
 */
record Place(Form form, String base, int offset) {

  /** The start of a value whose address is the parameter of the form. */
  static Place start(Form form) {
    return new Place(form, form.base(), 0);
  }

  Place plus(int bytes) {
    return new Place(form, base, offset + bytes);
  }

  /** The address as a Java expression. */
  String address() {
    return offset == 0 ? base : base + " + " + offset;
  }
}
