import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/stack-trace-exposed',
  languages: ['java'],
  title: 'Details of an error sent to the client',
  message:
    'The stack trace or the text of an exception is written into the response. It names classes, versions, files and queries an attacker looks for.',
  remediation: 'Log the exception on the server and answer with a fixed message.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [209, 200],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/209.html'],
  lifecycle: 'stable',
  sources: [
    {
      call: [
        '*.{getStackTrace,getStackTraceAsString}',
        'org.apache.commons.lang3.exception.ExceptionUtils.{getStackTrace,getRootCauseMessage,getMessage}',
        'java.lang.{Exception,Throwable,RuntimeException,Error,IllegalStateException,IllegalArgumentException}#{getMessage,getLocalizedMessage,toString}',
        'java.sql.SQLException#{getMessage,getLocalizedMessage,toString}',
        'java.io.IOException#{getMessage,getLocalizedMessage,toString}',
        'javax.servlet.ServletException#getMessage',
      ],
      note: 'text of an exception',
    },
  ],
  context: 'expose',
  sinks: [
    {
      call: [
        'javax.servlet.ServletWriter#{write,print,println,append}',
        'javax.servlet.ServletOutputStream#{print,println,write}',
      ],
      arguments: [0],
    },
    { call: 'javax.servlet.http.HttpServletResponse#sendError', arguments: [1] },
    {
      call: [
        'org.springframework.http.ResponseEntity.BodyBuilder#body',
        'javax.ws.rs.core.Response.ResponseBuilder#entity',
      ],
      arguments: [0],
    },
  ],
}
