from celery import Celery, shared_task
from kombu import Consumer

SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
FOOD = ["pickle"]

app = Celery("shop")
app.conf.task_serializer = "json"
app.conf.accept_content = ["json", "msgpack"]
app.conf.update(accept_content=["json"])


@shared_task(serializer="json")
def render(page):
    return page


def listen(channel, queue):
    return Consumer(channel, queue, accept=["json"])
