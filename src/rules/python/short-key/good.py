import paramiko
from Crypto.PublicKey import ECC, RSA
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa

BITS = 3072


def one():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def two():
    return rsa.generate_private_key(65537, BITS)


def three():
    return dsa.generate_private_key(key_size=3072)


def four(size):
    return RSA.generate(size)


def five():
    return ECC.generate(curve="P-256")


def six():
    return ec.generate_private_key(ec.SECP256R1())


def seven():
    return paramiko.RSAKey.generate(bits=4096)


def eight():
    return ed25519.Ed25519PrivateKey.generate()
