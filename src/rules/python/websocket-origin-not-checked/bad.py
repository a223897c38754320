import engineio
import tornado.websocket
import websockets
from channels.security.websocket import OriginValidator
from tornado.websocket import WebSocketHandler


class Chat(WebSocketHandler):
    def check_origin(self, origin):  # finds
        return True


class Board(tornado.websocket.WebSocketHandler):
    def check_origin(self, origin):  # finds
        """Everyone may draw."""
        return True

    def on_message(self, message):
        self.write_message(message)


def one(handler):
    return websockets.serve(handler, "127.0.0.1", 8765, origins=["*"])  # finds


def two(app):
    return OriginValidator(app, ["*"])  # finds


def three():
    return engineio.Server(cors_allowed_origins="*")  # finds


def four():
    return engineio.AsyncServer(cors_allowed_origins="*", async_mode="asgi")  # finds
