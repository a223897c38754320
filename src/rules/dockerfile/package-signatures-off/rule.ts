import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/package-signatures-off',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'Packages are installed without signature checks',
  message:
    'The check is what ties a package to its distributor. Without it a mirror, or anyone on the way, can hand in any package, which then runs as root.',
  remediation: 'Remove the option and install the signing key of the repository.',
  severity: 'high',
  confidence: 'high',
  cwe: [347],
  owasp: 'A08:2021',
  references: ['https://wiki.debian.org/SecureApt'],
  ids: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_10'],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\bapt(?:-get)?\\b[^|;&]*(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|AllowUnauthenticated[= ]"?(?:true|1))|\\b(?:yum|dnf|microdnf|tdnf|zypper)\\b[^|;&]*(?:--no-?gpg-?checks?)|\\bapk\\b[^|;&]*--allow-untrusted|\\brpm\\b[^|;&]*(?:--nosignature|--nodigest)|\\[[^\\]]*\\btrusted=yes|\\bgpgcheck\\s*=\\s*0|\\bpacman\\b[^|;&]*SigLevel\\s*=\\s*Never',
      },
    },
  ],
}
