import { type Signal } from '../signal.ts'

/**
 * Automation that updates, releases or merges and is not AI. Only as author: a bot that is co-author of a person's commit
 * does not change whose commit it is.
 */
export const releaseBots = [
  {
    id: 'dependabot/author',
    tool: 'dependabot',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['dependabot[bot]', 'dependabot-preview[bot]'],
      ids: ['49699333'],
    },
    samples: [{ author: 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'dependabot[bot] <dependabot@example.com>' }],
  },
  {
    id: 'renovate/author',
    tool: 'renovate',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],
      emails: ['bot@renovateapp.com'],
      accounts: ['renovate[bot]'],
      ids: ['29139614'],
    },
    samples: [{ author: 'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'renovate[bot] <renovate@example.com>' }],
  },
  {
    id: 'semantic-release/author',
    tool: 'semantic-release',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],
      emails: ['semantic-release-bot@martynus.net'],
      accounts: ['semantic-release-bot[bot]'],
    },
    samples: [{ author: 'semantic-release-bot <semantic-release-bot@martynus.net>' }],
    counterSamples: [{ author: 'semantic-release-bot[bot] <semantic-release-bot@example.com>' }],
  },
  {
    id: 'release-please/author',
    tool: 'release-please',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['release-please[bot]'],
      ids: ['55107282'],
    },
    samples: [
      { author: 'release-please[bot] <55107282+release-please[bot]@users.noreply.github.com>' },
    ],
    counterSamples: [{ author: 'release-please[bot] <release-please@example.com>' }],
  },
  {
    id: 'snyk/author',
    tool: 'snyk',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],
      emails: ['snyk-bot@snyk.io'],
      accounts: ['snyk-io[bot]'],
      ids: ['141718529'],
    },
    samples: [{ author: 'snyk-bot <snyk-bot@snyk.io>' }],
    counterSamples: [{ author: 'snyk-io[bot] <snyk-io@example.com>' }],
  },
  {
    id: 'gcf-owl-bot/author',
    tool: 'gcf-owl-bot',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['gcf-owl-bot[bot]'],
    },
    samples: [{ author: 'gcf-owl-bot[bot] <gcf-owl-bot[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'gcf-owl-bot[bot] <gcf-owl-bot@example.com>' }],
  },
  {
    id: 'rust-bors/author',
    tool: 'rust-bors',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['rust-bors[bot]'],
    },
    samples: [{ author: 'rust-bors[bot] <rust-bors[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'rust-bors[bot] <rust-bors@example.com>' }],
  },
  {
    id: 'octokit-bot/author',
    tool: 'octokit-bot',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['octokitbot[bot]'],
    },
    samples: [{ author: 'octokitbot[bot] <octokitbot[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'octokitbot[bot] <octokitbot@example.com>' }],
  },
  {
    id: 'mergify/author',
    tool: 'mergify',
    origin: 'bot',
    involvement: 'authored',
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['mergify[bot]'],
      ids: ['37929162'],
    },
    samples: [{ author: 'mergify[bot] <37929162+mergify[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'mergify[bot] <mergify@example.com>' }],
  },
  {
    id: 'kodiak/author',
    tool: 'kodiak',
    origin: 'bot',
    involvement: 'authored',
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['kodiakhq[bot]'],
      ids: ['49736102'],
    },
    samples: [{ author: 'kodiakhq[bot] <49736102+kodiakhq[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'kodiakhq[bot] <kodiakhq@example.com>' }],
  },
  {
    id: 'github-merge-queue/author',
    tool: 'github-merge-queue',
    origin: 'bot',
    involvement: 'authored',
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['github-merge-queue[bot]'],
      ids: ['118344674'],
    },
    samples: [
      {
        author:
          'github-merge-queue[bot] <118344674+github-merge-queue[bot]@users.noreply.github.com>',
      },
    ],
    counterSamples: [{ author: 'github-merge-queue[bot] <github-merge-queue@example.com>' }],
  },
] as const satisfies readonly Signal[]
