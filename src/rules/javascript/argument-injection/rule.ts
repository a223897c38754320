import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/argument-injection',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Option smuggled into a command',
  message:
    'A value from the request becomes an argument of a program that has dangerous options. A value that begins with `-` is read as one, such as `--upload-pack` of git or `-o` of ssh and curl.',
  remediation:
    'Put `--` before values from outside where the program knows it, or check that the value does not begin with `-`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [88],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/88.html'],
  sources: ['remote'],
  context: 'argument',
  sinks: [
    {
      call: [
        'child_process.{spawn,spawnSync,execFile,execFileSync}',
        'execa',
        'execa.{execa,execaSync,sync}',
        'cross-spawn',
        'cross-spawn.{spawn,sync}',
      ],
      arguments: [1],
      when: [
        {
          at: 0,
          is: [
            'git',
            'hg',
            'svn',
            'curl',
            'wget',
            'ssh',
            'scp',
            'rsync',
            'tar',
            'find',
            'zip',
            'ffmpeg',
            'psql',
            'mysql',
            'pandoc',
            'chrome',
            'wkhtmltopdf',
            'node',
            'npm',
            'docker',
            'less',
            'man',
            'sort',
          ],
        },
        { at: 1, not: { items: { is: '--' } } },
      ],
    },
    {
      call: 'simple-git()#{clone,fetch,pull,raw,addRemote,checkout,listRemote}',
      arguments: ['any'],
    },
  ],
  sanitizers: [{ call: ['path.{resolve,join}'] }],
}
