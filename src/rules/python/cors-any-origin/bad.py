import socketio
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS, cross_origin

api = FastAPI()
origins = ["*"]
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # finds
api.add_middleware(CORSMiddleware, allow_origins=origins, allow_credentials=True, allow_methods=["GET"])  # finds
api.add_middleware(CORSMiddleware, allow_origin_regex=".*", allow_credentials=True)  # finds

app = Flask(__name__)
CORS(app, supports_credentials=True)  # finds
CORS(app, origins="*", supports_credentials=True)  # finds

CORS_ALLOW_ALL_ORIGINS = True  # finds
CORS_ORIGIN_ALLOW_ALL = True  # finds

chat = socketio.AsyncServer(cors_allowed_origins="*")  # finds


@app.get("/profile")
@cross_origin(supports_credentials=True)  # finds
def profile():
    return {}
