package dev.breakwater.crm;

import static dev.breakwater.crm.Bodies.bytes;
import static dev.breakwater.crm.Bodies.customer;
import static dev.breakwater.crm.Bodies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCustomerTest {
  private static final String A255 = "a".repeat(255);

  @Test
  void textsAreKeptAsTheyWereSent() {
    assertThat(customer("{\"name\":\" Žluť \\uD83D\\uDE00\",\"email\":\"a@b\",\"other\":[{}]}"))
        .isEqualTo(new Checked.Valid<>(new NewCustomer(" Žluť \uD83D\uDE00", "a@b")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "null",
        "[\"a\",\"a@b\"]",
        "\"text\"",
        "{\"name\":\"a\",\"email\":\"a@b\"",
        "{\"name\":\"a\",\"email\":\"a@b\"}x",
        "{\"name\":7,\"email\":\"a@b\"}",
        "{\"name\":\"a\",\"email\":[]}",
        "{\"name\":\"\\u0000\",\"email\":\"a@b\"}",
        "{\"name\":\"\\uD83D\",\"email\":\"a@b\"}",
        "\uFEFF{\"name\":\"a\",\"email\":\"a@b\"}"
      })
  void whatIsNoObjectOfStorableTextsIsInvalidJson(String body) {
    assertThat(customer(body)).isEqualTo(refused(CrmError.INVALID_JSON));
  }

  @Test
  void bytesThatAreNoUtf8AreInvalidJson() {
    byte[] body = bytes("{\"name\":\"a\",\"email\":\"a@b\"}");
    body[9] = (byte) 0xff;
    assertThat(NewCustomer.read(body)).isEqualTo(refused(CrmError.INVALID_JSON));
  }

  @Test
  void noDepthOfNestingEndsTheParser() {
    byte[] body = new byte[Limits.MAX_BODY_BYTES];
    Arrays.fill(body, (byte) '[');
    assertThat(NewCustomer.read(body)).isEqualTo(refused(CrmError.INVALID_JSON));
    assertThat(customer("{\"name\":\"" + "[".repeat(200) + "\\\"\",\"email\":\"a@b\"}"))
        .isInstanceOf(Checked.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":\"a\"}",
        "{\"email\":\"a@b\"}",
        "{\"name\":null,\"email\":\"a@b\"}",
        "{\"name\":\"\",\"email\":\"a@b\"}",
        "{\"name\":\" \\t\",\"email\":\"a@b\"}",
        "{\"name\":\"a\",\"email\":\"\"}",
        "{\"name\":\"a\",\"email\":\" \"}"
      })
  void nameAndEmailAreRequired(String body) {
    assertThat(customer(body)).isEqualTo(refused(CrmError.NAME_AND_EMAIL_REQUIRED));
  }

  @Test
  void aNameMayHave255Bytes() {
    assertThat(customer("{\"name\":\"" + A255 + "\",\"email\":\"a@b\"}"))
        .isInstanceOf(Checked.Valid.class);
    assertThat(customer("{\"name\":\"" + A255 + "a\",\"email\":\"none\"}"))
        .isEqualTo(refused(CrmError.NAME_TOO_LONG));
    assertThat(customer("{\"name\":\"" + "ž".repeat(128) + "\",\"email\":\"a@b\"}"))
        .isEqualTo(refused(CrmError.NAME_TOO_LONG));
  }

  @Test
  void anEmailMayHave255Bytes() {
    assertThat(customer("{\"name\":\"a\",\"email\":\"" + "a".repeat(253) + "@b\"}"))
        .isInstanceOf(Checked.Valid.class);
    assertThat(customer("{\"name\":\"a\",\"email\":\"" + "a".repeat(254) + "@b\"}"))
        .isEqualTo(refused(CrmError.INVALID_EMAIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "@", "a@", "@b", "a b@c", "a@b\\n", " a@b"})
  void anEmailHasSomethingOnBothSidesAndNoSpaces(String email) {
    assertThat(customer("{\"name\":\"a\",\"email\":\"" + email + "\"}"))
        .isEqualTo(refused(CrmError.INVALID_EMAIL));
  }
}
