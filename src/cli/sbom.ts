import { type Command } from './command.ts'

export const sbom: Command = {
  usage: ['sbom [DIR] [OPTION…]'],
  about: [
    'Writes a software bill of materials: every third-party package that manifests and lock files',
    'of a folder name, as CycloneDX 1.6 JSON. Equal files give an equal document. Nothing is',
    'fetched: licences and what a missing lock file would hold are not in it.',
  ],
  flags: [
    { name: 'output', short: 'o', value: 'FILE', about: 'write there (default: standard output)' },
    { name: 'stamp', about: 'add a serial number and the time' },
  ],
  examples: [
    { line: 'countersign sbom > sbom.json', about: 'of this folder' },
    { line: 'countersign sbom packages/web --output sbom.json', about: 'of one package' },
  ],
  run: async (invocation) => (await import('./run-sbom.ts')).runSbom(invocation),
}
