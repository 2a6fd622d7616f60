/** 'taken' and 'refused' are the end of it; 'later' is tried again. */
export type Outcome = 'taken' | 'refused' | 'later'

/** Puts a batch before the collector; without cookies, credentials or a referrer, whatever it answers. */
export async function postStatements(
  endpoint: string,
  statements: readonly object[],
): Promise<Outcome> {
  try {
    const { status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' },
      body: JSON.stringify(statements),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      keepalive: true,
    })
    return outcomeOf(status)
  } catch {
    return 'later'
  }
}

/** 409 says that it has them already; what the collector calls wrong in itself will stay wrong. */
function outcomeOf(status: number): Outcome {
  if ((status >= 200 && status < 300) || status === 409) return 'taken'
  return status === 400 || status === 413 || status === 415 ? 'refused' : 'later'
}
