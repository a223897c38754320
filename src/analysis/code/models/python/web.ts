import { type Model } from '../../model.ts'

const verbs = '{get,post,put,patch,delete,head,options,api_route,route,websocket}'

/** Web frameworks: where requests come in. */
export const pythonWeb: Model = {
  languages: ['python'],
  members: {
    'flask.request': 'flask.Request',
    'quart.request': 'flask.Request',
    'flask.session': 'flask.Session',
    'django.http.HttpRequest#session': 'flask.Session',
    'flask.Request#args': 'werkzeug.MultiDict',
    'django.http.HttpRequest#GET': 'django.http.QueryDict',
    'django.http.HttpRequest#POST': 'django.http.QueryDict',
  },
  returns: {
    'aiohttp.web.Application': 'aiohttp.web.Application',
  },
  extends: {
    'flask.Blueprint': ['flask.Flask'],
    'fastapi.APIRouter': ['fastapi.FastAPI'],
    'rest_framework.request.Request': ['django.http.HttpRequest'],
    'django.http.request.HttpRequest': ['django.http.HttpRequest'],
    'starlette.requests.Request': ['fastapi.Request'],
    'fastapi.requests.Request': ['fastapi.Request'],
    'quart.Request': ['flask.Request'],
    'quart.Quart': ['flask.Flask'],
    'quart.Blueprint': ['flask.Flask'],
    'starlette.websockets.WebSocket': ['fastapi.WebSocket'],
    'sanic.request.Request': ['sanic.Request'],
    'http.server.SimpleHTTPRequestHandler': ['http.server.BaseHTTPRequestHandler'],
    'falcon.asgi.Request': ['falcon.Request'],
  },
  sources: [
    {
      label: 'remote',
      member: [
        'flask.Request#{path,full_path,url,base_url,root_url,host,host_url,referrer}',
        'django.http.HttpRequest#{path,path_info}',
      ],
      note: 'address of the request',
      harmlessIn: ['redirect', 'url'],
    },
    {
      label: 'remote',
      call: 'django.http.HttpRequest#{get_full_path,build_absolute_uri,get_host}',
      note: 'address of the request',
      harmlessIn: ['redirect', 'url'],
    },
    {
      label: 'remote',
      member: [
        'flask.Request#{args,form,values,json,data,files,cookies,headers,query_string,view_args,user_agent,stream,authorization}',
        'django.http.HttpRequest#{GET,POST,COOKIES,META,FILES,headers,body,data,query_params,content_params}',
        'fastapi.Request#{query_params,path_params,headers,cookies,url}',
        'aiohttp.web.Request#{query,match_info,headers,cookies,rel_url,path,path_qs,query_string,content}',
        'aiohttp.web_request.Request#{query,match_info,headers,cookies,rel_url,path}',
        'tornado.web.RequestHandler#request',
        'bottle.request.{query,forms,params,json,cookies,headers,body,files,GET,POST,query_string,path,url}',
        'sanic.Request#{args,form,json,files,cookies,headers,body,query_string,path,url,match_info,raw_args,query_args}',
        'falcon.Request#{params,media,headers,cookies,path,query_string,bounded_stream,stream,uri,url}',
        'http.server.BaseHTTPRequestHandler#{path,headers,rfile,requestline}',
        'webob.Request#{GET,POST,params,cookies,headers,body,json,path,url}',
        'pyramid.request.Request#{GET,POST,params,cookies,headers,body,json_body,matchdict,path,url}',
      ],
      note: 'value from the request',
    },
    {
      label: 'remote',
      call: [
        'flask.Request#{get_json,get_data}',
        'django.http.HttpRequest#{read,get_signed_cookie}',
        'fastapi.Request#{json,body,form,stream}',
        'aiohttp.web.Request#{json,text,post,read}',
        'tornado.web.RequestHandler#{get_argument,get_arguments,get_body_argument,get_body_arguments,get_query_argument,get_query_arguments,get_cookie}',
        'fastapi.WebSocket#{receive_text,receive_json,receive_bytes}',
        'falcon.Request#{get_param,get_param_as_list,get_media,get_header,get_cookie_values}',
        'bottle.request.get_cookie',
        'cgi.{FieldStorage,parse}',
        'streamlit.{text_input,text_area,chat_input,file_uploader}',
        'socket.socket#{recv,recvfrom,recvmsg}',
        '{fastapi,fastapi.param_functions}.{Query,Path,Body,Header,Cookie,Form}',
      ],
      note: 'value from the request',
    },
  ],
  endings: ['flask.abort', 'werkzeug.exceptions.abort', 'quart.abort', 'bottle.abort'],
  identities: ['{fastapi,fastapi.param_functions}.{Depends,Security}'],
  sanitizers: [
    {
      call: [
        'flask.url_for',
        'quart.url_for',
        'django.urls.{reverse,reverse_lazy}',
        'django.shortcuts.resolve_url',
        'fastapi.Request#url_for',
      ],
      contexts: ['redirect', 'url', 'html', 'header', 'script'],
    },
    {
      call: [
        'flask.{make_response,Response,render_template,render_template_string,redirect,send_file,send_from_directory}',
        'django.shortcuts.render',
        'django.template.loader.render_to_string',
      ],
      contexts: ['html'],
    },
  ],
  handlers: [
    {
      decorator: {
        name: ['flask.Flask#*', `{flask,quart}.{Flask,Quart}#${verbs}`, `flask.Blueprint#${verbs}`],
      },
      label: 'remote',
    },
    {
      decorator: { name: `fastapi.{FastAPI,APIRouter}#${verbs}` },
      label: 'remote',
      except: [
        'fastapi.{Depends,Security,BackgroundTasks,Response,Request,WebSocket}',
        'starlette.requests.Request',
        'starlette.responses.Response',
      ],
    },
    { decorator: { name: ['*.route', 'bottle.{route,get,post,put,delete}'] }, label: 'remote' },
    { named: '^lambda_handler$', label: 'remote', note: 'event of the function' },
    { decorator: { name: `sanic.{Sanic,Blueprint}#${verbs}` }, parameters: ['sanic.Request'] },
    {
      decorator: { name: `aiohttp.web.RouteTableDef#${verbs}` },
      parameters: ['aiohttp.web.Request'],
    },
    {
      memberOf: [
        'django.views.View',
        'django.views.generic.View',
        'django.views.generic.{TemplateView,ListView,DetailView,FormView,CreateView,UpdateView,DeleteView,RedirectView}',
        'django.views.generic.base.{View,TemplateView}',
        'rest_framework.views.APIView',
        'rest_framework.viewsets.{ViewSet,ModelViewSet,GenericViewSet,ReadOnlyModelViewSet}',
        'rest_framework.generics.{GenericAPIView,ListAPIView,CreateAPIView,RetrieveAPIView}',
      ],
      named:
        '^(?:get|post|put|patch|delete|head|options|list|create|retrieve|update|partial_update|destroy)$',
      parameters: ['django.http.HttpRequest'],
    },
    {
      decorator: {
        name: [
          'rest_framework.decorators.{api_view,action}',
          'django.views.decorators.http.{require_http_methods,require_GET,require_POST,require_safe}',
          'django.views.decorators.csrf.csrf_exempt',
          'django.contrib.auth.decorators.{login_required,permission_required,user_passes_test}',
        ],
      },
      parameters: ['django.http.HttpRequest'],
    },
  ],
  conventions: [
    {
      names: ['^req$', '^resp$'],
      types: ['falcon.Request', 'falcon.Response'],
      imports: ['falcon', 'falcon.asgi'],
    },
    {
      names: ['^_?request$'],
      types: ['sanic.Request'],
      imports: ['sanic', 'sanic.Sanic', 'sanic.response'],
    },
    {
      names: ['^_?request$'],
      types: ['pyramid.request.Request'],
      imports: ['pyramid', 'pyramid.view', 'pyramid.response', 'pyramid.config'],
    },
    {
      names: ['^_?request$'],
      types: ['django.http.HttpRequest'],
      imports: [
        'django.http',
        'django.shortcuts',
        'django.views',
        'django.db',
        'django.template.loader',
        'django.contrib.auth',
        'django.core',
        'rest_framework',
        'django.shortcuts.{render,redirect,get_object_or_404}',
        'django.http.{HttpResponse,JsonResponse,HttpResponseRedirect,FileResponse,StreamingHttpResponse,Http404,HttpResponseBadRequest}',
        'django.db.connection',
        'django.core.cache.cache',
        'rest_framework.response.Response',
        'rest_framework.views.APIView',
        'django.conf.settings',
      ],
    },
    { names: ['^_?request$'], types: ['aiohttp.web.Request'], imports: ['aiohttp.web', 'aiohttp'] },
    {
      names: ['^_?request$'],
      types: ['fastapi.Request'],
      imports: ['fastapi', 'starlette', 'fastapi.Request', 'starlette.requests.Request'],
    },
  ],
}
