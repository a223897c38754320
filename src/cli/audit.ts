import { type Command } from './command.ts'

export const audit: Command = {
  usage: [
    'audit export --out DIR [--log NAME] [--private]',
    'audit verify DIR --vkey FILE [--checkpoint FILE…] [--json]',
    'audit prove --pr OWNER/NAME#N --out DIR [--log NAME]',
    'audit check-proof EVENT PROOF --vkey FILE',
    'audit attach DIR',
    'audit key [--log NAME]',
    'audit rotate-key --new FILE',
    'audit erase DIGEST…',
    'audit restrict ROLE',
  ],
  about: [
    'The record: every verdict, waiver, merge and bypass, in a log that shows when it was changed.',
    '`export` writes a log with its signed checkpoint; `verify` checks such a folder offline, with',
    'the public key alone: exit code 0 verified, 1 tampered, 2 incomplete or mistyped. `prove`',
    'writes proofs and attestations of one pull request, without the rest of the log; `attach` puts',
    'those attestations into the git notes of their commits, in the clone it is run in.',
    'Reads DATABASE_URL or DATA_DIR (default ./data) from the environment, then from ./.env.',
  ],
  flags: [
    { name: 'out', value: 'DIR', about: 'where to write; made when missing' },
    { name: 'log', value: 'NAME', about: 'which log, when there are several' },
    { name: 'private', about: 'export: names and reasons too (private.json)' },
    { name: 'vkey', value: 'FILE', about: 'verifier key, got by another way than the log' },
    { name: 'checkpoint', value: 'FILE', about: 'verify: an earlier checkpoint you kept' },
    { name: 'pr', value: 'OWNER/NAME#N', about: 'prove: which pull request' },
    { name: 'new', value: 'FILE', about: 'rotate-key: the new private key, Ed25519 in PEM' },
    { name: 'json', about: 'verify: as JSON' },
  ],
  examples: [
    { line: 'countersign audit export --out audit', about: 'events, checkpoint, key' },
    { line: 'countersign audit verify audit --vkey vkey', about: 'was anything changed?' },
    { line: "countersign audit prove --pr 'acme/shop#7' --out proof", about: 'one pull request' },
  ],
  run: async (invocation) => (await import('./run-audit.ts')).runAudit(invocation),
}
