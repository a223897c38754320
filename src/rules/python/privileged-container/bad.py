import docker
from kubernetes import client as kube

engine = docker.from_env()


def one(image):
    return engine.containers.run(image, privileged=True)  # finds


def two(image):
    return engine.containers.create(image, "sleep 1", privileged=True)  # finds


def three(image):
    return engine.containers.run(image, pid_mode="host")  # finds


def four(image):
    return engine.containers.run(image, cap_add=["SYS_ADMIN"])  # finds


def five(image):
    return engine.containers.run(image, volumes=["/var/run/docker.sock:/docker.sock"])  # finds


def six(image):
    return engine.containers.run(image, volumes=["/:/host"])  # finds


def seven():
    return kube.V1SecurityContext(privileged=True)  # finds
