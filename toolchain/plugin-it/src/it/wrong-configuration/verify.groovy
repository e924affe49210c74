// Each message begins with the line of the execution in pom.xml, or of the plugin, and says what to write.
File pom = new File(basedir, 'pom.xml')
String log = new File(basedir, 'build.log').text
int line(File pom, String text) { pom.readLines().findIndexOf { it.contains(text) } }
def says = { String execution, String message ->
  String expected = "$pom:${line(pom, "<id>$execution</id>")}: $message"
  assert log.contains(expected) : "not in the log: $expected"
}

says('no-world', 'the configuration does not say which world: write <world>')
says('no-package', 'the configuration does not say where to generate: write <basePackage>')
says('unknown-world', 'there is no world breakwater:guest/http-functon: write in <world> one of ')
says('no-wit', "there is no ${new File(basedir, 'contracts')}: write in <wit> files or folders with WIT")
says('no-exports', 'no class answers the exports of the world: write <exports> with an <export>interface=class</export>')
says('no-targets', 'the configuration does not say which hosts it is meant for: write <targets>spin-3.5,')
says('unknown-target', 'there is no target spin-9; there are ')
says('no-component', "there is no ${new File(basedir, 'target/wrong-configuration.wasm')} to check: run the goal build before")
says('no-socket', 'the configuration does not say whose imports are to be served: write <socket>')
says('no-plugs', 'the configuration does not say who serves them: write <plugs>')
says('no-output', 'the configuration does not say where to leave the composed component: write <output>')
says('nothing-to-inspect', "there is no ${new File(basedir, 'target/wrong-configuration.wasm')} to inspect: run the goal build before")
says('page-is-a-folder', "$basedir is a folder: write in <page> an HTML file")
says('unknown-plug', '<plug>com.example:b</plug> is no dependency: add it to <dependencies> with <type>wasm</type>')
assert log.contains("$pom:${line(pom, '<plugin>') + 1}: no goal of this module makes a component: write <execution>")
