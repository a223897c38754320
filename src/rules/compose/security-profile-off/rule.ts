import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/security-profile-off',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A kernel safeguard is turned off for a service',
  message:
    'Seccomp, AppArmor and SELinux keep system calls and files from the container that an attack on the kernel needs.',
  remediation:
    'Remove the entry; where one system call is missing, give a profile that adds just that.',
  severity: 'medium',
  confidence: 'high',
  cwe: [693, 250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/engine/security/seccomp/'],
  ids: ['KSV-0002', 'KSV-0104', 'CIS Docker 5.21'],
  matches: [
    {
      resource: 'service',
      at: 'security_opt[]',
      has: {
        matches:
          '^(?:seccomp|apparmor)\\s*[:=]\\s*unconfined$|^label\\s*[:=]\\s*disable$|^no-new-privileges\\s*[:=]\\s*false$|^systempaths\\s*[:=]\\s*unconfined$',
      },
    },
  ],
}
