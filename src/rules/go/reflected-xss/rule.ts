import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/reflected-xss',
  languages: ['go'],
  title: 'Request data written into a page',
  message:
    'A value from the request is sent back as HTML as it came. A link with a script in it then runs in the browser of whoever follows the link, with their session.',
  remediation:
    'Render with `html/template`, or escape the value with `html.EscapeString`; send data with `encoding/json` and its content type.',
  severity: 'high',
  confidence: 'high',
  cwe: [79],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://pkg.go.dev/html/template',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'html',
  sinks: [
    {
      call: 'fmt.{Fprintf,Fprint,Fprintln}',
      arguments: ['any'],
      when: [
        { at: 0, type: 'net/http.ResponseWriter' },
        { at: 1, matches: '<[a-z!/]' },
      ],
    },
    {
      call: 'fmt.{Fprint,Fprintln}',
      arguments: ['any'],
      text: 'html',
      when: [{ at: 0, type: 'net/http.ResponseWriter' }],
    },
    {
      call: 'fmt.Fprintf',
      arguments: [1],
      when: [{ at: 0, type: 'net/http.ResponseWriter' }],
      text: 'html',
    },
    {
      call: 'fmt.{Fprint,Fprintln}',
      arguments: [1],
      text: 'start',
      when: [
        { at: 0, type: 'net/http.ResponseWriter' },
        { at: 1, constant: false },
      ],
      confidence: 'medium',
    },
    {
      call: 'fmt.Fprintf',
      arguments: [2],
      text: 'start',
      when: [
        { at: 0, type: 'net/http.ResponseWriter' },
        { at: 1, matches: '^%[sv]' },
      ],
      confidence: 'medium',
    },
    {
      call: 'io.WriteString',
      arguments: [1],
      text: 'html',
      when: [{ at: 0, type: 'net/http.ResponseWriter' }],
    },
    {
      call: 'io.WriteString',
      arguments: [1],
      text: 'start',
      when: [{ at: 0, type: 'net/http.ResponseWriter' }],
      confidence: 'medium',
    },
    { call: 'net/http.ResponseWriter#{Write,WriteString}', arguments: [0], text: 'html' },
    {
      call: 'net/http.ResponseWriter#{Write,WriteString}',
      arguments: [0],
      text: 'start',
      confidence: 'medium',
    },
    {
      call: 'github.com/gin-gonic/gin.Context#Data',
      arguments: [2],
      when: [{ at: 1, matches: 'html|svg|^$' }],
    },
    { call: 'github.com/labstack/echo.Context#{HTML,HTMLBlob}', arguments: [1] },
    {
      call: 'github.com/labstack/echo.Context#Blob',
      arguments: [2],
      when: [{ at: 1, matches: 'html|svg' }],
    },
    {
      call: 'github.com/gofiber/fiber.Ctx#{SendString,WriteString,Send,Write}',
      arguments: [0],
      text: 'html',
    },
  ],
}
