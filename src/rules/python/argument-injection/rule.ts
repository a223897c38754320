import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/argument-injection',
  languages: ['python'],
  title: 'Request data read as an option of a program',
  message:
    'A value from the request is passed to a program that takes it for an option when it begins with a dash. Many programs have options that run commands or write files.',
  remediation: 'Put `"--"` before the value, or refuse values that begin with `-`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [88],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/88.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'argument',
  sinks: [
    {
      call: 'subprocess.{run,call,Popen,check_call,check_output}',
      arguments: [0, 'args'],
      deep: true,
      when: [
        {
          at: 0,
          keyword: 'args',
          options: {
            '0': {
              matches:
                '(?:^|/)(?:git|hg|svn|tar|find|curl|wget|rsync|ssh|scp|zip|unzip|ffmpeg|convert|man|awk|sed|xargs|env|pip|npm|docker|mysql|psql|pg_dump|mysqldump|sendmail|openssl|less|vim|java|python3?|perl|ruby|node|tcpdump|nmap|7z)$',
            },
          },
          not: { items: { is: '--' } },
        },
      ],
    },
    {
      call: 'asyncio.create_subprocess_exec',
      arguments: ['any'],
      when: [
        {
          at: 0,
          matches:
            '(?:^|/)(?:git|hg|tar|find|curl|wget|rsync|ssh|scp|zip|ffmpeg|convert|pip|npm|docker)$',
        },
        { at: 'any', not: { is: '--' } },
        { at: 1, not: { is: '--' } },
        { at: 2, not: { is: '--' } },
        { at: 3, not: { is: '--' } },
      ],
    },
    { call: 'git.Repo.clone_from', arguments: [0], text: 'start' },
  ],
}
