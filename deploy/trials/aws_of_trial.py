"""MiniStack for the trial of deploy/ecs: AWS's API on loopback, with tasks as containers of podman.

It is started with what MiniStack lacks or does otherwise than AWS, so that the templates are deployed as they are:

* Tasks have the memory, capabilities, read-only root and entry point that their definition says, and a network of their own in which
  nothing is but loopback. What a task reaches there and who reaches it is laid by this program, so nothing leaves the machine.
* A task is not taken for started before its health check has passed, and a task that ends before that has failed.
* A deployment that failed is forgotten once it has no tasks.
* The master of a database cluster has a secret.
* The load balancers are this program: a connection goes to a task that takes it.
* The rotation of the secrets is a file's content, since databases and cache are others than the templates': TRIAL_SECRETS.
* Automatic scaling is taken and never does anything.

Environment: TRIAL_SECRETS, a file; TRIAL_INSIDE, the ports of this machine that tasks reach at the same port, with commas between;
TRIAL_EDGE, the port of the edge's load balancer; and MiniStack's own.
"""

import ctypes
import os
import socket
import subprocess
import threading
import time

import ministack.services.ecs as ecs
import ministack.services.secretsmanager as secrets
from ministack.app import main
from ministack.services.cloudformation import provisioners

GATEWAY = int(os.environ["GATEWAY_PORT"])
# A load balancer's name means the task's own loopback.
ADDRESS = "localhost"
PORTS = {"core": 3001, "edge": 3000}
CLONE_NEWNET = 0x40000000

libc = ctypes.CDLL(None, use_errno=True)
home = os.open("/proc/self/ns/net", os.O_RDONLY)
networks = {part: [] for part in PORTS}


# Networks of tasks, and what leads into them and out.


def enter(network):
    """This thread makes its sockets in that network from now on."""
    if libc.setns(network, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")


def pass_on(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for end, how in ((source, socket.SHUT_RD), (target, socket.SHUT_WR)):
        try:
            end.shutdown(how)
        except OSError:
            pass


def join(one, other):
    back = threading.Thread(target=pass_on, args=(other, one), daemon=True)
    back.start()
    pass_on(one, other)
    back.join()
    one.close()
    other.close()


def serve(listener, connect):
    """Each connection that comes in is joined with one that connect makes."""

    def one(client):
        try:
            target = connect()
        except OSError:
            client.close()
            return
        join(client, target)

    while True:
        client, _ = listener.accept()
        threading.Thread(target=one, args=(client,), daemon=True).start()


def listen(port, connect, network=home):
    def run():
        enter(network)
        listener = socket.create_server(("127.0.0.1", port), backlog=64)
        enter(home)
        ready.set()
        serve(listener, connect)

    ready = threading.Event()
    threading.Thread(target=run, daemon=True).start()
    if not ready.wait(10):
        raise OSError("port %d cannot be had" % port)


def to_host(port):
    return lambda: socket.create_connection(("127.0.0.1", port), timeout=None)


def to_part(part):
    """The newest task that takes the connection, by a thread of its own, as it goes into the task's network."""

    def connect():
        for network in reversed(networks[part]):
            enter(network)
            try:
                return socket.create_connection(("127.0.0.1", PORTS[part]))
            except OSError:
                continue
            finally:
                enter(home)
        raise OSError("no task of the " + part)

    return connect


def new_network(name):
    subprocess.run(["ip", "netns", "add", name], check=True)
    subprocess.run(["ip", "-n", name, "link", "set", "lo", "up"], check=True)
    network = os.open("/run/netns/" + name, os.O_RDONLY)
    for port in [GATEWAY, *map(int, os.environ["TRIAL_INSIDE"].split(","))]:
        listen(port, to_host(port), network)
    listen(80, to_part("core"), network)
    return network


# Tasks.


def container_definitions(definitions):
    kept = ("logConfiguration", "dockerLabels", "environment")
    return [
        {key: value if key in kept else provisioners._pascal_to_camel(value) for key, value in one.items()}
        for one in mended["definitions"](definitions)
    ]


def run_arguments(definition, task, env, *others):
    at = "http://127.0.0.1:%d" % GATEWAY
    env.update({"AWS_ENDPOINT_URL": at, "S3_ENDPOINT_URL": at, "AWS_ACCESS_KEY_ID": "trial", "AWS_SECRET_ACCESS_KEY": "trial"})
    arguments = mended["arguments"](definition, task, env, *others)
    arguments.pop("extra_hosts", None)
    arguments.pop("network", None)
    linux = definition.get("linuxParameters") or {}
    arguments.update(
        network_mode="ns:/run/netns/" + arguments["name"],
        read_only=bool(definition.get("readonlyRootFilesystem")),
        cap_drop=(linux.get("capabilities") or {}).get("drop") or [],
        mem_limit="%sm" % task["memory"],
    )
    if definition.get("entryPoint"):
        arguments["entrypoint"] = definition["entryPoint"]
    return arguments


def run_container(docker, definition, arguments, **others):
    part = definition["name"]
    network = new_network(arguments["name"])
    container = mended["run"](docker, definition, arguments, **others)
    if part in PORTS:
        await_healthy(container, definition["healthCheck"])
        networks[part].append(network)
    return container


def await_healthy(container, check):
    command = check["command"][1:]
    until = time.monotonic() + check["startPeriod"] + check["interval"] * check["retries"]
    while time.monotonic() < until:
        container.reload()
        if container.status != "running":
            break
        if subprocess.run(["podman", "exec", container.id, *command], capture_output=True).returncode == 0:
            return
        time.sleep(1)
    end = container.logs(tail=20).decode(errors="replace")
    print("%s did not become healthy:\n%s" % (container.name, end), flush=True)
    container.remove(force=True)
    raise RuntimeError("the task ended or did not become healthy: " + end[-300:])


def described(record):
    """A deployment that failed and has no task any more is not shown: who waits for a stable service waits for one deployment."""
    shown = mended["described"](record)
    if isinstance(shown, dict) and "deployments" in shown:
        shown["deployments"] = [one for one in shown["deployments"] if one.get("rolloutState") != "FAILED" or one.get("runningCount")]
    return shown


# Resources.


def load_balancer(logical_id, properties, stack):
    arn, attributes = mended["balancer"](logical_id, properties, stack)
    provisioners._alb._lbs[arn]["DNSName"] = attributes["DNSName"] = ADDRESS
    return arn, attributes


def database(logical_id, properties, stack):
    name, attributes = mended["database"](logical_id, properties, stack)
    attributes["MasterUserSecret.SecretArn"] = secrets.create_secret_in_process("rds-" + name, "{}")
    return name, attributes


def rotation(logical_id, properties, stack):
    with open(os.environ["TRIAL_SECRETS"], encoding="utf-8") as file:
        secrets._put_secret_value({"SecretId": properties["SecretId"], "SecretString": file.read()})
    return properties["SecretId"], {}


def nothing(logical_id, properties, stack):
    return "%s-%s" % (stack, logical_id), {}


def unchanged(physical_id, old, new, stack):
    return physical_id, {}


def resource(create):
    return {"create": create, "update": unchanged, "delete": lambda physical_id, properties: None}


handlers = provisioners._RESOURCE_HANDLERS
balancers = handlers["AWS::ElasticLoadBalancingV2::LoadBalancer"]
databases = handlers["AWS::RDS::DBCluster"]
mended = {
    "definitions": provisioners._normalize_container_defs,
    "arguments": ecs._build_run_kwargs,
    "run": ecs._run_docker_container,
    "described": ecs._sanitize,
    "balancer": balancers["create"],
    "database": databases["create"],
}
provisioners._normalize_container_defs = container_definitions
ecs._build_run_kwargs = run_arguments
ecs._run_docker_container = run_container
ecs._sanitize = described
balancers["create"] = load_balancer
databases["create"] = database
handlers["AWS::SecretsManager::RotationSchedule"] = resource(rotation)
handlers["AWS::ApplicationAutoScaling::ScalableTarget"] = resource(nothing)
handlers["AWS::ApplicationAutoScaling::ScalingPolicy"] = resource(nothing)

if __name__ == "__main__":
    listen(int(os.environ["TRIAL_EDGE"]), to_part("edge"))
    main()
