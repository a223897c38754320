import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/host-device',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A disk or the memory of the host is handed to a service',
  message:
    'With the raw device the service reads and changes every file of the host, whatever its rights say.',
  remediation: 'Remove the device; mount the folder that is needed.',
  severity: 'high',
  confidence: 'high',
  cwe: [250, 668],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#devices'],
  ids: ['KSV-0102 (related)', 'CIS Docker 5.18'],
  matches: [
    {
      resource: 'service',
      at: 'devices[]',
      has: {
        any: [
          {
            matches:
              '^/dev/(?:mem|kmem|port|(?:sd|hd|vd|xvd)[a-z]\\d*|nvme\\d\\S*|dm-\\d+|mapper/\\S*)(?::|$)',
          },
          { matches: '^/dev/?(?::|$)' },
        ],
      },
    },
  ],
}
