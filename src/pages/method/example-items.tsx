import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { formatNumber, formatParameter } from './format-number.ts'
import type { ExampleItem } from './read-example.ts'

/** Every item's part of the sums, folded away. */
export function ExampleItems({ items }: { readonly items: readonly ExampleItem[] }) {
  const t = text('method').example
  if (items.length === 0) return null
  const { item, slope, credit, average, points } = t.itemColumns
  return (
    <details className="fold">
      <summary>{t.itemsTitle(items.length)}</summary>
      <div className="inside">
        <table className="method-table method-figures figures">
          <caption className="hidden">{t.itemsTable}</caption>
          <thead>
            <tr>
              {[item, slope, credit, average, points].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <ItemRow key={row.place} row={row} />
            ))}
          </tbody>
        </table>
        <p className="quiet note">{t.itemsNote}</p>
      </div>
    </details>
  )
}

function ItemRow({ row }: { readonly row: ExampleItem }) {
  const t = text('method').example
  const two = (value: number) => formatNumber(value, 2)
  return (
    <tr>
      <th scope="row">
        <span className="method-area">
          <AreaMark area={row.area} />
          <span>
            <span className="hidden">{text('shell').areas[row.area]}, </span>
            {t.item(row.place, t.itemTypes[row.type])}
            {row.isUnsure && <span className="quiet"> {t.unsure}</span>}
          </span>
        </span>
      </th>
      <td>{formatParameter(row.slope)}</td>
      <td>{two(row.credit)}</td>
      <td>{two(row.average)}</td>
      <td>{two(row.points)}</td>
    </tr>
  )
}
