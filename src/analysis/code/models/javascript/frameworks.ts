import { type Model } from '../../model.ts'

const verbs = '{get,post,put,patch,delete,all,use,on,options}'

/** Servers other than the Express family, functions in the cloud, and sockets. */
export const frameworks: Model = {
  languages: ['javascript'],
  returns: {
    '@hapi/hapi.{server,Server}': 'hapi.Server',
    'ws.{Server,WebSocketServer}': 'ws.Server',
    'socket.io.Server': 'socket.io.Server',
    'socket.io.Server#of': 'socket.io.Server',
  },
  members: {
    'hono.Context#req': 'hono.Request',
    'remix.Arguments#request': 'web.Request',
  },
  extends: {
    Request: ['web.Request'],
    '@hapi/hapi.Request': ['hapi.Request'],
    '@hapi/hapi.ResponseToolkit': ['hapi.Toolkit'],
    'aws-lambda.{APIGatewayEvent,APIGatewayProxyEvent,APIGatewayProxyEventV2}': ['lambda.Event'],
    'next.GetServerSidePropsContext': ['next.PageContext'],
  },
  sources: [
    {
      label: 'remote',
      member: [
        'hapi.Request#{query,payload,params,headers,url,path,raw}',
        'next.PageContext#{query,params,resolvedUrl}',
        'next.RouteContext#params',
        'next.PageProps#{params,searchParams}',
        'remix.Arguments#params',
        'web.Request#{url,headers,body}',
        'lambda.Event#{queryStringParameters,multiValueQueryStringParameters,pathParameters,body,headers,rawPath,rawQueryString}',
      ],
      note: 'value from the request',
    },
    {
      label: 'remote',
      call: ['web.Request#{json,text,formData,arrayBuffer}', 'hono.Request#valid'],
      note: 'value from the request',
    },
  ],
  callbacks: [
    { call: `hono.Hono#${verbs}`, parameters: ['hono.Context', null] },
    {
      call: 'ws.Server#on',
      parameters: ['ws.WebSocket', 'http.IncomingMessage'],
      when: [{ at: 0, is: 'connection' }],
    },
    {
      call: 'ws.WebSocket#on',
      parameters: [null],
      from: { label: 'remote', note: 'message from a client' },
      when: [{ at: 0, is: 'message' }],
    },
    {
      call: 'socket.io.Server#on',
      parameters: ['socket.io.Socket'],
      when: [{ at: 0, is: ['connection', 'connect'] }],
    },
    {
      call: 'socket.io.Socket#on',
      parameters: [null, null, null],
      from: { label: 'remote', note: 'message from a client' },
      when: [{ at: 0, not: { is: ['disconnect', 'disconnecting', 'error'] } }],
    },
  ],
  conventions: [{ names: ['^_?request$', '^_?h$'], types: ['hapi.Request', 'hapi.Toolkit'] }],
  handlers: [
    { named: '^getServerSideProps$', parameters: ['next.PageContext'] },
    { named: '^(?:GET|POST|PUT|PATCH|DELETE)$', parameters: ['web.Request', 'next.RouteContext'] },
    { named: '^(?:Page|[A-Z]\\w*Page|generateMetadata)$', parameters: ['next.PageProps'] },
    { directive: 'use server', label: 'remote', note: 'argument of a server action' },
    { named: '^(?:loader|action)$', parameters: ['remix.Arguments'] },
    { named: '^(?:handler|lambdaHandler)$', parameters: ['lambda.Event'] },
  ],
}
