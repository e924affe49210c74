package dev.breakwater.guest.jdk.added;

import java.util.ArrayList;
import java.util.Objects;

/** For {@link ArrayList}: TeaVM's says nothing of the index. */
final class ArrayListMethods {
  private ArrayListMethods() {}

  @SuppressWarnings("NonApiType") // names the class that has the method
  static void checkIndex(ArrayList<?> list, int index) {
    Objects.checkIndex(index, list.size());
  }
}
