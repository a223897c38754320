import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/host-path',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A pod keeps data on its node',
  message:
    'A `hostPath` ties the pod to one node and lets it write there past every quota; what it leaves others can read.',
  remediation: 'Use a PersistentVolumeClaim, or `emptyDir` for what need not last.',
  severity: 'low',
  confidence: 'medium',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  ids: ['KSV-0023', 'CIS Kubernetes 5.2.12'],
  matches: [
    {
      resource: 'pod',
      at: 'volumes[].hostPath.path',
      has: {
        minLength: 1,
        not: {
          matches:
            '^/(?:(?:etc|etc/kubernetes|root|boot|proc|dev|usr|bin|sbin|lib|home|var|var/lib|var/lib/(?:docker|kubelet|containerd|etcd)|var/run|run|sys/fs/cgroup|etc/kubernetes/.*)/?)?$|\\.sock$|^/etc/localtime$|^/(?:dev/shm|lib/modules|sys)$|^/usr/share/zoneinfo',
        },
      },
    },
  ],
}
