import { writeInvite } from '#code/invite.ts'
import type { RoleId } from '#engine/types.ts'

export type InviteForm = 'quick' | 'full'

type Invite = { readonly form: InviteForm; readonly role: RoleId; readonly label: string }

/** The quiz page's address with what the learner is to start; the words stay off every server. */
export function inviteLink(page: string, { form, role, label }: Invite): string {
  const words = writeInvite(label)
  return `${page}?${new URLSearchParams({ form, role })}${words === '' ? '' : `#${words}`}`
}
