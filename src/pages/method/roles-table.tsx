import { roleWords } from '#content/en/roles.ts'
import { ROLES } from '#content/roles.ts'
import type { AreaId, Role } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'

/** Targets, floors and weights of every role, as the engine reads them. */
export function RolesTable() {
  const t = text('method').readiness
  return (
    <table className="method-table method-stacked method-roles figures" role="table">
      <caption className="hidden">{t.rolesCaption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t.area}
          </th>
          {ROLES.map(({ id }) => (
            <th key={id} scope="col" role="columnheader">
              {roleWords[id]?.shortLabel ?? id}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {AREAS.map((area) => (
          <tr key={area} role="row">
            <th scope="row" role="rowheader">
              <span className="method-area">
                <AreaMark area={area} />
                {text('shell').areas[area]}
              </span>
            </th>
            {ROLES.map((role) => (
              <td key={role.id} role="cell">
                <Demand role={role} area={area} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Demand({ role, area }: { readonly role: Role; readonly area: AreaId }) {
  const t = text('method').readiness
  const floor = role.floors[area]
  return (
    <>
      <span className="method-cell-label">{roleWords[role.id]?.label ?? role.id} </span>
      <span className="hidden">{t.target}</span>
      <strong>{role.targets[area]}</strong>
      <small className="quiet method-floor">
        {floor === undefined ? '' : ` ${t.floor(floor)}`}
      </small>
      <small className="quiet"> {t.weight(Math.round(100 * role.weights[area]))}</small>
    </>
  )
}
