String log = new File(basedir, 'build.log').text
assert log.contains('there is no world demo:greet/ap: write in <world> one of demo:greet/app')
