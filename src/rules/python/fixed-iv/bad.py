from Crypto.Cipher import AES, ChaCha20
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"0000000000000000"


def cbc(key, data):
    return Cipher(algorithms.AES(key), modes.CBC(b"abcdefghijklmnop")).encryptor().update(data)  # finds


def ctr(key):
    return Cipher(algorithms.AES(key), modes.CTR(IV))  # finds


def classic(key, data):
    return AES.new(key, AES.MODE_CBC, IV).encrypt(data)  # finds


def keyword(key, data):
    return AES.new(key, AES.MODE_CBC, iv=b"ponmlkjihgfedcba").encrypt(data)  # finds


def nonce(key, data):
    return AES.new(key, AES.MODE_GCM, nonce=b"123456789012").encrypt(data)  # finds


def sealed(key, data):
    return AESGCM(key).encrypt(b"123456789012", data, None)  # finds


def stream(key, data):
    return ChaCha20.new(key=key, nonce=b"12345678").encrypt(data)  # finds
