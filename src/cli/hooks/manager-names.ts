export const managerNames = ['git', 'husky', 'lefthook', 'pre-commit'] as const
export type ManagerName = (typeof managerNames)[number]
