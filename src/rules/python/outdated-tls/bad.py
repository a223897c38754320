import ssl

from OpenSSL import SSL


def one():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # finds


def two():
    version = ssl.PROTOCOL_SSLv3
    return ssl.SSLContext(protocol=version)  # finds


def three(connection):
    return ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_TLSv1_1)  # finds


def four():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1  # finds
    return context


def five():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.maximum_version = ssl.TLSVersion.TLSv1_1  # finds
    context.set_ciphers("RC4:HIGH")  # finds
    return context


def six():
    return SSL.Context(SSL.SSLv3_METHOD)  # finds
