// The host that says no is named, with what to do and where that is published; the other one says nothing.
String log = new File(basedir, 'build.log').text
assert log.contains('unfit-host.wasm does not run on all of its <targets>:')
assert log.contains('spin-3.5 does not take export demo:greet/greeter: it calls wasi:http/incoming-handler@0.2.0')
assert log.contains('export one of them (https://github.com/spinframework/spin/')
assert !log.contains('akamai-functions does not take')
