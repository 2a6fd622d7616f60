export const shell = {
  skip: 'Skip to content',
  brand: 'TPM Readiness',
  navigation: 'Pages',
  pages: { guide: 'Guide', method: 'Method', advisor: 'Advisors' },
  selfCheck: 'A learning self-check',
  notATest:
    ', not a hiring, promotion or certification test. Independent of the bodies whose courses it lists.',
  staysHere: 'Your answers stay in this browser.',
  noServer: 'A result exists only in its link: no account, no copy on a server.',
  methodAndLimits: 'method, limits and privacy',
  areas: {
    technical: 'Technical',
    leadership: 'Leadership',
    'problem-solving': 'Problem-solving',
    'time-management': 'Time management',
    communication: 'Communication',
  },
}
