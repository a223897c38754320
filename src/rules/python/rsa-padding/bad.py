import rsa
from Crypto.Cipher import PKCS1_v1_5
from Cryptodome.Cipher import PKCS1_v1_5 as OldPadding
from cryptography.hazmat.primitives.asymmetric import padding


def one(key, data):
    return PKCS1_v1_5.new(key).encrypt(data)  # finds


def two(key, data):
    return OldPadding.new(key).decrypt(data, None)  # finds


def three(public, data):
    return public.encrypt(data, padding.PKCS1v15())  # finds


def four(private, data):
    old = padding.PKCS1v15()
    return private.decrypt(data, old)  # finds


def five(public, data):
    return rsa.encrypt(data, public)  # finds


def six(private, data):
    return rsa.decrypt(data, private)  # finds
