import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/downloaded-code-run',
  languages: ['python'],
  title: 'Downloaded code is run',
  message:
    'What a server on the network answers is run as code or unpickled. Whoever controls that server or the way to it runs code in this program.',
  remediation: 'Install code as a package with a pinned hash. Exchange data as JSON.',
  severity: 'high',
  confidence: 'high',
  cwe: [494, 94],
  owasp: 'A08:2021',
  references: ['https://cwe.mitre.org/data/definitions/494.html'],
  lifecycle: 'stable',
  sources: [
    {
      call: [
        '{requests,httpx}.{get,post,request}',
        'requests.Session#{get,post}',
        'urllib.request.urlopen',
        'urllib3.request',
        'urllib3.PoolManager#request',
        'httpx.{Client,AsyncClient}#{get,post}',
      ],
      note: 'answer from the network',
    },
  ],
  context: 'code',
  sinks: [
    { call: ['eval', 'exec', 'compile'], arguments: [0] },
    {
      call: ['{pickle,dill,cloudpickle,marshal,joblib}.{loads,load}', 'jsonpickle.decode'],
      arguments: [0],
    },
    { call: ['os.{system,popen}'], arguments: [0] },
    {
      call: 'subprocess.{run,call,Popen,check_call,check_output}',
      arguments: [0],
      when: [{ keyword: 'shell', is: true }],
    },
  ],
}
