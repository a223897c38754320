import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/database-port-published',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A database is published on every interface',
  message:
    'The port is bound to all addresses of the host, past most host firewalls: Docker writes its own rules. Databases reachable from outside are found within hours.',
  remediation:
    'Leave `ports` out where only other services connect, or bind to this machine: `127.0.0.1:5432:5432`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [668, 284],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/engine/network/port-publishing/'],
  ids: ['CIS Docker 5.14'],
  matches: [
    {
      resource: 'service',
      at: '$ports[]',
      has: {
        options: {
          target: {
            matches:
              '^(?:1433|1521|3306|33060|5432|5984|6379|7000|7687|8086|9042|9200|9300|11211|26257|27017|27018|28015|2379|50000|5672|9092|8123)$',
          },
          published: { present: true },
          address: { any: [{ present: false }, { is: ['0.0.0.0', '[::]', '::'] }] },
        },
      },
    },
  ],
}
