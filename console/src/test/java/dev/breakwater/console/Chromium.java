package dev.breakwater.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The browser of this machine, headless. Nothing is downloaded: Selenium looks for no driver where
 * both programs are named.
 */
final class Chromium {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Chromium() {}

  /** Whether browser and driver are here; Debian has them as chromium and chromium-driver. */
  static boolean isPresent() {
    return browser().isPresent() && onPath("chromedriver").isPresent();
  }

  private static Optional<Path> browser() {
    return BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a window.
   *
   * @param scheme {@code light} or {@code dark}
   */
  static ChromeDriver window(String scheme, int width, int height) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // which root has not
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--window-size=" + width + "," + height);
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return driver;
  }
}
