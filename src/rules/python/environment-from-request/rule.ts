import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/environment-from-request',
  languages: ['python'],
  title: 'Environment set from request data',
  message:
    'The request decides environment variables. With `PATH`, `LD_PRELOAD` or `PYTHONPATH` in it, whoever sends it makes the next program that is started run their code.',
  remediation: 'Set fixed variables only, and pass data to programs as arguments or input.',
  severity: 'high',
  confidence: 'high',
  cwe: [454, 15],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/454.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'other',
  sinks: [
    { call: 'os.putenv', arguments: [0, 1] },
    { call: ['os.environ.{setdefault,update}'], arguments: [0, 1, '**'], deep: true },
    { assign: 'os.environ.[]' },
    { call: 'subprocess.{run,call,Popen,check_call,check_output}', arguments: ['env'], deep: true },
  ],
}
