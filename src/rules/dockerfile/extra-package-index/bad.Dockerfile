FROM python:3.13
ENV PIP_EXTRA_INDEX_URL=https://pypi.acme.io/simple # finds
RUN pip install --extra-index-url https://pypi.acme.io/simple acme-core # finds
RUN pip3 install --extra-index-url=https://pypi.acme.io/simple acme-core # finds
RUN python -m pip install -r r.txt --extra-index-url "https://pypi.acme.io/simple" # finds
RUN set -e; pip install --extra-index-url http://mirror.acme.io a # finds
RUN uv pip install --extra-index-url https://pypi.acme.io a # finds
