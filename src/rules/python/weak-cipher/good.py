from Crypto.Cipher import AES, ChaCha20_Poly1305
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class DES:
    """Delivery schedule, not a cipher."""

    @staticmethod
    def new(day):
        return day


def gcm(key, nonce, data):
    return AESGCM(key).encrypt(nonce, data, None)


def aes(key, data):
    return AES.new(key, AES.MODE_GCM).encrypt(data)


def chacha(key, data):
    return ChaCha20_Poly1305.new(key=key).encrypt(data)


def hazmat(key, iv, data):
    cipher = Cipher(algorithms.AES(key), modes.CTR(iv))
    return cipher.encryptor().update(data)


def token(key, data):
    return Fernet(key).encrypt(data)


def schedule(day):
    return DES.new(day)
