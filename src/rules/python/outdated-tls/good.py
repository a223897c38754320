import ssl

from OpenSSL import SSL


def one():
    return ssl.create_default_context()


def two():
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)


def three(connection, context):
    return context.wrap_socket(connection, server_hostname="example.org")


def four():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def five():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_ciphers("ECDHE+AESGCM:!RC4:!aNULL")
    return context


def six():
    return SSL.Context(SSL.TLS_METHOD)


def seven(version):
    return version != ssl.PROTOCOL_TLSv1
