import ids from './roles.json?ids'

export function isRoleId(id: string): boolean {
  return ids.includes(id)
}
