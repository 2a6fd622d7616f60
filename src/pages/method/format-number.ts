/** A number with so many decimals and a true minus sign. */
export function formatNumber(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−')
}

/** A model's parameter as it stands: no decimals added, none cut. */
export function formatParameter(value: number): string {
  return String(value).replace('-', '−')
}
