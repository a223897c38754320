import pyaes
from Crypto.Cipher import AES
from Cryptodome.Cipher import AES as NewerAES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.modes import ECB


def one(key, data):
    return AES.new(key, AES.MODE_ECB).encrypt(data)  # finds


def two(key, data):
    return NewerAES.new(key, mode=NewerAES.MODE_ECB).encrypt(data)  # finds


def three(key, data):
    mode = AES.MODE_ECB
    return AES.new(key, mode).decrypt(data)  # finds


def four(key, data):
    return Cipher(algorithms.AES(key), modes.ECB()).encryptor().update(data)  # finds


def five(key):
    return Cipher(algorithms.AES(key), ECB())  # finds


def six(key, data):
    return pyaes.AESModeOfOperationECB(key).encrypt(data)  # finds
