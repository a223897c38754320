import asyncssh
import paramiko
import pysftp
from paramiko.client import SSHClient


def one(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)
    return client


def two(host):
    client = SSHClient()
    client.load_host_keys("/etc/ssh/known_hosts")
    client.connect(host)
    return client


def three(host, policy):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(policy)
    client.connect(host)
    return client


async def four(host):
    return await asyncssh.connect(host, known_hosts="/etc/ssh/known_hosts")


async def five(host):
    return await asyncssh.connect(host)


def six(host):
    options = pysftp.CnOpts(knownhosts="/etc/ssh/known_hosts")
    return pysftp.Connection(host, cnopts=options)
