import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/sensitive-host-path',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A folder of the node itself is mounted into a pod',
  message:
    'Whoever controls the pod reads, or changes, what the node runs on: keys of the kubelet, programs, files of other pods.',
  remediation:
    'Mount only the folder that is needed, `readOnly: true` where the pod does not write; use volumes of the cluster for data.',
  severity: 'high',
  confidence: 'medium',
  cwe: [668, 250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  ids: ['KSV-0023', 'KSV-0121', 'CIS Kubernetes 5.2.12'],
  matches: [
    {
      resource: 'pod',
      at: 'volumes[].hostPath.path',
      has: {
        matches:
          '^/(?:(?:etc|etc/kubernetes|root|boot|proc|dev|usr|bin|sbin|lib|home|var|var/lib|var/lib/(?:docker|kubelet|containerd|etcd)|var/run|run|sys/fs/cgroup|etc/kubernetes/.*)/?)?$',
      },
    },
  ],
}
