import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/project-folder-served',
  languages: ['python'],
  title: 'Source folder is served to everyone',
  message: 'The folder of the program itself is served, with its sources, settings and databases.',
  remediation: 'Serve a folder that holds public files only, such as `static`.',
  severity: 'high',
  confidence: 'high',
  cwe: [538, 548],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/538.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'flask.Flask',
      arguments: [{ keyword: 'static_folder', is: ['.', './', '/', '..', '../'] }],
    },
    {
      call: 'flask.send_from_directory',
      arguments: [
        {
          at: 0,
          keyword: 'directory',
          is: ['.', './', '/', '..', '../', '/etc', '/home', '/root'],
        },
      ],
    },
    {
      call: '{fastapi,starlette}.staticfiles.StaticFiles',
      arguments: [{ keyword: 'directory', is: ['.', './', '/', '..', '../'] }],
    },
    {
      call: ['aiohttp.web.static', '*.add_static'],
      arguments: [{ at: 1, keyword: 'path', is: ['.', './', '/', '..', '../'] }],
    },
    {
      call: 'bottle.static_file',
      arguments: [{ at: 1, keyword: 'root', is: ['.', './', '/', '..', '../'] }],
    },
    { assign: ['STATIC_ROOT', 'MEDIA_ROOT'], value: { is: ['.', './', '/'] } },
  ],
}
