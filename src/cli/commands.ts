import { type Command } from './command.ts'

interface Entry {
  readonly name: string
  readonly about: string
  /** Loaded when it runs, so that `--help` starts at once. */
  readonly load: () => Promise<Command>
}

/** Every command: one file, one line. */
export const commands: readonly Entry[] = [
  {
    name: 'check',
    about: 'judge a change before it is pushed',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'baseline',
    about: 'write down what is found today, so that only new findings count',
    load: async () => (await import('./baseline.ts')).baseline,
  },
  {
    name: 'blame',
    about: 'who or what wrote each line, on what evidence',
    load: async () => (await import('./blame.ts')).blame,
  },
  {
    name: 'provenance',
    about: 'how much was written by which tool and model, per directory',
    load: async () => (await import('./provenance.ts')).provenance,
  },
  {
    name: 'sbom',
    about: 'list every third-party package as CycloneDX',
    load: async () => (await import('./sbom.ts')).sbom,
  },
  {
    name: 'rules',
    about: 'list the rules, or explain one',
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    name: 'audit',
    about: 'export the record, verify it offline, prove a pull request',
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'report',
    about: 'evidence of a period for auditors, per control of a standard',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'doctor',
    about: 'whether everything a verdict rests on is in place',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'policy',
    about: 'explain, test and try out a policy',
    load: async () => (await import('./policy.ts')).policy,
  },
  {
    name: 'jobs',
    about: 'list and retry dead letters of a server',
    load: async () => (await import('./jobs.ts')).jobs,
  },
]
