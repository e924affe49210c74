package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pools of the core's server, as its configuration has them. */
class PoolSettingsTest {
  private static final Path SERVER = Path.of("../core-ear/ear/src/main/liberty/config/server.xml");

  @ParameterizedTest
  @ValueSource(strings = {"writer", "reader"})
  void aPoolKeepsOneConnectionHasTenWaitsBrieflyAndDropsIdleOnes(String database) throws Exception {
    Element pool = child(dataSource(database), "connectionManager");

    assertThat(pool.getAttribute("minPoolSize")).isEqualTo("1");
    assertThat(pool.getAttribute("maxPoolSize")).isEqualTo("10");
    assertThat(pool.getAttribute("connectionTimeout")).matches("[1-5]s");
    assertThat(pool.getAttribute("maxIdleTime")).isEqualTo("5m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"writer", "reader"})
  void aDatabaseThatHangsIsGivenUp(String database) throws Exception {
    Element driver = child(dataSource(database), "properties.postgresql");

    assertThat(driver.getAttribute("connectTimeout")).matches("[1-5]s");
    assertThat(driver.getAttribute("socketTimeout")).matches("[1-9]\\d?s");
  }

  private static Element dataSource(String id) throws Exception {
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(SERVER.toFile())
            .getElementsByTagName("dataSource");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(source -> source.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }
}
