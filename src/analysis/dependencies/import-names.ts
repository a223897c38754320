/**
 * Python: what is imported, and the distribution of PyPI that brings it where the two names differ. The longest dotted name
 * that fits counts (`google.cloud.storage` before `google.cloud`). Facts of the packages' own metadata.
 */
const distributionTable = `
  Bio=biopython Crypto=pycryptodome Cryptodome=pycryptodomex Cython=Cython IPython=ipython
  Levenshtein=python-Levenshtein MySQLdb=mysqlclient OpenGL=PyOpenGL OpenSSL=pyOpenSSL PIL=Pillow PyPDF2=PyPDF2
  PyQt5=PyQt5 PyQt6=PyQt6 Xlib=python-xlib _cffi_backend=cffi _pytest=pytest _yaml=PyYAML absl=absl-py
  airflow=apache-airflow allauth=django-allauth antlr4=antlr4-python3-runtime apache_beam=apache-beam
  apiclient=google-api-python-client apt_pkg=python-apt apscheduler=APScheduler argon2=argon2-cffi
  async_timeout=async-timeout attr=attrs azure.core=azure-core azure.cosmos=azure-cosmos
  azure.functions=azure-functions azure.identity=azure-identity azure.keyvault.secrets=azure-keyvault-secrets
  azure.mgmt.compute=azure-mgmt-compute azure.mgmt.resource=azure-mgmt-resource
  azure.mgmt.storage=azure-mgmt-storage azure.servicebus=azure-servicebus azure.storage.blob=azure-storage-blob
  azure.storage.queue=azure-storage-queue babel=Babel bs4=beautifulsoup4 bson=pymongo caffe2=torch
  cassandra=cassandra-driver cms=django-cms confluent_kafka=confluent-kafka consul=python-consul
  corsheaders=django-cors-headers crispy_forms=django-crispy-forms crontab=python-crontab cv2=opencv-python
  dash_bootstrap_components=dash-bootstrap-components dateutil=python-dateutil debug_toolbar=django-debug-toolbar
  decouple=python-decouple discord=discord.py django=Django django_celery_beat=django-celery-beat
  django_celery_results=django-celery-results django_extensions=django-extensions django_filters=django-filter
  django_redis=django-redis dns=dnspython docx=python-docx dotenv=python-dotenv drf_spectacular=drf-spectacular
  drf_yasg=drf-yasg editor=python-editor elasticsearch_dsl=elasticsearch-dsl engineio=python-engineio
  environ=django-environ faiss=faiss-cpu fake_useragent=fake-useragent faker=Faker ffmpeg=ffmpeg-python fitz=PyMuPDF
  flask=Flask flask_admin=Flask-Admin flask_babel=Flask-Babel flask_bcrypt=Flask-Bcrypt flask_caching=Flask-Caching
  flask_cors=Flask-Cors flask_jwt_extended=Flask-JWT-Extended flask_limiter=Flask-Limiter flask_login=Flask-Login
  flask_mail=Flask-Mail flask_marshmallow=flask-marshmallow flask_migrate=Flask-Migrate flask_restful=Flask-RESTful
  flask_restx=flask-restx flask_session=Flask-Session flask_socketio=Flask-SocketIO
  flask_sqlalchemy=Flask-SQLAlchemy flask_wtf=Flask-WTF flaskext.mysql=flask-mysql frontmatter=python-frontmatter
  genshi=Genshi gflags=python-gflags gi=PyGObject git=GitPython gitlab=python-gitlab github=PyGithub
  gnupg=python-gnupg google.api_core=google-api-core google.auth=google-auth
  google.cloud.aiplatform=google-cloud-aiplatform google.cloud.bigquery=google-cloud-bigquery
  google.cloud.datastore=google-cloud-datastore google.cloud.firestore=google-cloud-firestore
  google.cloud.kms=google-cloud-kms google.cloud.logging=google-cloud-logging
  google.cloud.pubsub=google-cloud-pubsub google.cloud.pubsub_v1=google-cloud-pubsub
  google.cloud.secretmanager=google-cloud-secret-manager google.cloud.speech=google-cloud-speech
  google.cloud.storage=google-cloud-storage google.cloud.translate=google-cloud-translate
  google.cloud.vision=google-cloud-vision google.genai=google-genai google.generativeai=google-generativeai
  google.oauth2=google-auth google.protobuf=protobuf google_auth_oauthlib=google-auth-oauthlib
  googleapiclient=google-api-python-client graphql=graphql-core graphene_django=graphene-django grpc=grpcio
  grpc_health=grpcio-health-checking grpc_reflection=grpcio-reflection grpc_status=grpcio-status
  grpc_tools=grpcio-tools guardian=django-guardian haystack=django-haystack health_check=django-health-check
  hydra=hydra-core igraph=python-igraph imblearn=imbalanced-learn import_export=django-import-export
  influxdb_client=influxdb-client jinja2=Jinja2 jks=pyjks jose=python-jose jpype=JPype1 jsonpath_ng=jsonpath-ng
  jwt=PyJWT kafka=kafka-python kerberos=pykerberos keycloak=python-keycloak langchain_anthropic=langchain-anthropic
  langchain_community=langchain-community langchain_core=langchain-core langchain_openai=langchain-openai
  ldap=python-ldap llama_cpp=llama-cpp-python llama_index=llama-index logstash=python-logstash magic=python-magic
  markdown=Markdown markupsafe=MarkupSafe mdit_py_plugins=mdit-py-plugins mpl_toolkits=matplotlib mptt=django-mptt
  mysql=mysql-connector-python mysql.connector=mysql-connector-python nacl=PyNaCl nmap=python-nmap
  oauth2_provider=django-oauth-toolkit objc=pyobjc odf=odfpy opentelemetry.sdk=opentelemetry-sdk
  opentelemetry=opentelemetry-api osgeo=GDAL past=future paho=paho-mqtt patoolib=patool
  phonenumber_field=django-phonenumber-field pkg_resources=setuptools playhouse=peewee pptx=python-pptx
  prometheus_client=prometheus-client psycopg2=psycopg2-binary pulsar=pulsar-client pwiz=peewee pwn=pwntools
  pyasn1_modules=pyasn1-modules pyaudio=PyAudio pydantic_settings=pydantic-settings pylab=matplotlib pymysql=PyMySQL
  pyscreeze=PyScreeze pythoncom=pywin32 pytorch_lightning=pytorch-lightning pywintypes=pywin32 pyximport=Cython
  qdrant_client=qdrant-client rapidfuzz=RapidFuzz rest_framework=djangorestframework
  rest_framework_simplejwt=djangorestframework-simplejwt ruamel.yaml=ruamel.yaml saml2=pysaml2
  sentence_transformers=sentence-transformers sentry_sdk=sentry-sdk serial=pyserial shapefile=pyshp
  simple_history=django-simple-history skimage=scikit-image sklearn=scikit-learn skopt=scikit-optimize
  slack=slackclient slack_bolt=slack-bolt slack_sdk=slack-sdk slugify=python-slugify snappy=python-snappy
  snowflake.connector=snowflake-connector-python snowflake.snowpark=snowflake-snowpark-python
  social_core=social-auth-core social_django=social-auth-app-django socketio=python-socketio socks=PySocks
  speech_recognition=SpeechRecognition sphinx=Sphinx sphinx_rtd_theme=sphinx-rtd-theme sqlalchemy=SQLAlchemy
  sqlalchemy_utils=SQLAlchemy-Utils starkbank_ecdsa=starkbank-ecdsa storages=django-storages taggit=django-taggit
  talib=TA-Lib telebot=pyTelegramBotAPI telegram=python-telegram-bot telethon=Telethon tensorflow_hub=tensorflow-hub
  text_unidecode=text-unidecode tlz=toolz twisted=Twisted typing_extensions=typing-extensions umap=umap-learn
  unidecode=Unidecode usb=pyusb vlc=python-vlc webdriver_manager=webdriver-manager websocket=websocket-client
  werkzeug=Werkzeug win32api=pywin32 win32com=pywin32 win32con=pywin32 win32gui=pywin32 win32file=pywin32
  win32process=pywin32 win32serviceutil=pywin32 wtforms=WTForms wx=wxPython xlsxwriter=XlsxWriter yaml=PyYAML
  youtube_dl=youtube-dl youtube_transcript_api=youtube-transcript-api yt_dlp=yt-dlp zmq=pyzmq
`

const distributions: ReadonlyMap<string, string> = new Map(
  [...words(distributionTable)]
    .map((row) => row.split('='))
    .map(([imported = '', distribution = '']) => [imported, distribution]),
)

/** Modules of Python's standard library, also those that newer versions dropped. Source: the library reference. */
const pythonModules = words(`
  __future__ __main__ _thread abc aifc annotationlib argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
  binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
  compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
  datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp
  fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip
  hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3
  linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing
  netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb pickle
  pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc
  pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
  shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse
  ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile
  telnetlib tempfile termios test textwrap this threading time timeit tkinter token tokenize tomllib trace traceback
  tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser
  winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`)

/** Modules of Node itself, which may be imported without `node:`. Source: `module.builtinModules`. */
const nodeModules = words(`
  assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs
  http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder
  sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib
`)

/** The distribution that brings a dotted Python module; null where it has the module's own name, as far as is known. */
export function distributionOf(module: string): string | null {
  const parts = module.split('.', 5)
  for (let length = parts.length; length > 0; length--) {
    const known = distributions.get(parts.slice(0, length).join('.'))
    if (known !== undefined) return known
  }
  return null
}

export function isPythonModule(module: string): boolean {
  return pythonModules.has(module.split('.', 1)[0] ?? '')
}

/** Whether a specifier names a module of the run-time: `fs`, `fs/promises`, `node:fs`, `bun:sqlite`, `cloudflare:workers`. */
export function isNodeModule(specifier: string): boolean {
  return /^[a-z]+:/u.test(specifier) || nodeModules.has(specifier.split('/', 1)[0] ?? '')
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}
