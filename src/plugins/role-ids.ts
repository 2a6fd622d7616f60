import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** `roles.json?ids` is the roles' ids alone: who only asks whether a role is known needs no targets. */
export function roleIds(): Plugin {
  return {
    name: 'role-ids',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?')
      if (query !== 'ids' || !file.endsWith('/roles.json')) return null
      this.addWatchFile(file)
      const { roles }: { roles: { id: string }[] } = JSON.parse(readFileSync(file, 'utf8'))
      return `export default ${JSON.stringify(roles.map((role) => role.id))}`
    },
  }
}
