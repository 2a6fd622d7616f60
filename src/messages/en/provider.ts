export const provider = {
  collector: {
    title: (name: string) => `May ${name} have a summary of this result?`,
    what: 'It holds the role, the band and the scores of the five areas with their ranges, under a number made up for this one result. It holds no answer, no name and no link.',
    where: 'If you agree, it is sent once, to',
    yes: 'Send the summary',
    no: 'Do not send it',
    cancel: 'Do not send it after all',
    activity: (form: string) => `TPM Readiness, ${form}`,
    states: {
      declined: () => 'Nothing is sent.',
      sending: () => 'Being sent …',
      sent: (name: string) => `${name} has it. Nothing of it is kept here.`,
      waiting: (name: string) =>
        `${name} could not be reached. The summary waits in this browser, and is sent when you look at a result here with a connection.`,
      lost: (name: string) =>
        `${name} could not be reached, and this browser keeps nothing for later. Nothing was sent.`,
      refused: (name: string) => `${name} did not take it. It is not tried again.`,
    },
  },
}
