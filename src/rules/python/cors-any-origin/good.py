import socketio
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware
from flask import Flask
from flask_cors import CORS, cross_origin

api = FastAPI()
api.add_middleware(CORSMiddleware, allow_origins=["https://app.example.org"], allow_credentials=True)
api.add_middleware(CORSMiddleware, allow_origins=["*"])
api.add_middleware(CORSMiddleware, allow_origin_regex=r"https://[a-z]+\.example\.org", allow_credentials=True)
api.add_middleware(GZipMiddleware, minimum_size=1000)

app = Flask(__name__)
CORS(app, origins=["https://app.example.org"], supports_credentials=True)
CORS(app, resources={r"/public/*": {"origins": "*"}})

CORS_ALLOW_ALL_ORIGINS = False
CORS_ALLOW_ALL_HEADERS = True

chat = socketio.AsyncServer(cors_allowed_origins=["https://app.example.org"])


@app.get("/profile")
@cross_origin(origins=["https://app.example.org"], supports_credentials=True)
def profile():
    return {}
