from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

MODE_ECB = 9


def one(key, data):
    return AES.new(key, AES.MODE_GCM).encrypt(data)


def two(key, data, iv):
    return AES.new(key, AES.MODE_CBC, iv).encrypt(data)


def three(key, data, nonce):
    return AES.new(key, AES.MODE_EAX, nonce=nonce).decrypt(data)


def four(key, data, iv):
    return Cipher(algorithms.AES(key), modes.GCM(iv)).encryptor().update(data)


def five(key, iv):
    return Cipher(algorithms.AES(key), modes.CTR(iv))


def six(printer):
    return printer.start(MODE_ECB)
