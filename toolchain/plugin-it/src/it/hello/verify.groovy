// A function in a project of its own is built with what is installed, is checked, and is not built again.
assert new File(basedir, 'target/hello.wasm').length() > 10_000
String log = new File(basedir, 'build.log').text
assert log.contains('hello.wasm: ' + new File(basedir, 'target/hello.wasm').length() + ' bytes')
assert log.contains('hello.wasm is up to date')
assert log =~ /export wasi:http\/incoming-handler@0.2.0 +yes +yes +yes +yes +yes/

// Its size names the function's own package as text and its method with what calls it as a page; all bytes are counted.
assert log =~ / \d+  com\.example\n/
assert log =~ /Largest methods, and who calls them/
String page = new File(basedir, 'target/hello-size.html').text
def report = new groovy.json.JsonSlurper().parseText((page =~ /(?m)^const report = (.*);$/)[0][1])
assert report.items.sum { it.bytes } == new File(basedir, 'target/hello.wasm').length()
def handle = report.items.find { it.at[2..3] == ['com.example', 'Hello'] && it.at[4].startsWith('handle(') }
assert report.names[handle.path.first()] == 'export wasi:http/incoming-handler@0.2.0#handle' || report.names[handle.path.first()] == 'table 0'
assert report.names[handle.path.last()] == 'com.example.Hello.handle(Request)'
