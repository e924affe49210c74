// Both errors, each with its place.
String log = new File(basedir, 'build.log').text
assert log.contains('app.wit:4:21: error: there is no type `sting` here')
assert log.contains('app.wit:4:31: error: there is no type `u33` here')
assert log.contains('hint: declare it in this interface')
