import paramiko
import rsa as plain_rsa
from Crypto.PublicKey import DSA, RSA
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

BITS = 512


def one():
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)  # finds


def two():
    return rsa.generate_private_key(65537, BITS)  # finds


def three():
    return dsa.generate_private_key(key_size=1024)  # finds


def four():
    return RSA.generate(1024)  # finds


def five():
    return DSA.generate(bits=1024)  # finds


def six():
    return ec.generate_private_key(ec.SECP192R1())  # finds


def seven():
    return paramiko.RSAKey.generate(bits=1024)  # finds


def eight():
    return plain_rsa.newkeys(512)  # finds
