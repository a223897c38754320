import os
import secrets

from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

HEADER = b"0000000000000000"


def cbc(key, data):
    iv = os.urandom(16)
    return HEADER + iv + Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor().update(data)


def read(key, data):
    return Cipher(algorithms.AES(key), modes.CTR(data[:16])).decryptor().update(data[16:])


def classic(key, data):
    return AES.new(key, AES.MODE_CBC, get_random_bytes(16)).encrypt(data)


def fresh(key, data):
    return AES.new(key, AES.MODE_GCM).encrypt(data)


def nonce(key, data):
    return AES.new(key, AES.MODE_GCM, nonce=secrets.token_bytes(12)).encrypt(data)


def sealed(key, data):
    return AESGCM(key).encrypt(os.urandom(12), data, b"constant associated data")
