package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages as a person sees them, in the Chromium of this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
    value = "dev.breakwater.console.Chromium#isPresent",
    disabledReason = "needs chromium and chromedriver (Debian: chromium, chromium-driver)")
class BrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private FakeEdge edge;
  private Console console;
  private ChromeDriver window;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    edge = new FakeEdge();
    Path component = SampleComponent.writtenTo(folder.resolve("sample.wasm"));
    Path log = Files.writeString(folder.resolve("edge.log"), "{\"said\":\"<b>the-id</b>\"}\n");
    console =
        Console.start(
            new Console.Settings(
                0,
                () -> List.of(new FunctionFile(component, true)),
                edge::address,
                List.of(
                    new Example("GET", "/echo", "", true),
                    new Example("POST", "/echo?two", "{\"a\":1}", false)),
                List.of(new LogFile("edge", log))));
    exportOneRequest();
    window = Chromium.window("light", 1280, 900);
  }

  @AfterAll
  void close() {
    if (window != null) {
      window.quit();
    }
    console.close();
    edge.close();
  }

  private void exportOneRequest() throws Exception {
    byte[] spans =
        OtlpTest.export(
            OtlpTest.HOST,
            OtlpTest.span(SpanKind.SPAN_KIND_SERVER)
                .addAttributes(OtlpTest.attribute("http.request.method", "GET"))
                .addAttributes(OtlpTest.attribute("url.path", "/<i>x</i>"))
                .addAttributes(OtlpTest.attribute("http.response.status_code", "404"))
                .addAttributes(OtlpTest.attribute("http.request.id", "the-id")));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(console.address().resolve("/v1/traces"))
              .header("Content-Type", "application/x-protobuf")
              .POST(HttpRequest.BodyPublishers.ofByteArray(spans))
              .build();
      assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(200);
    }
  }

  private void show(String page) {
    window.get("about:blank");
    LogEntries ofTheLastPage = window.manage().logs().get(LogType.BROWSER);
    assertThat(ofTheLastPage).isNotNull();
    window.get(console.address() + "/#" + page);
  }

  private WebElement seen(String selector) {
    return new WebDriverWait(window, PATIENCE)
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  private void waitForText(String selector, String text) {
    new WebDriverWait(window, PATIENCE)
        .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
  }

  /** What the page complained of, such as a script that the policy refused. */
  private List<String> complaints() {
    return window.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  @Test
  void theFunctionsAreShownWithImportsAndHosts() {
    show("functions");

    assertThat(seen("[data-function='sample.wasm']").getText())
        .contains(SampleComponent.IMPORT, SampleComponent.EXPORT, "answers requests");
    assertThat(seen(".matrix").getText()).contains("✓ takes", "✕ refuses");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aRequestIsChosenByTheKeyboardAndShownAsAWaterfallWithItsLines() {
    show("requests");
    seen(".request").sendKeys(Keys.ENTER);

    assertThat(seen(".waterfall").getText()).contains("gateway", "GET");
    assertThat(seen(".waterfall i.gateway").getSize().getWidth()).isPositive();
    assertThat(seen(".logs").getText()).contains("edge", "said <b>the-id</b>");
    assertThat(seen(".request[aria-current]").getText()).contains("/<i>x</i>", "404");
    assertThat(window.findElements(By.cssSelector("main b b, main .what i"))).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void theFormSendsARequestWithATokenThatThePageNeverSees() {
    show("send");
    waitForText("#send-edge", edge.address().toString());
    seen("[name=path]").sendKeys("?filled=in");
    seen("[name=send]").click();
    waitForText("#send-answer", "200");

    assertThat(seen("#send-answer .body").getText())
        .contains("GET /echo?filled=in", "authorized true");
    assertThat(window.getPageSource()).doesNotContain(FakeEdge.TOKEN);
    assertThat(complaints()).isEmpty();
  }

  @Test
  void anExampleFillsTheFormInAndCtrlEnterSendsIt() {
    show("send");
    waitForText("#send-examples", "POST /echo?two");
    window.findElements(By.cssSelector(".example")).getLast().click();
    assertThat(seen("[name=body]").getDomProperty("value")).isEqualTo("{\"a\":1}");

    seen("[name=body]").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));

    waitForText("#send-answer", "POST /echo?two");
    assertThat(seen("#send-answer .body").getText()).contains("authorized false", "body {\"a\":1}");
  }

  @Test
  void whatIsWrongWithTheFormIsSaid() {
    show("send");
    waitForText("#send-edge", edge.address().toString());
    seen("[name=headers]").sendKeys("nonsense");
    seen("[name=send]").click();

    waitForText("#send-answer [role=alert]", "is no header");
  }

  @Test
  void everythingCanBeReachedByTheTabKey() {
    show("send");
    waitForText("#send-examples", "POST /echo?two");
    StringBuilder reached = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      window.switchTo().activeElement().sendKeys(Keys.TAB);
      WebElement here = window.switchTo().activeElement();
      reached.append(here.getDomProperty("name")).append(here.getText()).append(' ');
    }
    assertThat(reached.toString())
        .contains("Skip to content", "Functions", "Requests", "Send")
        .contains("POST /echo?two", "method", "path", "token", "headers", "body", "send");
  }

  @ParameterizedTest
  @ValueSource(strings = {"functions", "requests", "send"})
  void aNarrowWindowNeedsNoScrollingToTheSide(String page) {
    Dimension before = window.manage().window().getSize();
    window.manage().window().setSize(new Dimension(500, 900));
    try {
      show(page);
      seen("#page-" + page);
      assertThat(
              window.executeScript(
                  "const page = document.documentElement; return page.scrollWidth -"
                      + " page.clientWidth"))
          .isEqualTo(0L);
    } finally {
      window.manage().window().setSize(before);
    }
  }

  @Test
  void darkIsDarkAndLightIsLight() {
    show("functions");
    String light = seen("body").getCssValue("background-color");
    ChromeDriver dark = Chromium.window("dark", 800, 600);
    try {
      dark.get(console.address().toString());
      assertThat(light).contains("245, 247, 246");
      assertThat(dark.findElement(By.tagName("body")).getCssValue("background-color"))
          .contains("15, 23, 27");
    } finally {
      dark.quit();
    }
  }

  @Test
  void aConsoleThatEndedIsSaidToBeGone() throws IOException {
    Console ending = Console.start(SampleComponent.settings(List::of));
    URI address = ending.address();
    window.get(address + "/#functions");
    waitForText("#functions-list", "There is no component file");
    ending.close();
    window.executeScript("location.hash = '#requests'");

    waitForText("#requests-detail [role=alert]", "The console does not answer");
    assertThat(complaints()).isNotEmpty();
  }
}
