import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/upload-name-kept',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Uploaded file keeps its name and type',
  message:
    'The client chooses the name and ending under which an upload is stored. A script, a page or a settings file put where the server finds it is then served or run.',
  remediation:
    'Store uploads under a name of your own (`crypto.randomUUID()`) outside the served folder, and allow only expected types.',
  severity: 'high',
  confidence: 'high',
  cwe: [434, 73],
  owasp: 'A04:2021',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html'],
  sources: ['remote'],
  context: 'path',
  sinks: [
    { call: '*.mv', imports: ['express-fileupload'], arguments: [0] },
    { call: '*.{toFile,saveAs,saveTo}', arguments: [0] },
  ],
  sanitizers: [],
}
