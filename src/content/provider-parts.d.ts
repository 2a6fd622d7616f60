declare module '*provider.json?page' {
  const settings: import('./provider.ts').PageSettings
  export default settings
}
declare module '*provider.json?start' {
  const settings: import('./provider.ts').StartSettings
  export default settings
}
