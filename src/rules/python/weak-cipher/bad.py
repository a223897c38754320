import pyDes
from Crypto.Cipher import ARC4, Blowfish, DES, DES3
from Cryptodome.Cipher import CAST
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def des(key, data):
    return DES.new(key, DES.MODE_CBC, iv=data[:8]).encrypt(data)  # finds


def triple(key, data):
    return DES3.new(key, DES3.MODE_CBC).encrypt(data)  # finds


def stream(key, data):
    return ARC4.new(key).encrypt(data)  # finds


def fish(key, data):
    return Blowfish.new(key, Blowfish.MODE_CBC).encrypt(data)  # finds


def cast(key, data):
    return CAST.new(key, CAST.MODE_CFB).encrypt(data)  # finds


def hazmat(key, iv, data):
    cipher = Cipher(algorithms.TripleDES(key), modes.CBC(iv))  # finds
    return cipher.encryptor().update(data)


def arc(key, data):
    return Cipher(algorithms.ARC4(key), mode=None).encryptor().update(data)  # finds


def plain(key, data):
    return pyDes.des(key).encrypt(data)  # finds
