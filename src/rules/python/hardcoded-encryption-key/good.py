import os
from pathlib import Path

import nacl.secret
import nacl.utils
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = os.environ["DATA_KEY"].encode()


def classic(data):
    return AES.new(KEY, AES.MODE_GCM).encrypt(data)


def token(data):
    return Fernet(Path("/run/secrets/fernet").read_bytes()).encrypt(data)


def fresh():
    return Fernet(Fernet.generate_key())


def sealed(data, nonce):
    return AESGCM(AESGCM.generate_key(256)).encrypt(nonce, data, None)


def hazmat(key, iv):
    return Cipher(algorithms.AES(key), modes.CTR(iv))


def box(data):
    return nacl.secret.SecretBox(nacl.utils.random(32)).encrypt(data)
