import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/host-folder-mounted',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A folder of the system is mounted into a service',
  message:
    'Whoever controls the service reads, or changes, what the host itself runs on: accounts, keys, programs, other containers.',
  remediation:
    'Mount only the folder the service needs, `:ro` where it does not write; keep data in named volumes.',
  severity: 'high',
  confidence: 'medium',
  cwe: [668, 250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  ids: ['KSV-0023', 'KSV-0121', 'CIS Docker 5.6'],
  matches: [
    {
      resource: 'service',
      at: '$mounts[]',
      has: {
        options: {
          source: {
            matches:
              '^/(?:(?:etc|root|boot|proc|sys|dev|usr|bin|sbin|lib|lib64|home|var|var/lib|var/lib/(?:docker|kubelet|containerd)|var/run|run)/?)?$',
          },
          read_only: { not: { is: true } },
        },
      },
    },
    {
      resource: 'service',
      at: '$mounts[]',
      has: {
        options: { source: { matches: '^/(?:(?:etc|root|home)/?)?$' }, read_only: { is: true } },
      },
      confidence: 'low',
    },
  ],
}
