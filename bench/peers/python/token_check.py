"""Checks the HS256 token of `Authorization: Bearer` with the key in `X-Key`, and answers with its subject."""

import hashlib
import hmac
import json
import time
import warnings  # hmac asks for it later, when nothing can be loaded any more
from base64 import urlsafe_b64decode

from wit_world import exports

import answer

SCHEME = "Bearer "


def decoded(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def subject(token, key):
    head, claims, signature = token.split(".")
    if json.loads(decoded(head)).get("alg") != "HS256":
        return None
    expected = hmac.new(key, f"{head}.{claims}".encode(), hashlib.sha256).digest()
    if not hmac.compare_digest(expected, decoded(signature)):
        return None
    values = json.loads(decoded(claims))
    return values["sub"] if values["exp"] > time.time() else None


class IncomingHandler(exports.IncomingHandler):
    def handle(self, request, response_out):
        fields = request.headers()
        header = b"".join(fields.get("authorization")).decode()
        key = b"".join(fields.get("x-key"))
        found = None
        if header.startswith(SCHEME) and key:
            try:
                found = subject(header[len(SCHEME) :], key)
            except (KeyError, TypeError, ValueError):
                pass
        if found is None:
            answer.text(response_out, 401, "no valid token")
        else:
            answer.text(response_out, 200, found)
