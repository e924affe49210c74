"""What the functions of this folder share: an answer of plain text."""

from componentize_py_types import Ok
from wit_world.imports.types import Fields, OutgoingBody, OutgoingResponse, ResponseOutparam


def text(response_out, status, value):
    response = OutgoingResponse(Fields.from_list([("content-type", b"text/plain; charset=utf-8")]))
    response.set_status_code(status)
    body = response.body()
    ResponseOutparam.set(response_out, Ok(response))
    with body.write() as stream:
        stream.blocking_write_and_flush(value.encode())
    OutgoingBody.finish(body, None)
