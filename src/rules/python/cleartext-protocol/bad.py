import telnetlib
from ftplib import FTP
from urllib.request import urlopen, urlretrieve

import ldap


def one(host):
    return telnetlib.Telnet(host)  # finds


def two(host):
    with FTP(host) as connection:  # finds
        return connection.nlst()


def three():
    return urlopen("ftp://files.example.org/list")  # finds


def four():
    return urlretrieve("ftp://files.example.org/a.zip", "a.zip")  # finds


def five():
    return ldap.initialize("ldap://directory.example.org")  # finds


class Transfer:
    def __init__(self, host, user, password):
        self.connection = FTP(host, user, password)  # finds
