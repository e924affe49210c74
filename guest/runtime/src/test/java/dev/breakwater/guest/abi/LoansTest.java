package dev.breakwater.guest.abi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoansTest {
  @Test
  void whatIsOnLoanIsClosedOnceAtTheEnd() {
    List<String> closed = new ArrayList<>();
    AutoCloseable a = () -> closed.add("a");
    AutoCloseable b = () -> closed.add("b");

    assertThat(Loans.on(a)).isSameAs(a);
    assertThat(Loans.on(b)).isSameAs(b);
    assertThat(closed).isEmpty();
    Loans.end();
    Loans.end();

    assertThat(closed).containsExactly("a", "b");
  }
}
