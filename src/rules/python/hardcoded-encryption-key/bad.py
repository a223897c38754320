import nacl.secret
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = b"0123456789abcdef"


def classic(data):
    return AES.new(KEY, AES.MODE_GCM).encrypt(data)  # finds


def named(data):
    return AES.new(key=b"fedcba9876543210", mode=AES.MODE_GCM).encrypt(data)  # finds


def token(data):
    return Fernet("Zm9yLXRoZS1maXh0dXJlLW9mLXRoaXMtcnVsZS1vbmx5ISE=").encrypt(data)  # finds


def sealed(data, nonce):
    return AESGCM(KEY).encrypt(nonce, data, None)  # finds


def hazmat(iv):
    return Cipher(algorithms.AES(KEY), modes.CTR(iv))  # finds


def box(data):
    return nacl.secret.SecretBox(b"abcdefghijklmnopqrstuvwxyz012345").encrypt(data)  # finds
