from ftplib import FTP_TLS
from urllib.request import urlopen, urlretrieve

import ldap
import paramiko


class FTP:
    """First-time passengers."""


def one(host):
    return paramiko.SSHClient().connect(host)


def two(host):
    with FTP_TLS(host) as connection:
        connection.prot_p()
        return connection.nlst()


def three():
    return urlopen("https://files.example.org/list")


def four(address):
    return urlretrieve(address, "a.zip")


def five():
    return ldap.initialize("ldaps://directory.example.org")


def six():
    return ldap.initialize("ldap://localhost:389")


def seven():
    return FTP()
