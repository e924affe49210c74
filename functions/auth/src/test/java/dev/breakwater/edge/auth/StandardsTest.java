package dev.breakwater.edge.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * The examples of RFC 7515, appendices A.1 to A.3, and RFC 8037, appendix A.4. None names a
 * subject, so a verdict on the payload says that the signature was found genuine.
 */
class StandardsTest {
  private static final Instant BEFORE_EXPIRY = Instant.ofEpochSecond(1_300_819_379);
  private static final String PAYLOAD =
      "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

  @Test
  void theExampleOfHs256IsGenuine() {
    assertThat(
            verdict(
                """
                "kty":"oct",
                "k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
                """,
                "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9",
                PAYLOAD,
                "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        .isEqualTo("Missing subject claim");
  }

  @Test
  void theExampleOfRs256IsGenuine() {
    assertThat(
            verdict(
                """
                "kty":"RSA","e":"AQAB",
                "n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"
                """,
                "eyJhbGciOiJSUzI1NiJ9",
                PAYLOAD,
                "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"))
        .isEqualTo("Missing subject claim");
  }

  @Test
  void theExampleOfEs256IsGenuine() {
    assertThat(
            verdict(
                """
                "kty":"EC","crv":"P-256",
                "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
                """,
                "eyJhbGciOiJFUzI1NiJ9",
                PAYLOAD,
                "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"))
        .isEqualTo("Missing subject claim");
  }

  @Test
  void theExampleOfEdDsaIsGenuine() {
    assertThat(
            verdict(
                """
                "kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
                """,
                "eyJhbGciOiJFZERTQSJ9",
                "RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
                "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"))
        .isEqualTo("Invalid payload JSON");
  }

  private static String verdict(String key, String header, String payload, String signature) {
    TokenVerifier verifier = TestVariables.of("jwt_keys", "{\"keys\":[{" + key + "}]}").verifier();
    String token = header + "." + payload + "." + signature;
    return switch (verifier.verify(token, BEFORE_EXPIRY)) {
      case Verdict.Accepted(String subject) -> subject;
      case Verdict.Refused(String reason) -> reason;
    };
  }
}
