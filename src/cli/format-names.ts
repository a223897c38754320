export const formatNames = ['human', 'json', 'sarif', 'github'] as const
export type Format = (typeof formatNames)[number]
