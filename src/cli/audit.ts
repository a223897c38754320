import { type Command } from './command.ts'

export const audit: Command = {
  usage: [
    'audit export --out DIR [--log NAME] [--private]',
    'audit verify DIR --vkey FILE [--checkpoint FILE|DIR…] [--json]',
    'audit witness https://SERVER/log/INSTALLATION --vkey FILE --dir DIR',
    'audit prove --pr OWNER/NAME#N --out DIR [--log NAME]',
    'audit check-proof EVENT PROOF --vkey FILE',
    'audit key [--log NAME]',
    'audit rotate-key --new FILE',
    'audit erase DIGEST…',
    'audit prune (--before DATE | --keep MONTHS) [--log NAME] [--force --reason TEXT]',
  ],
  about: [
    'The record: every verdict, waiver, merge and bypass, in a log that shows when it was changed.',
    '`export` writes a log with its signed checkpoint; `verify` checks such a folder offline, with',
    'the public key alone: exit code 0 verified, 1 tampered, 2 incomplete or mistyped. `prove`',
    'writes proofs and attestations of one pull request, without the rest of the log. `witness`, run',
    'elsewhere than the server, keeps its checkpoints and tells when a log did anything but grow.',
    'Reads DATABASE_URL or DATA_DIR (default ./data) from the environment, then from ./.env.',
  ],
  flags: [
    { name: 'out', value: 'DIR', about: 'where to write; made when missing' },
    { name: 'log', value: 'NAME', about: 'which log, when there are several' },
    { name: 'private', about: 'export: names and reasons too (private.json)' },
    { name: 'vkey', value: 'FILE', about: 'verifier key, got by another way than the log' },
    {
      name: 'checkpoint',
      value: 'FILE',
      about: 'verify: an earlier checkpoint you kept, or a folder',
    },
    { name: 'dir', value: 'DIR', about: 'witness: where checkpoints are kept' },
    { name: 'pr', value: 'OWNER/NAME#N', about: 'prove: which pull request' },
    { name: 'new', value: 'FILE', about: 'rotate-key: the new private key, Ed25519 in PEM' },
    { name: 'before', value: 'DATE', about: 'prune: bodies of events before this day (UTC) go' },
    { name: 'keep', value: 'MONTHS', about: 'prune: … of events older than that' },
    { name: 'force', about: 'prune: keep less than 13 months' },
    { name: 'reason', value: 'TEXT', about: 'prune: why less is kept; goes on record' },
    { name: 'json', about: 'verify: as JSON' },
  ],
  examples: [
    { line: 'countersign audit export --out audit', about: 'events, checkpoint, key' },
    { line: 'countersign audit verify audit --vkey vkey', about: 'was anything changed?' },
    { line: "countersign audit prove --pr 'acme/shop#7' --out proof", about: 'one pull request' },
  ],
  run: async (invocation) => (await import('./run-audit.ts')).runAudit(invocation),
}
