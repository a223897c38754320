import { type Model } from '../../model.ts'

const verbs = '{get,post,put,patch,delete,del,all,use,head,options,param,route}'

/** Web servers: where requests come in. */
export const servers: Model = {
  languages: ['javascript'],
  returns: {
    express: 'express.Application',
    'express.{Router,application}': 'express.Router',
    'express.Router#route': 'express.Router',
    fastify: 'fastify.Fastify',
    '@koa/router': 'koa.Router',
    'koa-router': 'koa.Router',
    'http.createServer': 'http.Server',
    'https.createServer': 'http.Server',
  },
  members: {
    'express.Application#{_router,router}': 'express.Router',
    'express.Request#file': 'multer.File',
    'koa.Context#request': 'koa.Request',
    'koa.Context#req': 'http.IncomingMessage',
    'koa.Context#response': 'koa.Response',
    'express.Request#res': 'express.Response',
    'express.Response#req': 'express.Request',
    'next/server.NextRequest#nextUrl': 'next.NextUrl',
  },
  extends: {
    'express.Application': ['express.Router'],
    'express.Request': ['http.IncomingMessage'],
    'express.Response': ['http.ServerResponse'],
    'next.NextApiRequest': ['express.Request'],
    'next.NextApiResponse': ['express.Response'],
    'fastify.FastifyRequest': ['fastify.Request'],
    'fastify.FastifyReply': ['fastify.Reply'],
    'fastify.FastifyInstance': ['fastify.Fastify'],
    'koa.ParameterizedContext': ['koa.Context'],
    '@nestjs/common.Request': ['express.Request'],
  },
  fluent: [
    'express.Response#{status,type,contentType,set,header,append,cookie,clearCookie,attachment,vary,links,location,setHeader}',
    'http.ServerResponse#writeHead',
    'fastify.Reply#{code,status,header,headers,type,setCookie}',
  ],
  safeMembers: [
    // The layers of a router, not the trace of an error.
    { member: 'express.Router#stack', contexts: ['expose'] },
    {
      member:
        '{express.Request,http.IncomingMessage,koa.Context,koa.Request,fastify.Request,next/server.NextRequest}#{headers,header}.{host,x-forwarded-host,:authority}',
      contexts: ['doubtful:redirect'],
    },
  ],
  sanitizers: [
    {
      call: 'express.Request#{get,header}',
      contexts: ['doubtful:redirect'],
      when: [{ at: 0, matches: '^(?:host|x-forwarded-host)$' }],
    },
    {
      call: 'koa.{Context,Request}#get',
      contexts: ['doubtful:redirect'],
      when: [{ at: 0, matches: '^(?:host|x-forwarded-host)$' }],
    },
  ],
  sources: [
    {
      label: 'remote',
      member: ['express.Request#files', 'koa.{Context,Request}#files'],
      note: 'value from an uploaded file',
      except: [
        'path',
        'filepath',
        'tempFilePath',
        'destination',
        'filename',
        'size',
        'newFilename',
        'md5',
        'truncated',
      ],
    },
    {
      label: 'remote',
      member: [
        'express.Request#{query,body,params,cookies,signedCookies,headers,originalUrl,url,path,rawBody,rawHeaders}',
        'http.IncomingMessage#{url,headers,rawHeaders}',
        'koa.{Context,Request}#{query,querystring,params,headers,header,body,rawBody,url,originalUrl,path,search,href}',
        'multer.File#{originalname,mimetype,buffer,fieldname}',
        'fastify.Request#{query,body,params,headers,cookies,url,originalUrl,raw}',
        'next.NextUrl#{searchParams,pathname,search,href}',
        'next/server.NextRequest#{url,body,headers,cookies}',
        'hono.Request#{url,path,headers}',
        'http.IncomingMessage#[each]',
      ],
      note: 'value from the request',
    },
    {
      label: 'remote',
      call: [
        'express.Request#{param,header,get}',
        'koa.{Context,Request}#get',
        'koa.Context#cookies.get',
        'next/server.NextRequest#{json,text,formData}',
        'hono.Request#{query,queries,param,header,json,text,parseBody,formData}',
        '@hapi/hapi.Request#param',
        '{raw-body,co-body}',
        'co-body.{json,form,text}',
        'micro.{json,text,buffer}',
      ],
      note: 'value from the request',
    },
  ],
  callbacks: [
    {
      call: 'http.IncomingMessage#{on,once,addListener}',
      parameters: [null],
      from: { label: 'remote', note: 'body of the request' },
      when: [{ at: 0, is: 'data' }],
    },
    {
      call: `express.{Application,Router}#${verbs}`,
      parameters: [null, 'express.Request', 'express.Response', null],
      arity: 4,
    },
    {
      call: `express.{Application,Router}#${verbs}`,
      parameters: ['express.Request', 'express.Response', null, null],
    },
    { call: `fastify.Fastify#${verbs}`, parameters: ['fastify.Request', 'fastify.Reply'] },
    { call: ['koa#use', `koa.Router#${verbs}`], parameters: ['koa.Context', null] },
    {
      call: ['{http,https}.createServer', 'http.Server#on'],
      parameters: ['http.IncomingMessage', 'http.ServerResponse'],
    },
  ],
  conventions: [
    {
      names: ['^_?(?:req|request)$', '^_?(?:res|response|resp)$'],
      types: ['express.Request', 'express.Response'],
    },
    { names: ['^_?(?:req|request)$', '^_?reply$'], types: ['fastify.Request', 'fastify.Reply'] },
    {
      names: ['^_?(?:err|error|e)$', '^_?(?:req|request)$', '^_?(?:res|response)$'],
      types: [null, 'express.Request', 'express.Response'],
    },
    { names: ['^req$'], types: ['express.Request'] },
    { names: ['^ctx$'], types: ['koa.Context'], imports: ['koa', 'koa-router', '@koa/router'] },
  ],
  handlers: [
    {
      parameterDecorator: '@nestjs/common.{Query,Body,Param,Headers,UploadedFile,UploadedFiles}',
      label: 'remote',
      note: 'value from the request',
    },
  ],
}
