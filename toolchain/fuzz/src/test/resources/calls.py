"""Calls functions of a component on wasmtime: one instance for all calls, a fresh one after a trap.

The argument names a file {"component": path, "calls": [[interface, function, arguments], ...]}; the results go to
standard output as one array. Values are JSON of strings and arrays alone.
"""

import json
import struct
import sys

from wasmtime import Config, Engine, Store, Trap, WasiConfig, WasmtimeError
from wasmtime.component import Component, Linker, Record, Variant, _types as t

INTEGERS = (t.S8, t.U8, t.S16, t.U16, t.S32, t.U32, t.S64, t.U64)
VARIANTS = (t.VariantType, t.OptionType, t.ResultType)


def float_of(digits, code):
    return float("nan") if digits == "nan" else struct.unpack(">" + code, bytes.fromhex(digits))[0]


def digits_of(value, code):
    return "nan" if value != value else struct.pack(">" + code, value).hex()


def to_wasm(ty, plain):
    if isinstance(ty, t.Bool):
        return plain == "true"
    if isinstance(ty, INTEGERS):
        return int(plain)
    if isinstance(ty, t.F32):
        return float_of(plain, "f")
    if isinstance(ty, t.F64):
        return float_of(plain, "d")
    if isinstance(ty, (t.Char, t.String, t.EnumType)):
        return plain
    if isinstance(ty, t.FlagsType):
        return set(plain)
    if isinstance(ty, t.ListType):
        element = ty.element
        items = [to_wasm(element, item) for item in plain]
        return bytes(items) if isinstance(element, t.U8) else items
    if isinstance(ty, t.TupleType):
        return tuple(to_wasm(item, value) for item, value in zip(ty.elements, plain))
    if isinstance(ty, t.RecordType):
        record = Record()
        for (name, field), value in zip(ty.fields, plain):
            setattr(record, name, to_wasm(field, value))
        return record
    if isinstance(ty, VARIANTS):
        payload_type = dict(ty._cases())[plain[0]]
        payload = None if payload_type is None else to_wasm(payload_type, plain[1])
        return Variant(plain[0], payload)
    raise TypeError(f"no such type is made here: {ty}")


def from_wasm(ty, value):
    if isinstance(ty, t.Bool):
        return "true" if value else "false"
    if isinstance(ty, INTEGERS):
        return str(value)
    if isinstance(ty, t.F32):
        return digits_of(value, "f")
    if isinstance(ty, t.F64):
        return digits_of(value, "d")
    if isinstance(ty, (t.Char, t.String, t.EnumType)):
        return value
    if isinstance(ty, t.FlagsType):
        return [name for name in ty.names if name in value]
    if isinstance(ty, t.ListType):
        element = ty.element
        return [from_wasm(element, item) for item in value]
    if isinstance(ty, t.TupleType):
        return [from_wasm(item, part) for item, part in zip(ty.elements, value)]
    if isinstance(ty, t.RecordType):
        return [from_wasm(field, getattr(value, name)) for name, field in ty.fields]
    if isinstance(ty, VARIANTS):
        payload_type = dict(ty._cases())[value.tag]
        return [value.tag] if payload_type is None else [value.tag, from_wasm(payload_type, value.payload)]
    raise TypeError(f"no such type is made here: {ty}")


# The package names a case by the Python class of its payload where that is enough; here every case has its name.
t.VariantLikeType._tagged = lambda self: True


class Host:
    def __init__(self, path):
        config = Config()
        config.cranelift_opt_level = "none"
        self.engine = Engine(config)
        self.component = Component.from_file(self.engine, path)
        self.linker = Linker(self.engine)
        self.linker.add_wasip2()
        self.start()

    def start(self):
        self.store = Store(self.engine)
        wasi = WasiConfig()
        wasi.inherit_stderr()
        self.store.set_wasi(wasi)
        self.instance = self.linker.instantiate(self.store, self.component)

    def call(self, interface, name, arguments):
        try:
            outer = self.instance.get_export_index(self.store, interface)
            function = self.instance.get_func(
                self.store, self.instance.get_export_index(self.store, name, outer))
            ty = function.type(self.store)
            values = [to_wasm(param, value) for (_, param), value in zip(ty.params, arguments)]
            result = function(self.store, *values)
            plain = [] if ty.result is None else from_wasm(ty.result, result)
            function.post_return(self.store)
            return plain
        except (Trap, WasmtimeError) as e:
            self.start()
            return f"trap: {e}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    host = Host(request["component"])
    print(json.dumps([host.call(*call) for call in request["calls"]]))


main()
