import engineio
import websockets
from channels.security.websocket import AllowedHostsOriginValidator, OriginValidator
from tornado.websocket import WebSocketHandler


class Chat(WebSocketHandler):
    def check_origin(self, origin):
        return origin == "https://chat.example.org"


class Board(WebSocketHandler):
    def on_message(self, message):
        self.write_message(message)


class Map:
    def check_origin(self, origin):
        return True


def one(handler):
    return websockets.serve(handler, "127.0.0.1", 8765, origins=["https://chat.example.org"])


def two(app):
    return AllowedHostsOriginValidator(app)


def three(app):
    return OriginValidator(app, ["https://chat.example.org"])


def four():
    return engineio.Server(cors_allowed_origins=["https://chat.example.org"])
