declare module '*?questions&form=quick-a' {
  const questions: import('./load-words.ts').Questions
  export default questions
}
declare module '*?questions&form=quick-b' {
  const questions: import('./load-words.ts').Questions
  export default questions
}
declare module '*?questions&form=full-a' {
  const questions: import('./load-words.ts').Questions
  export default questions
}
declare module '*?questions&form=full-b' {
  const questions: import('./load-words.ts').Questions
  export default questions
}
declare module '*?rationales' {
  const rationales: import('./load-words.ts').Rationales
  export default rationales
}
declare module '*?outline' {
  const outline: import('./unpack-outline.ts').PackedOutline
  export default outline
}
