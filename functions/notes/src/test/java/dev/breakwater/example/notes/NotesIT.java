package dev.breakwater.example.notes;

import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;

/** The same on the class and on the component. */
@ComponentTest(value = "target/notes.wasm", mustAgree = true)
class NotesIT extends NotesTest {
  NotesIT(FunctionHost host) {
    super(host);
  }
}
