package function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import org.junit.jupiter.api.Test;

class HelloTest {
  @Test
  void greetsByName() throws Exception {
    Response response = new Hello().handle(Request.of("GET", "/moth"));
    assertEquals(200, response.status());
    assertEquals("hello moth", response.body().text(100));
  }

  @Test
  void otherPathsAreNotFound() throws Exception {
    assertEquals(404, new Hello().handle(Request.of("GET", "/a/b")).status());
  }
}
