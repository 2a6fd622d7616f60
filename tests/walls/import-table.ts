/** One specifier per kind of target: what a room may or may not reach for. */
export const TARGETS = {
  engine: '#engine/scale.ts',
  'engine lists': '#engine/types.ts',
  'engine type': '#engine/report.ts',
  structure: '#content/roles.ts',
  bank: '#content/banks/register.ts',
  'bank words': '#content/banks/load-words.ts',
  words: '#content/en/roles.ts',
  schema: '#content/schema/check-bank.ts',
  code: '#code/decode.ts',
  session: '#session/history.ts',
  messages: '#messages/text.ts',
  ui: '#ui/dial/dial.tsx',
  'ui style': '#ui/styles.css',
  embed: '#embed/frame.ts',
  loader: '#embed/loader/element.ts',
  page: '#pages/guide/guide-page.tsx',
  'page later': '#pages/guide/guide-page.tsx',
  routes: '#routes.tsx',
  bulk: '#bulk/bulk.ts',
  react: 'react',
  'react-dom': 'react-dom/client',
  router: 'react-router-dom',
  recharts: 'recharts',
  qr: 'lean-qr',
  zustand: 'zustand/vanilla',
  'zustand hook': 'zustand',
  idb: 'idb-keyval',
  zod: 'zod/mini',
  papaparse: 'papaparse',
  node: 'node:fs',
  'own folder': './near.ts',
  'folder above': '../near.ts',
  'type above': '../types.ts',
  'out of src': '../../../../tests/near.ts',
  'climb in disguise': './../../near.ts',
} as const

export type Target = keyof typeof TARGETS

type Row = { readonly file: string; readonly may: readonly Target[] }

const STRUCTURE = ['structure', 'bank'] as const
const PAGE = [
  ...([
    'engine',
    'engine lists',
    'engine type',
    'structure',
    'bank',
    'bank words',
    'words',
    'code',
  ] as const),
  ...(['session', 'messages', 'ui', 'ui style', 'embed', 'react', 'router'] as const),
  ...(['zustand hook', 'papaparse', 'own folder'] as const),
]
const UI = [
  'engine lists',
  'engine type',
  'messages',
  'react',
  'recharts',
  'qr',
  'own folder',
] as const

/** The house's import table; a row without `may` for a target is a wall. */
export const ROWS: readonly Row[] = [
  { file: 'engine/planted.ts', may: ['own folder'] },
  { file: 'engine/deep/planted.ts', may: ['own folder'] },
  { file: 'content/planted.ts', may: ['engine lists', 'engine type', 'own folder'] },
  {
    file: 'content/banks/planted.ts',
    may: ['engine lists', 'engine type', 'own folder', 'folder above', 'type above'],
  },
  { file: 'content/en/planted.ts', may: ['own folder', 'folder above', 'type above'] },
  { file: 'content/de/planted.ts', may: ['own folder', 'folder above', 'type above'] },
  {
    file: 'content/schema/planted.ts',
    may: ['engine lists', 'engine type', 'zod', 'own folder', 'folder above', 'type above'],
  },
  {
    file: 'content/checks/planted.ts',
    may: ['engine lists', 'engine type', 'zod', 'own folder', 'folder above', 'type above'],
  },
  { file: 'code/planted.ts', may: ['engine lists', 'engine type', ...STRUCTURE, 'own folder'] },
  {
    file: 'session/planted.ts',
    may: [
      'engine',
      'engine lists',
      'engine type',
      ...STRUCTURE,
      'code',
      'zustand',
      'zustand hook',
      'idb',
      'own folder',
    ],
  },
  { file: 'messages/planted.ts', may: ['own folder'] },
  { file: 'messages/en/planted.ts', may: ['own folder', 'folder above', 'type above'] },
  { file: 'ui/planted.tsx', may: UI },
  { file: 'ui/deep/planted.tsx', may: [...UI, 'folder above', 'type above'] },
  { file: 'embed/planted.ts', may: ['own folder'] },
  { file: 'embed/frame/planted.ts', may: ['own folder', 'folder above', 'type above'] },
  { file: 'embed/loader/planted.ts', may: ['own folder', 'type above'] },
  { file: 'pages/home/planted.tsx', may: PAGE },
  { file: 'pages/home/deep/planted.tsx', may: [...PAGE, 'folder above', 'type above'] },
  { file: 'pages/advisor/planted.tsx', may: PAGE },
  {
    file: 'pages/advisor/importers/planted.ts',
    may: [...PAGE, 'schema', 'zod', 'folder above', 'type above'],
  },
  {
    file: 'pages/advisor/workers/planted.ts',
    may: ['engine', 'engine lists', 'engine type', ...STRUCTURE, 'code', 'own folder'],
  },
  { file: 'routes.tsx', may: ['page', 'page later', 'messages', 'react'] },
  { file: 'app.tsx', may: ['messages', 'react', 'router'] },
  { file: 'own-links.ts', may: [] },
  { file: 'social-tags.ts', may: [] },
  { file: 'main.tsx', may: ['session', 'messages', 'ui style', 'react', 'react-dom', 'router'] },
  { file: 'prerender.tsx', may: ['session', 'messages', 'react', 'router', 'node'] },
  {
    file: 'bulk/planted.ts',
    may: [
      ...([
        'engine',
        'engine lists',
        'engine type',
        'structure',
        'bank',
        'bank words',
        'words',
        'schema',
      ] as const),
      ...(['code', 'papaparse', 'node', 'own folder'] as const),
    ],
  },
  { file: 'nowhere/planted.ts', may: [] },
]
