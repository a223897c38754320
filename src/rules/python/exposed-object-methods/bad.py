from multiprocessing.connection import Listener
from multiprocessing.managers import BaseManager
from xmlrpc.server import SimpleXMLRPCServer

import Pyro4
from rpyc.utils.server import ThreadedServer


def one(service):
    server = SimpleXMLRPCServer(("127.0.0.1", 8000))
    server.register_instance(service, allow_dotted_names=True)  # finds
    return server


def two(server, service):
    server.register_instance(service, True)  # finds


def three(service):
    return ThreadedServer(service, port=18861, protocol_config={"allow_all_attrs": True})  # finds


def four(service):
    return ThreadedServer(service, protocol_config={"allow_pickle": True})  # finds


def five():
    return BaseManager(address=("", 50000), authkey=b"shop")  # finds


def six():
    return Listener(("localhost", 6000), authkey=b"secret password")  # finds


def seven():
    Pyro4.config.SERIALIZERS_ACCEPTED.add("pickle")  # finds
