import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/runtime-socket-mounted',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A pod may use the container runtime of its node',
  message:
    'Whoever can write to the socket of Docker, containerd or CRI-O starts any container on the node and so owns it with all its pods.',
  remediation:
    'Remove the volume; build images with a tool that needs no daemon, and read metrics from the kubelet API.',
  severity: 'high',
  confidence: 'high',
  cwe: [250, 269],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_27', 'KSV-0006', 'CIS Kubernetes 5.2.12'],
  matches: [
    {
      resource: 'pod',
      at: 'volumes[].hostPath.path',
      has: { matches: '(?:^|/)(?:docker|dockershim|containerd|crio|cri-dockerd|podman)\\.sock$' },
    },
  ],
}
