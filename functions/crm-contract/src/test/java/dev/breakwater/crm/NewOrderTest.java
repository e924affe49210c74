package dev.breakwater.crm;

import static dev.breakwater.crm.Bodies.order;
import static dev.breakwater.crm.Bodies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewOrderTest {

  @Test
  void numbersHave64Bits() {
    assertThat(
            order(
                "{\"customer_id\":9223372036854775807,\"product\":\"p\",\"quantity\":9007199254740993}"))
        .isEqualTo(new Checked.Valid<>(new NewOrder(Long.MAX_VALUE, "p", 9_007_199_254_740_993L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.0", "1e2", "\"1\"", "true", "9223372036854775808", "[]", "01"})
  void whatIsNoWholeNumberOf64BitsIsInvalidJson(String number) {
    assertThat(order("{\"customer_id\":" + number + ",\"product\":\"p\",\"quantity\":1}"))
        .isEqualTo(refused(CrmError.INVALID_JSON));
    assertThat(order("{\"customer_id\":1,\"product\":\"p\",\"quantity\":" + number + "}"))
        .isEqualTo(refused(CrmError.INVALID_JSON));
  }

  /** The first rule that is broken, in the order of the members. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                 | ORDER_FIELDS_REQUIRED
          {"customer_id":null,"product":"p","quantity":0}    | ORDER_FIELDS_REQUIRED
          {"customer_id":0}                                  | CUSTOMER_ID_NOT_POSITIVE
          {"customer_id":-1,"product":"p","quantity":1}      | CUSTOMER_ID_NOT_POSITIVE
          {"customer_id":1,"quantity":0}                     | ORDER_FIELDS_REQUIRED
          {"customer_id":1,"product":"","quantity":1}        | ORDER_FIELDS_REQUIRED
          {"customer_id":1,"product":" ","quantity":1}       | ORDER_FIELDS_REQUIRED
          {"customer_id":1,"product":"p"}                    | ORDER_FIELDS_REQUIRED
          {"customer_id":1,"product":"p","quantity":null}    | ORDER_FIELDS_REQUIRED
          {"customer_id":1,"product":"p","quantity":0}       | QUANTITY_NOT_POSITIVE
          {"customer_id":1,"product":"p","quantity":-1}      | QUANTITY_NOT_POSITIVE
          """)
  void theFirstBrokenRuleIsNamed(String body, CrmError error) {
    assertThat(order(body)).isEqualTo(refused(error));
  }

  @Test
  void aProductMayHave255Bytes() {
    String body = "{\"customer_id\":1,\"product\":\"%s\",\"quantity\":%d}";
    assertThat(order(body.formatted("p".repeat(255), 1))).isInstanceOf(Checked.Valid.class);
    assertThat(order(body.formatted("p".repeat(256), 0)))
        .isEqualTo(refused(CrmError.PRODUCT_TOO_LONG));
  }
}
