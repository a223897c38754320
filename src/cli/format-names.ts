export const formatNames = [
  'human',
  'json',
  'sarif',
  'markdown',
  'github',
  'gitlab',
  'azure',
] as const
export type Format = (typeof formatNames)[number]
