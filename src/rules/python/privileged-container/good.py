import docker
from kubernetes import client as kube

engine = docker.from_env()


def one(image):
    return engine.containers.run(image, privileged=False)


def two(image):
    return engine.containers.create(image, "sleep 1", user="1000")


def three(image, options):
    return engine.containers.run(image, **options)


def four(image):
    return engine.containers.run(image, cap_add=["NET_BIND_SERVICE"], cap_drop=["ALL"])


def five(image):
    return engine.containers.run(image, volumes={"/srv/data": {"bind": "/data", "mode": "ro"}})


def six(image):
    return engine.containers.run(image, volumes=["/srv/data:/data:ro"])


def seven():
    return kube.V1SecurityContext(privileged=False, run_as_non_root=True)
