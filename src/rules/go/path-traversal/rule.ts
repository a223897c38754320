import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/path-traversal',
  languages: ['go'],
  title: 'File path built from request data',
  message:
    'A value from the request decides which file is opened. With `../` in it, whoever sends the request reads or writes files outside the intended folder.',
  remediation:
    'Take only the last part of the name with `filepath.Base`, refuse it unless `filepath.IsLocal` says yes, or open it through `os.Root`.',
  severity: 'high',
  confidence: 'high',
  cwe: [22, 23],
  owasp: 'A01:2021',
  references: [
    'https://pkg.go.dev/path/filepath#IsLocal',
    'https://owasp.org/www-community/attacks/Path_Traversal',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'path',
  sinks: [
    {
      call: [
        'os.{Open,Create,OpenFile,ReadFile,WriteFile,Remove,RemoveAll,Mkdir,MkdirAll,ReadDir,Truncate,Chmod,Chown,DirFS}',
        'io/ioutil.{ReadFile,WriteFile,ReadDir}',
        'html/template.ParseFiles',
        'text/template.ParseFiles',
      ],
      arguments: [0],
    },
    { call: 'os.{Rename,Link,Symlink}', arguments: [0, 1] },
    { call: 'net/http.ServeFile', arguments: [2] },
    { call: 'github.com/gin-gonic/gin.Context#{File,FileAttachment}', arguments: [0] },
    { call: 'github.com/gin-gonic/gin.Context#SaveUploadedFile', arguments: [1] },
    { call: 'github.com/labstack/echo.Context#{File,Attachment,Inline}', arguments: [0] },
    { call: 'github.com/gofiber/fiber.Ctx#{SendFile,Download}', arguments: [0] },
    { call: 'github.com/gofiber/fiber.Ctx#SaveFile', arguments: [1] },
  ],
}
