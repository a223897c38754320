import uvicorn
from fastapi import FastAPI
from fastapi.middleware.trustedhost import TrustedHostMiddleware as Trusted
from starlette.middleware.trustedhost import TrustedHostMiddleware

ALLOWED_HOSTS = ["*"]  # finds
ALLOWED_HOSTS = ["example.org", "*"]  # finds


class Base:
    ALLOWED_HOSTS = ("*",)  # finds


app = FastAPI()
app.add_middleware(Trusted, allowed_hosts=["*"])  # finds
wrapped = TrustedHostMiddleware(app, allowed_hosts=["*"])  # finds
hosts = ["*", "localhost"]
app.add_middleware(TrustedHostMiddleware, allowed_hosts=hosts)  # finds

if __name__ == "__main__":
    uvicorn.run(app, forwarded_allow_ips="*")  # finds
