# componentize-py looks for the resources of an interface in the module of its name.


class Counter:
    def __init__(self, start):
        self.count = start

    def add(self, more):
        self.count += more
        return self.count
