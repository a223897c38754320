from celery import Celery, shared_task
from kombu import Consumer

SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # finds
CELERY_TASK_SERIALIZER = "pickle"  # finds
CELERY_ACCEPT_CONTENT = ["json", "pickle"]  # finds

app = Celery("shop")
app.conf.task_serializer = "pickle"  # finds
app.conf.accept_content = ["pickle"]  # finds
app.conf.update(accept_content=["json", "pickle"])  # finds


@shared_task(serializer="pickle")  # finds
def render(page):
    return page


def listen(channel, queue):
    return Consumer(channel, queue, accept=["pickle"])  # finds
