package dev.breakwater.host.spin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedSqlTest {

  @Test
  void numbersBecomeQuestionMarksInTheirOrder() {
    assertThat(NumberedSql.of("SELECT $2, $1::text, $2+$10"))
        .isEqualTo(new NumberedSql("SELECT ?, ?::text, ?+?", List.of(2, 1, 2, 10)));
  }

  @Test
  void questionMarksAreOperators() {
    assertThat(NumberedSql.of("a ? $1 AND a ?| $2").text()).isEqualTo("a ?? ? AND a ??| ?");
  }

  @Test
  void textNamesAndCommentsStayAsTheyAre() {
    for (String quoted :
        new String[] {
          "'$1 ? '' $1'",
          "E'\\' $1'",
          "\"$1 \"\" ?\"",
          "-- $1 ?\n",
          "/* $1 /* ? */ $1 */",
          "$$ $1 ? $$",
          "$a$ $1 $$ ? $a$",
          "'open $1",
          "-- open $1",
          "$$ open $1"
        }) {
      assertThat(NumberedSql.of("SELECT " + quoted).text()).isEqualTo("SELECT " + quoted);
    }
  }

  @Test
  void aBackslashEscapesInEscapeTextAlone() {
    assertThat(NumberedSql.of("'\\' || $1").text()).isEqualTo("'\\' || ?");
    assertThat(NumberedSql.of("name'\\' || $1").text()).isEqualTo("name'\\' || ?");
    assertThat(NumberedSql.of("a$b$ || $1").text()).isEqualTo("a$b$ || ?");
    assertThat(NumberedSql.of("$1 - $2 / $3").text()).isEqualTo("? - ? / ?");
  }
}
