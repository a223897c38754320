from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAuthenticated

REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}
REST_FRAMEWORK = {"PAGE_SIZE": 20, "DEFAULT_RENDERER_CLASSES": []}
REST_FRAMEWORK = {"DEFAULT_AUTHENTICATION_CLASSES": ("rest_framework.authentication.SessionAuthentication",)}


class Base:
    REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ("rest_framework.permissions.DjangoModelPermissions",)}


@api_view(["GET"])
@permission_classes([AllowAny])
def menu(request):
    return None


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def pay(request):
    return None
