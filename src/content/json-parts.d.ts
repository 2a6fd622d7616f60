declare module '*roles.json?ids' {
  const ids: readonly string[]
  export default ids
}
