import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/password-set-in-build',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A password is set in the build',
  message:
    'The password, or that there is none, is part of the image and of its history: everybody who may pull it knows how to sign in.',
  remediation: 'Do not give accounts a password in an image; sign in with keys or not at all.',
  severity: 'high',
  confidence: 'high',
  cwe: [259, 798],
  owasp: 'A07:2021',
  references: ['https://docs.docker.com/reference/dockerfile/'],
  ids: ['CKV2_DOCKER_17'],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\becho\\b[^|]*["\']?\\b\\w+:(?!\\$)[^\\s"\'$|]+["\']?\\s*\\|\\s*(?:sudo )?chpasswd|\\bpasswd\\s+(?:-d|--delete)\\b|\\becho\\b\\s+-?\\w*\\s*["\']?[^\\s$|"\']+["\']?\\s*\\|\\s*passwd\\s+--stdin|\\buser(?:add|mod)\\b[^|;&]*\\s(?:-p|--password)[ =](?!["\']?(?:[*!x]["\']?\\s|\\$[({A-Za-z]))["\']?[^\\s"\'-]',
      },
    },
  ],
}
