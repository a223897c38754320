import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/security-profile-off',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A kernel safeguard is turned off',
  message:
    'Seccomp and AppArmor keep system calls and files from the container that an attack on the kernel needs.',
  remediation:
    'Use `RuntimeDefault`, or a profile of your own that adds the one call that is missing.',
  severity: 'medium',
  confidence: 'high',
  cwe: [693],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  ids: ['KSV-0002', 'KSV-0104', 'CKV_K8S_31', 'CIS Kubernetes 5.7.2'],
  matches: [
    {
      resource: '{container,pod}',
      at: ['securityContext.seccompProfile.type', 'securityContext.appArmorProfile.type'],
      has: { is: 'Unconfined' },
    },
    {
      resource: '{Pod,Deployment,DaemonSet,StatefulSet,Job,ReplicaSet}',
      at: ['metadata.annotations.*', 'spec.template.metadata.annotations.*'],
      has: {
        key: '^(?:container\\.apparmor\\.security\\.beta\\.kubernetes\\.io/|(?:container\\.)?seccomp\\.security\\.alpha\\.kubernetes\\.io/)',
        is: 'unconfined',
      },
    },
  ],
}
