import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/setuid-file',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A file gets the set-user-id bit',
  message:
    'Such a program runs with the rights of its owner whoever starts it: a flaw in it makes any user root.',
  remediation:
    'Leave the bit out; give the one capability that is needed with `setcap`, or do the work before `USER`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250, 732],
  owasp: 'A05:2021',
  references: ['https://man7.org/linux/man-pages/man1/chmod.1.html'],
  ids: ['CIS Docker 4.8'],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\bchmod\\s+(?:-\\w+\\s+)*(?:0?[4567][0-7]{3}|[ugoa]*\\+[rwx]*s[rwxs]*|[ugoa]*=[rwx]*s[\\w,=]*)\\s',
      },
    },
  ],
}
