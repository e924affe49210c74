package dev.breakwater.host.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.TrapException;
import dev.breakwater.wit.model.InterfaceName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandleTableTest {
  private static final ResourceType FILE = type("file");
  private static final ResourceType SOCKET = type("socket");

  private final HandleTable handles = new HandleTable();

  private static ResourceType type(String name) {
    return ResourceType.ofHost(InterfaceName.parse("t:t/t"), name, Object.class);
  }

  @Test
  void handlesStartAtOneAndAreUsedAgain() {
    assertThat(handles.own(FILE, "a")).isEqualTo(1);
    assertThat(handles.own(FILE, "b")).isEqualTo(2);
    assertThat(handles.drop(1, FILE)).contains("a");
    assertThat(handles.own(FILE, "c")).isEqualTo(1);
    assertThat(handles.size()).isEqualTo(2);
  }

  @Test
  void twoTypesOfOneNameAreDifferent() {
    int handle = handles.own(type("file"), "a");
    assertThatThrownBy(() -> handles.take(handle, FILE))
        .isInstanceOf(TrapException.class)
        .hasMessageContaining("wanted a t:t/t#file");
  }

  @Test
  void aHandleOfAnotherTypeIsRefused() {
    int handle = handles.own(FILE, "a");
    assertThatThrownBy(() -> handles.drop(handle, SOCKET)).isInstanceOf(TrapException.class);
  }

  @Test
  void whatIsNotOpenIsRefused() {
    for (int handle : new int[] {0, 1, -1, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> handles.representation(handle, FILE))
          .isInstanceOf(TrapException.class)
          .hasMessageEndingWith("is not open");
    }
  }

  @Test
  void aHandleCannotBeTakenTwice() {
    int handle = handles.own(FILE, "a");
    assertThat(handles.take(handle, FILE)).isEqualTo("a");
    assertThatThrownBy(() -> handles.take(handle, FILE)).isInstanceOf(TrapException.class);
  }

  @Test
  void aLentHandleCanNeitherBeTakenNorDropped() {
    int handle = handles.own(FILE, "a");
    CallScope call = new CallScope();
    assertThat(handles.lend(handle, FILE, call)).isEqualTo("a");
    assertThatThrownBy(() -> handles.take(handle, FILE)).hasMessageContaining("on loan");
    assertThatThrownBy(() -> handles.drop(handle, FILE)).hasMessageContaining("on loan");
    call.end();
    assertThat(handles.take(handle, FILE)).isEqualTo("a");
  }

  @Test
  void aBorrowCannotBeGivenAway() {
    int handle = handles.borrow(FILE, "a", new CallScope());
    assertThatThrownBy(() -> handles.take(handle, FILE)).hasMessageContaining("is a borrow");
  }

  @Test
  void aBorrowMustBeDroppedBeforeItsCallEnds() {
    CallScope call = new CallScope();
    int handle = handles.borrow(FILE, "a", call);
    assertThatThrownBy(call::end).hasMessageContaining("kept 1 borrowed handle");
    assertThat(handles.drop(handle, FILE)).isEmpty();
    call.end();
  }

  @Test
  void clearingShowsOwnHandlesNewestFirst() {
    List<Object> seen = new ArrayList<>();
    handles.own(FILE, "a");
    handles.borrow(FILE, "lent", new CallScope());
    handles.own(SOCKET, "b");
    handles.clear((type, representation) -> seen.add(representation));
    assertThat(seen).containsExactly("b", "a");
    assertThat(handles.size()).isZero();
  }

  @Test
  void aGuestThatNeverDropsIsStopped() {
    for (int i = 0; i < HandleTable.MAX_HANDLES; i++) {
      handles.own(FILE, "a");
    }
    assertThatThrownBy(() -> handles.own(FILE, "a")).hasMessageContaining("drop those");
  }
}
