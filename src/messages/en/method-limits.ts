export const methodLimits = {
  limits: {
    note: 'Please read these before you rely on a result.',
    points: [
      [
        'A self-check for learning',
        'It is not a hiring, promotion or certification test, and it has not been validated for selecting people. Please do not use it for that.',
      ],
      [
        'Choosing is not doing',
        'It asks what should be done in written situations. Doing it, with real people and under pressure, is something else.',
      ],
      [
        'Expert judgement',
        'Keys, levels, targets and weights are judgement. Experienced people will disagree with some of them, and each item shows its reasons so that you can.',
      ],
      [
        'No norms, no percentiles',
        'A score says nothing about how you compare with other people. Nobody else’s answers took part in it, and 50 is not an average.',
      ],
      [
        'Always a margin',
        'About one time in five the truth lies outside an 80\u00a0% interval; that is what 80\u00a0% means. The quick form’s margins are wide.',
      ],
      [
        'Practice effects',
        'Reading the reasons teaches the answers, so the same form taken again says little. A retake offers the other form, and a bank has only two.',
      ],
      [
        'Language',
        'The items are in plain English. Someone who reads English slowly may score lower for that alone; there is no timer, so take your time.',
      ],
      [
        'Honesty is assumed',
        'Nobody watches, and a code can be made by anybody. Its checksum finds slips, and does not prove whose answers they are.',
      ],
      [
        'One view of the work',
        'The items picture software organisations of some size. Elsewhere the best answer may differ.',
      ],
    ],
  },
  privacy: {
    note: 'What stays here, and what a link takes with it.',
    plain: [
      'The quiz runs in your browser. It is scored there, and no answer, score or name is sent to a server. There is no account. Whoever hosts these pages can see that a page was fetched, as with any website.',
      'A result is its link. The part after the # sign holds everything, and a browser does not send that part with a request.',
    ],
    collector: (name: string, address: string) =>
      `After a result you are asked once whether ${name} may have a summary: role, band and area scores, under a number made up for that result. Only then is it sent, to ${address}. While it cannot be sent, the code and your yes wait in this browser under tpm-readiness.collector; both go when it is sent, or when you take it back.`,
    exception:
      'There is one exception. Some mail and chat gateways rewrite links and turn # into %23. Then what follows does reach the server when the link is opened, and may stand in its log. The page that answers such links repairs them, but cannot undo that.',
    carriesTitle: 'What a link carries',
    carries: [
      [
        'A link with answers',
        'every answer and self-rating, the form and the date; your name or a label if you add one; and whether the answers were given faster than they can be read. The address of your own result page is such a link, without a name.',
      ],
      [
        'A scores-only link',
        'five estimates with their errors, the form and the date. No answers and no self-ratings; your name or a label only if you add one.',
      ],
      [
        'An advisor’s view',
        'five estimates with their errors, your self-ratings if the link the advisor had carried them, the advisor’s ratings and their day. No answers, no name.',
      ],
      [
        'An invite',
        'a form and a role, which the server sees, and the sender’s words after the # sign, which it does not. The words go into your result only if you tick that they may.',
      ],
      [
        'A link that shows your band',
        'only if you ask for it: then the address names the band before the # sign, and every server and app it passes through can read that. The rest is as above.',
      ],
    ],
    whom: 'Everyone who has the link can read it: the person you send it to, whoever they pass it on to, the mail or chat service that carries it, and your own browser’s history. A link cannot be taken back and does not expire.',
    keptTitle: 'What this browser keeps',
    keptCaption: 'Names under which the browser stores data, and how to delete them',
    keptColumns: { key: 'Name', what: 'What it is', remove: 'How to delete it' },
    kept: {
      draft: {
        what: 'The attempt in progress: answers so far, your place in it and how long items were shown.',
        remove: 'Start over in the quiz.',
      },
      history: {
        what: 'Codes of finished attempts, with the day and your notes.',
        remove: 'Forget them on the start page.',
      },
      roadmap: { what: 'Which roadmap actions you ticked.', remove: 'Take the ticks away.' },
      unreadable: {
        what: 'Something stored that could not be read, set aside rather than lost. The name begins with the one above it belongs to.',
        remove: 'Delete this site’s data.',
      },
      cohort: {
        what: 'On the advisors’ page only, a database: codes added there, with days, notes, tags and your ratings.',
        remove: 'Delete all on the advisors’ page.',
      },
      digitKeys: {
        what: 'Whether you switched the number keys off.',
        remove: 'Close the tab.',
      },
    },
    unreadableKey: '… .unreadable',
    clear:
      'Deleting this site’s data in your browser’s settings removes all of it at once. Nothing is left elsewhere, because nothing was anywhere else; links you have sent stay as they are.',
  },
  calibration: {
    note: 'Not done yet.',
    plain:
      'Slopes and locations can later be fitted to answers. The format and a program are ready for it (‘npm run calibrate’): an item may carry a slope and a location of its own, and a bank its own correlation. What is missing is data: several hundred takes of each form, given with consent for this purpose, since the quiz itself collects nothing. From then on fit, differences between groups and equal difficulty of the forms could be checked, and the widening of the intervals reduced. A calibrated bank would be a new bank; codes of the old one would keep their old estimates.',
  },
  references: {
    note: 'What the model builds on.',
    list: [
      [
        'Bock, R. D. (1972). Estimating item parameters and latent ability when responses are scored in two or more nominal categories. ',
        'Psychometrika, 37',
        '(1), 29–51.',
      ],
      [
        'Bock, R. D., & Mislevy, R. J. (1982). Adaptive EAP estimation of ability in a microcomputer environment. ',
        'Applied Psychological Measurement, 6',
        '(4), 431–444.',
      ],
      [
        'Gibbons, R. D., & Hedeker, D. R. (1992). Full-information item bi-factor analysis. ',
        'Psychometrika, 57',
        '(3), 423–436.',
      ],
      [
        'Kendall, M. G. (1938). A new measure of rank correlation. ',
        'Biometrika, 30',
        '(1/2), 81–93.',
      ],
      [
        'Thissen, D., & Steinberg, L. (1986). A taxonomy of item response models. ',
        'Psychometrika, 51',
        '(4), 567–577.',
      ],
    ],
  },
}
