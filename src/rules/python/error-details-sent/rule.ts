import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/error-details-sent',
  languages: ['python'],
  title: 'Error details sent to the client',
  message:
    'The text of an error or its stack is sent to the client. It tells an attacker about paths, queries and libraries.',
  remediation: 'Log the error with `logging.exception` and send a general message.',
  severity: 'low',
  confidence: 'medium',
  cwe: [209, 200],
  owasp: 'A05:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/209.html',
  ],
  lifecycle: 'stable',
  sources: [
    {
      member: [
        '${Exception,BaseException,Error,DatabaseError,OperationalError,IntegrityError,ProgrammingError,SQLAlchemyError,OSError,IOError,RuntimeError,CalledProcessError}',
        '$',
      ],
      note: 'caught exception',
    },
    {
      call: 'traceback.{format_exc,format_exception,format_tb,format_stack}',
      note: 'stack of the error',
    },
  ],
  context: 'expose',
  sinks: [
    {
      returnOf: {
        name: [
          'flask.Flask#{route,get,post,put,patch,delete}',
          'fastapi.FastAPI#{get,post,put,patch,delete}',
          '*.route',
          '*.errorhandler',
          'aiohttp.web.RouteTableDef#{get,post,put,patch,delete}',
        ],
      },
    },
    {
      call: [
        'flask.{jsonify,make_response,Response}',
        'django.http.{HttpResponse,JsonResponse,HttpResponseServerError,HttpResponseBadRequest}',
        '{fastapi,starlette}.responses.{JSONResponse,HTMLResponse,PlainTextResponse,Response}',
        'rest_framework.response.Response',
        'aiohttp.web.{Response,json_response}',
      ],
      arguments: [0, 'content', 'text', 'data', 'body', 'error', 'message', 'detail'],
      deep: true,
    },
    {
      call: ['fastapi.HTTPException', 'starlette.exceptions.HTTPException'],
      arguments: [1, 'detail'],
      deep: true,
      confidence: 'low',
    },
  ],
}
