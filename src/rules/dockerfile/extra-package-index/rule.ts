import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/extra-package-index',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'Packages may come from either of two indexes',
  message:
    'With an extra index the installer takes the highest version from either. Whoever registers a private name on the public index with a higher version gets into the build.',
  remediation:
    'Use one index that proxies the other (`--index-url`), or tie packages to an index (uv, Poetry sources).',
  severity: 'medium',
  confidence: 'medium',
  cwe: [427, 1357],
  owasp: 'A08:2021',
  references: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url'],
  ids: [],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '--extra-index-url[= ]["\']?https?://(?!download\\.pytorch\\.org|pypi\\.nvidia\\.com|pypi\\.ngc|wheels\\.)',
      },
    },
    {
      resource: 'env',
      where: { options: { name: { is: 'PIP_EXTRA_INDEX_URL' } } },
      at: 'value',
      has: { minLength: 4, not: { matches: 'download\\.pytorch\\.org|pypi\\.nvidia\\.com' } },
    },
  ],
}
