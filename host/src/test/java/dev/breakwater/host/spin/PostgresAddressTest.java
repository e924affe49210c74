package dev.breakwater.host.spin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresAddressTest {

  @Test
  void allPartsAreRead() {
    assertThat(PostgresAddress.parse("postgresql://us%40er:p+%3Aw@db:1234/todos?sslmode=require"))
        .isEqualTo(new PostgresAddress("db", 1234, "todos", "us@er", "p+:w", "require"));
    assertThat(PostgresAddress.parse("postgres://user@db/todos"))
        .isEqualTo(new PostgresAddress("db", 5432, "todos", "user", "", "prefer"));
  }

  @Test
  void whatIsNoAddressIsRefusedWithoutARepeatOfIt() {
    for (String address :
        List.of(
            "host=db password=secret",
            "postgres://user:secret@db",
            "postgres://user:secret@db/",
            "postgres://db/secret",
            "postgres://user:secret@db/todos?user=root",
            "postgres://user:secret@db/todos?sslmode=disable&socketFactory=a.Class",
            "postgres://user:secret@db/to dos",
            "mysql://user:secret@db/todos")) {
      assertThatThrownBy(() -> PostgresAddress.parse(address))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class)
          .hasNoCause()
          .hasMessageContaining("the address must be postgres://")
          .hasMessageNotContaining("secret");
    }
  }
}
