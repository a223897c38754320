import os
from multiprocessing.connection import Listener
from multiprocessing.managers import BaseManager
from xmlrpc.server import SimpleXMLRPCServer

import Pyro4
from rpyc.utils.server import ThreadedServer


def one(service):
    server = SimpleXMLRPCServer(("127.0.0.1", 8000))
    server.register_instance(service)
    return server


def two(server, service):
    server.register_instance(service, allow_dotted_names=False)


def three(service):
    return ThreadedServer(service, port=18861)


def four(service):
    return ThreadedServer(service, protocol_config={"allow_public_attrs": True})


def five():
    return BaseManager(address=("localhost", 50000), authkey=os.environ["KEY"].encode())


def six():
    return Listener(("localhost", 6000), authkey=os.urandom(16))


def seven():
    Pyro4.config.SERIALIZERS_ACCEPTED.add("json")
