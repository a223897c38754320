from rest_framework.decorators import api_view, permission_classes

REST_FRAMEWORK = {  # finds
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
}
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"]}  # finds
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": []}  # finds
REST_FRAMEWORK = {"DEFAULT_AUTHENTICATION_CLASSES": ()}  # finds


class Base:
    REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ("rest_framework.permissions.AllowAny",)}  # finds


@api_view(["POST"])
@permission_classes([])  # finds
def pay(request):
    return None
