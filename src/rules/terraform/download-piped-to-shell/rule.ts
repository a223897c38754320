import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/download-piped-to-shell',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A download is run without being looked at',
  message: 'Whoever can change the file or the connection runs commands on the machine.',
  remediation:
    'Download a fixed version, compare its checksum, then run it; or bake it into the image.',
  severity: 'medium',
  confidence: 'high',
  cwe: [494],
  owasp: 'A08:2021',
  references: ['https://developer.hashicorp.com/terraform/language/provisioners'],
  ids: [],
  matches: [
    {
      resource: '*',
      at: ['provisioner[].inline[]', 'provisioner[].command'],
      has: {
        matches:
          '\\b(?:curl|wget)\\b[^|\\n]{0,300}\\|\\s*(?:sudo\\s+(?:-\\w+\\s+)*)?(?:ba|z|da)?sh\\b',
      },
    },
    {
      resource: ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'],
      at: 'user_data',
      has: {
        matches:
          '\\b(?:curl|wget)\\b[^|\\n]{0,300}\\|\\s*(?:sudo\\s+(?:-\\w+\\s+)*)?(?:ba|z|da)?sh\\b',
      },
      confidence: 'medium',
    },
  ],
}
