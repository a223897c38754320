import asyncssh
import paramiko
import pysftp
from paramiko.client import SSHClient, WarningPolicy


def one(host):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # finds
    client.connect(host)
    return client


def two(host):
    client = SSHClient()
    client.set_missing_host_key_policy(WarningPolicy)  # finds
    client.connect(host)
    return client


def three(host):
    client = paramiko.SSHClient()
    policy = paramiko.AutoAddPolicy()
    client.set_missing_host_key_policy(policy)  # finds
    client.connect(host)
    return client


async def four(host):
    return await asyncssh.connect(host, known_hosts=None)  # finds


def five(host):
    options = pysftp.CnOpts()
    options.hostkeys = None  # finds
    return pysftp.Connection(host, cnopts=options)  # finds


class Remote:
    def __init__(self, host):
        self.client = paramiko.SSHClient()
        self.client.set_missing_host_key_policy(paramiko.AutoAddPolicy)  # finds
        self.client.connect(host)
