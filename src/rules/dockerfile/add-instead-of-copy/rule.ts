import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/add-instead-of-copy',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: '`ADD` where `COPY` would do',
  message:
    '`ADD` unpacks archives and fetches addresses: a file that turns out to be an archive is spread over the file system, with the paths its maker chose.',
  remediation: 'Use `COPY` for files of the build context.',
  severity: 'low',
  confidence: 'high',
  cwe: [706],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  ids: ['CKV_DOCKER_4', 'DL3020', 'CIS Docker 4.9'],
  matches: [
    {
      resource: 'add',
      has: {
        options: {
          arguments: {
            every: {
              not: {
                matches: '://|\\.(?:tar|tgz|tbz2?|txz|gz|bz2|xz|zst|lzma|zip)\\b|^git@|[*?$]',
              },
            },
          },
        },
      },
      report: 'arguments',
    },
  ],
}
