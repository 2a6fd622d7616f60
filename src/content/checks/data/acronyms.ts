/** May stand without being expanded. */
export const ACRONYMS: readonly string[] = [
  'API',
  'SLO',
  'SLA',
  'CPU',
  'SQL',
  'HTTP',
  'TPM',
  'UI',
  'QA',
  'DNS',
  'WIP',
]
