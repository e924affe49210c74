package dev.breakwater.core.crm.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.crm.CrmError;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void whatHasFailedIsSaidWithoutAWordOfWhy() {
    Throwable thrown = new FailedException(CrmError.DATABASE, new SQLException("at db:5432"));
    assertThat(Failures.error(thrown)).isEqualTo(CrmError.DATABASE);
    assertThat(Failures.error(new IllegalStateException("secret"))).isEqualTo(CrmError.INTERNAL);
    assertThat(Failures.error(new RefusedException(CrmError.BODY_TOO_LARGE)))
        .isEqualTo(CrmError.BODY_TOO_LARGE);
  }
}
