package dev.breakwater.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static Checked<Page> page(String limit, String after) {
    return Page.of(Optional.of(limit), Optional.of(after));
  }

  @Test
  void aListHas100UnlessSaid() {
    assertThat(Page.of(Optional.empty(), Optional.empty()))
        .isEqualTo(new Checked.Valid<>(new Page(100, 0)));
    assertThat(page("200", "7")).isEqualTo(new Checked.Valid<>(new Page(200, 7)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "201", "-1", "x"})
  void anyOtherLimitIsRefused(String limit) {
    assertThat(page(limit, "x")).isEqualTo(Bodies.refused(CrmError.INVALID_LIMIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "x", "9223372036854775808"})
  void anyOtherBeginIsRefused(String after) {
    assertThat(page("1", after)).isEqualTo(Bodies.refused(CrmError.INVALID_AFTER));
  }

  @Test
  void oneRowMoreLeadsToTheNextPage() {
    Page page = new Page(2, 0);
    assertThat(page.rows()).isEqualTo(3);
    assertThat(page.cut(List.of(4L, 5L, 6L))).containsExactly(4L, 5L);
    assertThat(page.next("/orders", List.of(4L, 5L, 6L), Long::longValue))
        .contains("</orders?limit=2&after=5>; rel=\"next\"");
    assertThat(page.cut(List.of(4L, 5L))).containsExactly(4L, 5L);
    assertThat(page.next("/orders", List.of(4L, 5L), Long::longValue)).isEmpty();
  }
}
