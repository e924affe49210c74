package dev.breakwater.bindgen;

import dev.breakwater.wit.model.ValueType;

/**
 * A lift or lower method of an interface's ABI class.
 *
 * @param type without aliases
 */
record AbiMethod(Job job, ValueType type) {

  /** What the method does. */
  enum Job {
    /** Makes a value from memory; a list from its address and length; an enum from its number. */
    LOAD("load"),
    /** Writes a value to memory. */
    STORE("store"),
    /** Makes a value from slots; an enum or flags from the one core value. */
    LIFT("lift"),
    /** Writes a value to slots; a list to the arena; flags to the one core value. */
    LOWER("lower"),
    /** Gives zeroed slots. */
    SLOTS("slots");

    private final String word;

    Job(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static AbiMethod reader(Form form, ValueType type) {
    return new AbiMethod(form == Form.MEMORY ? Job.LOAD : Job.LIFT, type);
  }

  static AbiMethod writer(Form form, ValueType type) {
    return new AbiMethod(form == Form.MEMORY ? Job.STORE : Job.LOWER, type);
  }
}
