import os

import uvicorn
from fastapi import FastAPI
from fastapi.middleware.trustedhost import TrustedHostMiddleware

ALLOWED_HOSTS = ["example.org", ".example.org"]
ALLOWED_HOSTS = os.environ["HOSTS"].split(",")
ALLOWED_ORIGINS = ["*"]


class Base:
    ALLOWED_HOSTS = []


app = FastAPI()
app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*.example.org"])
wrapped = TrustedHostMiddleware(app, allowed_hosts=["example.org"])
allowed = ["*"]

if __name__ == "__main__":
    uvicorn.run(app, forwarded_allow_ips="10.0.0.1")
