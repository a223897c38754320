import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/environment-from-request',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Environment set from request data',
  message:
    'A value from the request becomes a variable of the environment. Variables such as `PATH`, `NODE_OPTIONS` or `LD_PRELOAD` decide what programs are run.',
  remediation:
    'Pass such values as arguments or input, or set only variables of fixed names with checked values.',
  severity: 'high',
  confidence: 'high',
  cwe: [454, 426, 15],
  owasp: 'A08:2021',
  references: ['https://cwe.mitre.org/data/definitions/454.html'],
  sources: ['remote'],
  context: 'other',
  sinks: [
    {
      assign:
        'process.env.{PATH,NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,DYLD_INSERT_LIBRARIES,HOME,SHELL,HTTP_PROXY,HTTPS_PROXY,GIT_SSH_COMMAND,NODE_ENV}',
    },
    { call: 'Object.assign', arguments: ['rest', 1], when: [{ at: 0, refers: 'process.env' }] },
    {
      call: 'child_process.{spawn,spawnSync,execFile,execFileSync,fork}',
      arguments: [2],
      options: ['env', 'env.PATH', 'env.NODE_OPTIONS', 'env.LD_PRELOAD'],
    },
    {
      call: 'child_process.{exec,execSync}',
      arguments: [1],
      options: ['env', 'env.PATH', 'env.NODE_OPTIONS', 'env.LD_PRELOAD'],
    },
    {
      call: 'child_process.{spawn,spawnSync,execFile,execFileSync}',
      arguments: [2],
      options: ['shell'],
    },
  ],
}
