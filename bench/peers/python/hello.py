from wit_world import exports

import answer


class IncomingHandler(exports.IncomingHandler):
    def handle(self, request, response_out):
        answer.text(response_out, 200, "hello")
