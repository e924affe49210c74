String log = new File(basedir, 'build.log').text
assert log.contains('<plug>com.example:greeter</plug> is no dependency: add it to <dependencies> with <type>wasm</type>')
