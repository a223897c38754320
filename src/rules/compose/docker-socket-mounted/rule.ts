import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/docker-socket-mounted',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A service may use the Docker socket',
  message:
    'Whoever can write to the Docker socket starts any container with any mount, so the service is root on the host. Mounted read-only it is just as powerful.',
  remediation:
    'Remove the mount. Where an API is needed, put a proxy between that allows only the calls needed, or use rootless Docker.',
  severity: 'high',
  confidence: 'medium',
  cwe: [250, 269],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  ids: ['CKV_K8S_27', 'KSV-0006', 'CIS Docker 5.32'],
  matches: [
    {
      resource: 'service',
      at: '$mounts[]',
      has: { options: { source: { matches: '(?:^|/)(?:docker|containerd|podman|crio)\\.sock$' } } },
    },
  ],
}
