FROM python:3.13
RUN pip install --index-url https://pypi.acme.io/simple acme-core
RUN pip install -r requirements.txt
RUN pip install torch --extra-index-url https://download.pytorch.org/whl/cpu
ENV PIP_INDEX_URL=https://pypi.acme.io/simple
RUN echo "--extra-index-url is off"
RUN pip config set global.index-url https://pypi.acme.io/simple
