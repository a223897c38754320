from Crypto.Cipher import PKCS1_OAEP
from Crypto.Signature import pkcs1_15
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def one(key, data):
    return PKCS1_OAEP.new(key).encrypt(data)


def two(key, digest):
    return pkcs1_15.new(key).sign(digest)


def three(public, data):
    oaep = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
    return public.encrypt(data, oaep)


def four(private, data):
    return private.sign(data, padding.PKCS1v15(), hashes.SHA256())


def five(private, data):
    return private.sign(data, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())


def six(box, data):
    return box.encrypt(data, b"nonce")
